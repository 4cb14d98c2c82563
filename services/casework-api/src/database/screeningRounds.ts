/**
 * Keeps and reads rounds of screening.
 */
import { randomUUID } from 'node:crypto'
import type { Act } from '@maplebridge/accountability'
import type { Span } from '@maplebridge/calendar'
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import type { NewRound } from '../screenings.contract.ts'
import type { KeptEntry } from './registerEntries.ts'
import type { Tables } from './Tables.ts'
import { inAreas } from './tiers.ts'

/** The cases that a round found; none when it is a nil return. */
export const foundBy = (round: NewRound): readonly string[] => ('found' in round ? round.found : [])

/** Keeps a round of a registered body with what it found, and says under which id. */
export const keepRound = async (
  tx: Transaction<Tables>,
  {
    round,
    body,
    by,
    at,
  }: {
    readonly round: NewRound
    readonly body: Pick<KeptEntry, 'id' | 'area' | 'kind'>
    readonly by: Actor
    readonly at: string
  },
): Promise<string> => {
  const id = randomUUID()
  const { pack, duty, period, on } = round
  const found = [...new Set(foundBy(round))]
  await tx
    .insertInto('screening_rounds')
    .values({
      id,
      pack,
      duty,
      body: body.id,
      kind: body.kind ?? '',
      area: body.area,
      from_day: period.from,
      to_day: period.to,
      done_on: on,
      nil: found.length === 0,
      account: by.account,
      at,
    })
    .execute()
  if (found.length > 0)
    await tx
      .insertInto('screening_finds')
      .values(found.map((each) => ({ round_id: id, case_id: each })))
      .execute()
  return id
}

/** What bodies did for a duty, by body, as acts that can be judged. */
export type ActsOf = (asked: { readonly body: string; readonly duty: string }) => readonly Act[]

/** The acts of all bodies of an area that the actor may see, about periods that meet some days. */
export const actsUnder = async (
  tx: Transaction<Tables>,
  {
    by,
    area,
    pack,
    during,
  }: {
    readonly by: Actor
    readonly area?: string | undefined
    readonly pack: string
    readonly during: Span
  },
): Promise<ActsOf> => {
  const rows = await tx
    .selectFrom('screening_rounds')
    .select(['body', 'duty', 'from_day', 'to_day', 'done_on', 'nil'])
    .where(inAreas('screening_rounds', [by.area, area]))
    .where('pack', '=', pack)
    .where('to_day', '>=', during.from)
    .where('from_day', '<=', during.to)
    .execute()
  const acts = new Map<string, Act[]>()
  for (const { body, duty, from_day, to_day, done_on, nil } of rows) {
    const key = JSON.stringify([body, duty])
    const act: Act = { on: done_on, about: { from: from_day, to: to_day }, ...(nil && { nil: true }) }
    acts.set(key, [...(acts.get(key) ?? []), act])
  }
  return ({ body, duty }) => acts.get(JSON.stringify([body, duty])) ?? []
}
