/**
 * By when a duty is due. Where a plan names no limit, or "in time" and nobody has set what that is, there is no answer
 * that another could contradict. Internal to the package.
 */
import { type DueRule, triggerLabels } from '@maplebridge/accountability'
import type { Label } from '@maplebridge/rules'
import type { Edition } from '../Edition.ts'
import { lengthInWords } from './lengthInWords.ts'

type Length = Parameters<typeof lengthInWords>[0]

/** The limit of a duty as it is compared, and in words; nothing where no length is stated or set. */
export const dutyLimit = (
  due: DueRule,
  under: Edition,
): { readonly counted: string; readonly says: Label } | undefined => {
  if ('noLimit' in due) return undefined
  const length = lengthOf(due, under)
  if (length === undefined) return undefined
  const [from, said] = [triggerLabels[due.from], lengthInWords(length)]
  return {
    counted: `${length.amount} ${length.unit} ${due.from}`,
    says: { zh: `自${from.zh}起${said.zh}`, en: `${said.en} from ${from.en}` },
  }
}

const lengthOf = (
  due: Exclude<DueRule, { readonly noLimit: true }>,
  { timeLimits, values }: Edition,
): Length | undefined => {
  if ('limit' in due) return timeLimits[due.limit]
  const set = values[due.inTime]?.value
  return typeof set === 'object' ? set : undefined
}
