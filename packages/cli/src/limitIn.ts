/**
 * Finds a time limit by the id that a person typed: without regard to case, and with the nearest id when there is none.
 */
import type { TimeLimit } from '@maplebridge/calendar'
import { type Edition, nearest } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { misused, type Outcome, type Printing } from './outcome.ts'

/** The limit of an id, or the outcome when the edition has none of it, or several of one row. */
export const limitIn = (
  { timeLimits }: Edition,
  { id, lang }: Pick<Printing, 'lang'> & { readonly id: string },
): Result.Result<TimeLimit, Outcome> => {
  const limits = Object.values(timeLimits)
  const typed = id.toLowerCase()
  const found = limits.find((limit) => limit.id.toLowerCase() === typed)
  if (found !== undefined) return Result.succeed(found)
  const ofRow = limits.map((limit) => limit.id).filter((each) => each.toLowerCase().startsWith(`${typed}.`))
  const message = ofRow.length > 0 ? several(id, ofRow) : unknown(id, Object.keys(timeLimits))
  return Result.fail(misused(message[lang]))
}

const several = (id: string, ids: readonly string[]): Label => ({
  zh: `\`${id}\` 之下有几项期限；请写明其一：${ids.join('、')}`,
  en: `\`${id}\` has several limits; name one of ${ids.join(', ')}`,
})

const unknown = (id: string, ids: readonly string[]): Label => {
  const lower = new Map(ids.map((each) => [each.toLowerCase(), each]))
  const near = lower.get(nearest(id.toLowerCase(), { among: [...lower.keys()] }) ?? '')
  return {
    zh: `没有编号为 \`${id}\` 的期限；${near === undefined ? `可用的有 ${ids.join('、')}` : `是否指 \`${near}\`？`}`,
    en: `there is no time limit \`${id}\`; ${near === undefined ? `known are ${ids.join(', ')}` : `did you mean \`${near}\`?`}`,
  }
}
