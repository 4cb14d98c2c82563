/**
 * A return, or a correction of one, that can not be made as given.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** Why a return can not be made. */
export type ReturnFault =
  | 'form-unknown'
  | 'period-not-over'
  | 'not-a-code'
  | 'not-nil'
  | 'altered'
  | 'other-pack'
  | 'known-earlier'
  | 'nothing-changed'

/** A return that can not be made as given; `fault` is stable. */
export type ReturnRefusedError = {
  readonly _tag: 'ReturnRefusedError'
  readonly fault: ReturnFault
  readonly message: Label
}

/**
 * The error for a fault; `named` is the code or day that the message repeats.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { returnRefused } from '@maplebridge/policy-pack'
 *
 * const { message } = returnRefused('form-unknown', { named: 'monthly-retrun', known: ['monthly-return'] })
 * assert.match(message.en, /did you mean `monthly-return`/)
 * ```
 */
export const returnRefused = (
  fault: ReturnFault,
  { named, known = [] }: { readonly named: string; readonly known?: readonly string[] },
): ReturnRefusedError => ({ _tag: 'ReturnRefusedError', fault, message: messages[fault](named, known) })

const messages: Readonly<Record<ReturnFault, (named: string, known: readonly string[]) => Label>> = {
  'form-unknown': (named, known) => {
    const near = nearest(named, { among: known })
    return {
      zh: `没有报表 \`${named}\`${near === undefined ? '；请从该规则包的报表中选择' : `；是否指 \`${near}\`？`}`,
      en: `there is no return form \`${named}\`${near === undefined ? '; choose one that the pack defines' : `; did you mean \`${near}\`?`}`,
    }
  },
  'period-not-over': (named) => ({
    zh: `报告期至 \`${named}\` 尚未结束；数据截止日不能早于报告期最后一日`,
    en: `the period ends on \`${named}\`; a return about it can not rest on what was known before its last day`,
  }),
  'not-a-code': () => ({
    zh: '填报单位须为单位或者区域的代码（字母、数字、连字符），不能为名称',
    en: 'whose return it is must be the code of a body or an area (letters, digits, hyphens), not a name',
  }),
  'not-nil': (named) => ({
    zh: `单元格 \`${named}\` 不为零；零报告的各单元格须均为零且没有缺项`,
    en: `the cell \`${named}\` is not zero; in a nil return every cell is zero and none is missing`,
  }),
  altered: (named) => ({
    zh: `报表内容与其摘要 \`${named}\` 不符，已被改动；请提供原件`,
    en: `the return does not match its hash \`${named}\`, so it was altered; give the one that was made`,
  }),
  'other-pack': (named) => ({
    zh: `原报表属于规则包 \`${named}\`；请用该规则包更正`,
    en: `the return was made under the pack \`${named}\`; correct it under that pack`,
  }),
  'known-earlier': (named) => ({
    zh: `原报表的数据截止日为 \`${named}\`；更正所依据的数据不能更早`,
    en: `the return rests on what was known on \`${named}\`; a correction can not rest on an earlier day`,
  }),
  'nothing-changed': (named) => ({
    zh: `报表 \`${named}\` 没有单元格发生变化；没有可更正的内容`,
    en: `no cell of the return \`${named}\` changes, so there is nothing to correct`,
  }),
}
