/**
 * Everything that can happen to a dispute can be recorded through the service, by a role that may, and stands in its line.
 */
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import { type Actor, mayWrite } from '@maplebridge/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const on = '2026-05-08'
const area = '630103002'
const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area }
const officer: Actor = { account: 'jo-2', role: 'body-officer', area, body: 'village-pmc' }
const supervisor: Actor = { account: 's-1', role: 'supervisor', area }
const json = async (response: Response) => JSON.parse(await response.text())

let ledger: TestLedger
let service: Awaited<ReturnType<typeof serviceOn>>
beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  service = await serviceOn(ledger.db)
}, 60_000)
afterAll(() => ledger.end())

const duty = { duty: 'plan', by: 'village-pmc' }
/** What an event says besides its day, where it has to. */
const said: Readonly<Partial<Record<DisputeEvent['type'], object>>> = {
  assigned: { to: 'village-pmc' },
  transferred: { to: 'people-court' },
  returned: { to: 'judicial-office', reason: 'other-territory' },
  'acceptance-refused': { reason: 'no-civil-dispute' },
  'session-held': { manner: 'at-a-distance', link: 'https://video.example/rooms/12' },
  settled: { effectiveOn: on, form: 'written' },
  'party-refused': { party: 'respondent' },
  'party-consented': { party: 'respondent' },
  'other-way-taken': { way: 'litigation' },
  warned: { to: ['police'] },
  converted: { into: 'criminal-case' },
  'limit-started': { trigger: 'award-received' },
  'limit-stopped': { limit: 'D-05', for: 'appraisal' },
  'limit-extended': { limit: 'D-05', by: 'agreement', amount: 5, unit: 'working-day' },
  'limit-interrupted': { limit: 'D-05', by: 'claim-made' },
  'duty-confirmed': duty,
  'duty-extended': { ...duty, until: '2026-06-30' },
  'duty-waived': { ...duty, reason: { ground: 'duplicate' } },
  'duty-discharged': duty,
}

const settled = [
  { type: 'session-held', on },
  { type: 'settled', on, effectiveOn: on, form: 'written' },
  { type: 'mediation-recorded', on },
]
const closed = [...settled, { type: 'closed', on }]
/** What comes first. */
const before: Readonly<Partial<Record<DisputeEvent['type'], readonly object[]>>> = {
  'agreement-documented': settled,
  'guided-to-confirmation': settled,
  'confirmation-requested': settled,
  confirmed: settled,
  performed: settled,
  archived: closed,
  reopened: closed,
}

// proof: the keys of the labels are the types of events
const types = Object.keys(eventLabels) as readonly DisputeEvent['type'][]

it.each(types)('%s', async (type) => {
  const dispute = {
    id: `E-${type}`,
    matter: 'neighbour',
    area: `${area}004`,
    filedOn: on,
    source: 'application',
    facts: {},
  }
  const first = [{ type: 'assigned', on, to: 'village-pmc' }]
  const opened = await service.sent(dispatcher, '/v1/cases', {
    body: { pack: 'cn-national', dispute, events: first },
  })
  const { case: id } = (await json(opened)).case
  const step = (by: Actor, ...events: readonly object[]) =>
    service.sent(by, `/v1/cases/${id}/steps`, { body: { events } })
  expect((await step(officer, { type: 'accepted', on }, ...(before[type] ?? []))).status).toBe(200)
  // proof: the service decodes it; here only its type is asked for
  const event = { type, on, ...said[type] } as DisputeEvent
  const by = [officer, dispatcher, supervisor].find(({ role }) => mayWrite(role, { type: 'happened', event }))
  if (by === undefined) throw new Error('nobody may write it')
  const answer = await step(by, event)
  expect(answer.status).toBe(200)
  const { lines } = await json(
    await service.sent({ ...supervisor, role: 'auditor' }, `/v1/cases/${id}/lines`),
  )
  expect(lines.at(-1).content).toEqual({ type: 'happened', event })
  for (const label of [eventLabels[type].zh, eventLabels[type].en]) expect(label.trim()).not.toBe('')
})
