/**
 * Every question that the service asks about many cases, or about one of many, as actors of several roles and areas ask
 * it of an invented ledger. Each is the service's own function; nothing of its SQL is written again here.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Transaction } from 'kysely'
import { casesInOrder, linesByCase, linesInSpan } from '../../src/database/audited.ts'
import { overdueDuties, tellOverdue } from '../../src/database/due.ts'
import { tryCode } from '../../src/database/followers.ts'
import { tryIntake, waitingIntakes } from '../../src/database/intakes.ts'
import { listCases } from '../../src/database/listCases.ts'
import { personalAt } from '../../src/database/personal.ts'
import { casesInQueue } from '../../src/database/queue.ts'
import { readCase, readLines } from '../../src/database/readCase.ts'
import { entryVersions, listEntries, readEntry } from '../../src/database/registerEntries.ts'
import { registeredBodies } from '../../src/database/registeredBodies.ts'
import { actsUnder } from '../../src/database/screeningRounds.ts'
import type { Tables } from '../../src/database/Tables.ts'

/** A question: who asks it, how many rows a page of its answer has, and how it is asked. */
export type Question = {
  readonly name: string
  readonly by: Actor
  /** Rows on a page; absent where the answer is all there is of the area. */
  readonly page?: number
  readonly ask: (tx: Transaction<Tables>) => Promise<unknown>
}

/** Where a question is asked: an area of each tier, and a case, a place in lists, and days to ask about. */
export type Place = {
  readonly village: string
  readonly case: string
  readonly seq: string
  readonly line: number
  readonly cases: readonly string[]
}

const on = '2026-05-08'
const during = { from: '2026-01-01', to: '2026-03-31' }

/** The questions at a place. */
export const questionsAt = (place: Place): readonly Question[] => [
  ...areasAround(place.village).flatMap(([tier, area]) => listsIn(area, { tier, place })),
  ...ofOneCase(place),
  ...ofAuditors(place),
]

const areasAround = (village: string): readonly (readonly [tier: string, area: string])[] => [
  ['province', village.slice(0, 2)],
  ['prefecture', village.slice(0, 4)],
  ['county', village.slice(0, 6)],
  ['township', village.slice(0, 9)],
  ['village', village],
]

const listsIn = (
  area: string,
  { tier, place: { seq } }: { readonly tier: string; readonly place: Place },
): readonly Question[] => {
  const dispatcher: Actor = { account: 'd', role: 'dispatcher', area }
  const officer: Actor = { account: 'o', role: 'body-officer', area, body: 'township-pmc' }
  const court: Actor = { account: 'c', role: 'integrator', area, body: 'court' }
  const limit = 50
  const list = (what: string, by: Actor, filter: Partial<Parameters<typeof listCases>[1]>): Question => ({
    name: `${what}, ${tier}`,
    by,
    page: limit,
    ask: (tx) => listCases(tx, { by, limit, ...filter }),
  })
  return [
    list('cases', dispatcher, {}),
    list('cases, a later page', dispatcher, { after: seq }),
    list('open cases', dispatcher, { open: true }),
    list('closed cases', dispatcher, { open: false }),
    list('cases at a stage', dispatcher, { stage: 'mediating' }),
    list('cases archived', dispatcher, { stage: 'archived' }),
    list('cases of a body', dispatcher, { holder: 'petition-office' }),
    list('open cases of a body', dispatcher, { holder: 'petition-office', open: true }),
    list('cases of the own body', officer, {}),
    list('open cases of the own body', officer, { open: true }),
    list('cases of a court', court, {}),
    ...[dispatcher, officer].map((by) => ({
      name: `overdue, ${by.role}, ${tier}`,
      by,
      page: 100,
      ask: (tx: Transaction<Tables>) => overdueDuties(tx, { by, on, limit: 100 }),
    })),
    {
      name: `queue, ${tier}`,
      by: dispatcher,
      page: 100,
      ask: (tx) => casesInQueue(tx, { by: dispatcher, after: '0', limit: 100 }),
    },
    {
      name: `applications, ${tier}`,
      by: dispatcher,
      page: 50,
      ask: (tx) => waitingIntakes(tx, { by: dispatcher, limit: 50 }),
    },
    {
      name: `mediators, ${tier}`,
      by: dispatcher,
      page: 50,
      ask: (tx) => listEntries(tx, { by: dispatcher, register: 'mediators', limit: 50 }),
    },
    // A report about turns is about all bodies of an area; whoever asks for a province waits for a province.
    ...(tier === 'province' ? [] : missingIn(area, { tier })),
  ]
}

const missingIn = (area: string, { tier }: { readonly tier: string }): readonly Question[] => {
  const by: Actor = { account: 's', role: 'supervisor', area }
  return [
    { name: `bodies of an area, ${tier}`, by, ask: (tx) => registeredBodies(tx, { by }) },
    {
      name: `rounds of an area, ${tier}`,
      by,
      ask: (tx) => actsUnder(tx, { by, pack: 'cn-national', during }),
    },
  ]
}

const ofOneCase = ({ village, case: id }: Place): readonly Question[] => {
  const by: Actor = { account: 'd', role: 'dispatcher', area: village.slice(0, 6) }
  const one = (name: string, ask: Question['ask']): Question => ({ name, by, page: 1, ask })
  return [
    one('a case', (tx) => readCase(tx, { id })),
    one('a case, to write to it', (tx) => readCase(tx, { id, forUpdate: true })),
    one('lines of a case', (tx) => readLines(tx, id)),
    one('what a party told', (tx) => personalAt(tx, { id, party: 'claimant', field: 'phone' })),
    one('an entry', (tx) => readEntry(tx, { register: 'mediators', id: 'R-77' })),
    one('versions of an entry', (tx) => entryVersions(tx, { register: 'mediators', id: 'R-77' })),
  ]
}

const ofAuditors = ({ village, seq, line, cases }: Place): readonly Question[] =>
  areasAround(village).flatMap(([tier, area]): readonly Question[] => {
    const by: Actor = { account: 'au', role: 'auditor', area }
    return [
      {
        name: `cases to verify, ${tier}`,
        by,
        page: 100,
        ask: (tx) => casesInOrder(tx, { by, after: seq, limit: 100 }),
      },
      { name: `lines to verify, ${tier}`, by, page: 200, ask: (tx) => linesByCase(tx, { ids: cases }) },
      {
        name: `lines to export, ${tier}`,
        by,
        page: 1000,
        ask: (tx) => linesInSpan(tx, { after: line, upto: line + 1000 }),
      },
    ]
  })

/** What is asked by nobody who is signed in: a code that is tried, and the sweep. */
export const asked: readonly Pick<Question, 'name' | 'page' | 'ask'>[] = [
  { name: 'a code that is tried', page: 1, ask: (tx) => tryCode(tx, { code: 'NONE', on }) },
  { name: 'an application that is followed', page: 1, ask: (tx) => tryIntake(tx, { code: 'NONE', on }) },
  { name: 'the sweep, when nothing is late', page: 1, ask: (tx) => tellOverdue(tx, { on: '2000-01-01' }) },
]
