/**
 * Fills an empty ledger with the invented cases of the demo. Every line goes through the routes of the service, so that
 * whatever guards a real case guards these; only the clock is told, since cases need a past. Nothing is written twice:
 * each request has a key made from the day on which the demo began, and a demo that was interrupted is gone on with.
 */
import { caseworkApi, type Database, type Ledger } from '@maplebridge/casework-api'
import type { PackSource, ServiceApp } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import { pino } from 'pino'
import { demoRequests, type TimedRequest } from './demoRequests.ts'
import { plan } from './district.ts'
import { applications } from './registerRequests.ts'
import type { Known } from './SeedRequest.ts'

/** What became of the filling. */
export type Seeded =
  /** Filled now; `refused` names what the ledger would not take, and is empty unless rules or guards have changed. */
  | {
      readonly kind: 'filled'
      readonly begun: string
      readonly cases: number
      readonly refused: readonly string[]
    }
  /** Filled at an earlier start. */
  | { readonly kind: 'there'; readonly begun: string }
  /** The plan is not in force on the first day of the demo: the clock of the machine is behind. */
  | { readonly kind: 'too-early' }
  /** The ledger holds cases that are none of the demo; it is left as it is. */
  | { readonly kind: 'foreign' }

/** What the filling needs: the ledger, the packs, tokens for its accounts, and the day. */
export type Seeding = {
  readonly ledger: Omit<Ledger, 'now'>
  readonly packs: PackSource
  readonly tokenFor: (actor: Actor) => Promise<string>
  readonly today: string
}

/** Fills the ledger, unless that was done or the ledger is somebody’s. */
export const seedDemo = async ({ ledger, packs, tokenFor, today }: Seeding): Promise<Seeded> => {
  const keys = await keysOfDemo(ledger.db)
  const begun = /^demo-(\d{4}-\d\d-\d\d)-/u.exec(keys[0] ?? '')?.[1] ?? today
  const requests = demoRequests({ begun })
  const [first] = requests
  if (first === undefined || Result.isFailure(ledger.rules.editions(plan.id, { on: first.on })))
    return { kind: 'too-early' }
  if (keys.includes(keyOf(requests.length - 1, begun))) return { kind: 'there', begun }
  if (keys.length === 0 && (await holdsCases(ledger.db))) return { kind: 'foreign' }
  const clock = { at: '' }
  const app = caseworkApi({
    packs,
    logger: pino({ level: 'silent' }),
    ledger: { ...ledger, now: () => clock.at },
  })
  const known = new Map<string, { readonly id: string; readonly assessed?: number }>()
  const refused: string[] = []
  for (const [at, request] of requests.entries()) {
    clock.at = request.at
    if (at === requests.length - 1) await apply(app, ledger.db)
    const answer = await sent(app, request, {
      known,
      key: keyOf(at, begun),
      token: await tokenFor(request.by),
    })
    if (answer === undefined || !answer.ok) refused.push(await refusal(request, answer))
    else if (request.about !== undefined) learn(known, request.about, await answer.json())
  }
  return { kind: 'filled', begun, cases: known.size, refused }
}

const keyOf = (at: number, begun: string): string => `demo-${begun}-${String(at).padStart(4, '0')}`

const keysOfDemo = async (db: Database): Promise<readonly string[]> => {
  const rows = await db.selectFrom('answers').select('key').where('key', 'like', 'demo-%').execute()
  return rows.map(({ key }) => key)
}

const holdsCases = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('cases').select('id').limit(1).executeTakeFirst()) !== undefined

type Sending = { readonly known: Known; readonly key: string; readonly token: string }

const sent = async (
  app: ServiceApp,
  { method, path, body }: TimedRequest,
  { known, key, token }: Sending,
): Promise<Response | undefined> => {
  const address = path(known)
  if (address === undefined) return undefined
  return app.request(address, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body(known)) }),
  })
}

/** Applications are sent without a key, so only when none is there. */
const apply = async (app: ServiceApp, db: Database): Promise<void> => {
  const kept = await db.selectFrom('intakes').select('code').limit(1).executeTakeFirst()
  if (kept !== undefined) return
  for (const application of applications)
    await app.request('/v1/intakes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(application),
    })
}

const Written = Schema.Struct({
  case: Schema.Struct({ case: Schema.String }),
  lines: Schema.Array(Schema.Int),
})
const isWritten = Schema.is(Written)

const learn = (
  known: Map<string, { readonly id: string; readonly assessed?: number }>,
  { number, assesses }: NonNullable<TimedRequest['about']>,
  answer: unknown,
): void => {
  if (!isWritten(answer)) return
  const [line] = answer.lines
  const earlier = known.get(number)
  known.set(number, {
    ...earlier,
    id: answer.case.case,
    ...(assesses && line !== undefined && { assessed: line }),
  })
}

const refusal = async (
  { about, on, path, method }: TimedRequest,
  answer: Response | undefined,
): Promise<string> => {
  const why = answer === undefined ? 'its case is missing' : `${answer.status} ${await answer.text()}`
  return `${about?.number ?? ''} ${on} ${method} ${path(new Map()) ?? ''}: ${why}`
}
