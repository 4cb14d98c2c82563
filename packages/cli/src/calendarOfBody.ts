/**
 * Whose duties a calendar holds: those of one kind of body, and the lines of a dispute's checklist that are due then.
 */
import type { ChecklistItem } from '@maplebridge/accountability'
import type { PlainDate, Span } from '@maplebridge/calendar'
import { checklistOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type Outcome, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { type Asking, questionIn } from './questionIn.ts'

/** A dispute's lines, and the day on which they were asked for. */
export type DutiesDue = { readonly items: readonly ChecklistItem[]; readonly on?: PlainDate }

/** The lines of the dispute in a file that are due in some days, of one body if one is named; none without a file. */
export const dutiesDue = async (
  file: string | undefined,
  {
    during,
    body,
    ...options
  }: Asking & {
    readonly during: Span
    readonly body?: string | undefined
    readonly outside: Outside
  },
): Promise<Result.Result<DutiesDue, Outcome>> => {
  if (file === undefined) return Result.succeed({ items: [] })
  const question = await questionIn(file, options)
  return Result.flatMap(question, ({ dispute, under }) => {
    const list = checklistOf(dispute, { under })
    if (Result.isFailure(list)) return Result.fail(refused(list.failure, { within: 'dispute', ...options }))
    const items = list.success.items.filter(
      (item) => isDueIn(item, during) && (body === undefined || isOwedBy(item, body)),
    )
    return Result.succeed({ items, on: under.on })
  })
}

const isDueIn = ({ status }: ChecklistItem, { from, to }: Span): boolean =>
  'lastDay' in status && from <= status.lastDay && status.lastDay <= to

const isOwedBy = ({ duty: { bearer, responsible } }: ChecklistItem, body: string): boolean =>
  bearer?.kind === body || (responsible ?? []).some(({ kind }) => kind === body)
