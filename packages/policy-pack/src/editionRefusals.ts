/**
 * Why there is no edition of a day. Plain data, so it survives JSON.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import type { Pack } from './Pack.ts'

/** The day asked lies before a layer was in force. */
export type NotInForceError = {
  readonly _tag: 'NotInForceError'
  readonly pack: string
  readonly on: PlainDate
  readonly from: PlainDate
  readonly message: Label
}

/** The day asked is no day of the calendar. */
export type ImpossibleDateError = {
  readonly _tag: 'ImpossibleDateError'
  readonly text: string
  readonly message: Label
}

/** Builds the refusal of a text that is no day; internal to the package. */
export const impossibleDate = (text: string): ImpossibleDateError => ({
  _tag: 'ImpossibleDateError',
  text,
  message: {
    zh: `\`${text}\` 不是有效日期；请填写 YYYY-MM-DD 形式的真实日期`,
    en: `\`${text}\` is no day of the calendar; give a real date as YYYY-MM-DD`,
  },
})

/** Builds the refusal of a day before a layer was in force; internal to the package. */
export const notInForce = (
  { id, title }: Pack['manifest'],
  { from, on }: Pick<NotInForceError, 'from' | 'on'>,
): NotInForceError => ({
  _tag: 'NotInForceError',
  pack: id,
  on,
  from,
  message: {
    zh: `规则包 \`${id}\`（${title.zh}）自 \`${from}\` 起施行，\`${on}\` 尚未施行；请选择该日或以后的日期`,
    en: `pack \`${id}\` (${title.en}) is in force from \`${from}\`, not yet on \`${on}\`; ask for that day or a later one`,
  },
})
