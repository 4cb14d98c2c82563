/**
 * Lists cases, newest first. Whoever asks sees only what the policies of the rows let through; what they would let
 * through is asked for in words that an index understands.
 */
import type { Actor, CaseState } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import { bodyOf } from './asActor.ts'
import { pageOf } from './pageOf.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** What a list of cases is asked for, and by whom; `after` is the place where the page before ended. */
export type CaseFilter = {
  readonly by: Actor
  readonly area?: string | undefined
  readonly stage?: CaseState['stage'] | undefined
  readonly holder?: string | undefined
  readonly level?: string | undefined
  readonly open?: boolean | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** A page of cases, newest first, and the place where it ends if there is more. */
export const listCases = async (
  tx: Transaction<Tables>,
  filter: CaseFilter,
): Promise<{ readonly cases: readonly CaseState[]; readonly next?: string }> => {
  const { by, limit } = filter
  const body = bodyOf(by)
  const rows = await (body === '' ? listed(tx, filter) : listedOf(tx, { ...filter, body })).execute()
  const { page, last } = pageOf(rows, { limit })
  return {
    cases: page.map(({ state }) => state),
    ...(last !== undefined && { next: String(last.seq) }),
  }
}

/** Stages in which a case is closed. */
const closedStages: ReadonlySet<string> = new Set<CaseState['stage']>(['closed', 'archived'])

const listed = (
  tx: Transaction<Tables>,
  { by, area, stage, holder, level, open, after, limit }: CaseFilter,
) => {
  const isOpen = open ?? (stage !== undefined && !closedStages.has(stage) ? true : undefined)
  return tx
    .selectFrom('cases')
    .select(['seq', 'state'])
    .where(inAreas('cases', [by.area, area]))
    .$if(stage !== undefined, (query) => query.where('stage', '=', stage ?? ''))
    .$if(holder !== undefined, (query) => query.where('holder', '=', holder ?? ''))
    .$if(level !== undefined, (query) => query.where('level', '=', level ?? ''))
    .$if(isOpen === true, (query) => query.where('closed_on', 'is', null))
    .$if(isOpen === false, (query) => query.where('closed_on', 'is not', null))
    .$if(after !== undefined, (query) => query.where('seq', '<', after ?? ''))
    .orderBy('seq', 'desc')
    .limit(limit + 1)
}

/** What a body has, what it sent, and what it entered and nobody has yet, each from its own index. */
const listedOf = (tx: Transaction<Tables>, filter: CaseFilter & { readonly body: string }) => {
  const { body, limit } = filter
  const held = listed(tx, filter).where('holder', '=', body)
  const sent = listed(tx, filter)
    .where('sender', '=', body)
    .where(({ eb, or }) => or([eb('holder', 'is', null), eb('holder', '!=', body)]))
  const entered = listed(tx, filter)
    .where('entered_by', '=', body)
    .where('holder', 'is', null)
    .where(({ eb, or }) => or([eb('sender', 'is', null), eb('sender', '!=', body)]))
  return tx
    .selectFrom(held.as('held'))
    .select(['seq', 'state'])
    .unionAll(tx.selectFrom(sent.as('sent')).select(['seq', 'state']))
    .unionAll(tx.selectFrom(entered.as('entered')).select(['seq', 'state']))
    .orderBy('seq', 'desc')
    .limit(limit + 1)
}
