/**
 * Rounds of screening, on both databases: a nil return is a return, silence is not, and what is missing is said of the
 * bodies that are registered.
 */
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { serviceOn } from './service.ts'

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '500104' }
const officer: Actor = {
  account: 'v-1',
  role: 'body-officer',
  area: '500104001',
  body: 'village-or-community',
}
const kind = 'village-or-community'
// 2022-05-02 is a Monday; the weeks of May.
const week = (first: string, last: string) => ({ from: `2022-05-${first}`, to: `2022-05-${last}` })

describe.each(['PGlite', 'PostgreSQL'] as const)('rounds on %s', (on) => {
  let ledger: TestLedger
  let service: Awaited<ReturnType<typeof serviceOn>>
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db)
    for (const [id, area] of [
      ['v-one', '500104001001'],
      ['v-two', '500104001002'],
    ])
      await service.sent(dispatcher, `/v1/bodies/${id}`, {
        method: 'PUT',
        body: { kind, area, name: { zh: '示例社区' }, since: '2022-05-09' },
      })
  }, 60_000)
  afterAll(() => ledger.end())

  const round = (body: string, period: object, more: object) => ({
    pack: 'dadukou',
    duty: 'screening-village',
    body,
    period,
    on: '2022-05-15',
    ...more,
  })
  const recorded = async (by: Actor, body: object) => {
    const answer = await service.sent(by, '/v1/screenings', { body })
    return { status: answer.status, said: JSON.parse(await answer.text()) }
  }
  const missing = async (by: Actor, asOf: string) => {
    const answer = await service.sent(
      by,
      `/v1/screenings/missing?pack=dadukou&during=2022-05-01..2022-05-22&as_of=${asOf}`,
    )
    return { status: answer.status, said: JSON.parse(await answer.text()) }
  }
  type Missing = { duty: string; body: string; turns: readonly { from: string }[] }
  const turns = ({ said }: { said: { missing: readonly Missing[] } }) =>
    said.missing.map((each) => [each.duty, each.body, each.turns.map(({ from }) => from)])

  it('are missing until they are recorded, a nil return included', async () => {
    // The bodies exist since the 9th: the week of the 2nd is owed by nobody. On its last day a week is still due.
    expect(turns(await missing(dispatcher, '2022-05-15'))).toEqual([])
    expect(turns(await missing(dispatcher, '2022-05-16'))).toEqual([
      ['screening-village', 'v-one', ['2022-05-09']],
      ['screening-village', 'v-two', ['2022-05-09']],
    ])
    const nil = await recorded(officer, round('v-one', week('09', '15'), { nil: true }))
    expect([nil.status, nil.said.nil, nil.said.found]).toEqual([201, true, 0])
    expect(turns(await missing(dispatcher, '2022-05-16'))).toEqual([
      ['screening-village', 'v-two', ['2022-05-09']],
    ])
    const opened = await service.sent(dispatcher, '/v1/cases', {
      body: {
        pack: 'dadukou',
        dispute: {
          id: 'D-1',
          matter: 'neighbour',
          area: '500104001002',
          filedOn: '2022-05-12',
          source: 'screening',
          facts: {},
        },
        events: [{ type: 'assigned', on: '2022-05-12', to: kind }],
      },
    })
    const { case: found } = JSON.parse(await opened.text())
    const kept = await recorded(officer, round('v-two', week('09', '15'), { found: [found.case] }))
    expect([kept.status, kept.said.nil, kept.said.found]).toEqual([201, false, 1])
    expect(turns(await missing(dispatcher, '2022-05-22'))).toEqual([])
    expect(turns(await missing(dispatcher, '2022-05-23')).map(([, , from]) => from)).toEqual([
      ['2022-05-16'],
      ['2022-05-16'],
    ])
  })

  it('are said to be unregistered where no body bears them, never taken as done', async () => {
    const { said } = await missing(dispatcher, '2022-05-16')
    const ids = said.unregistered.map(({ duty }: { duty: string }) => duty)
    expect(ids).toContain('screening-grid')
    expect(ids).not.toContain('screening-village')
  })

  it.each([
    ['neither found nor nil', {}, []],
    ['both found and nil', { nil: true, found: ['5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'] }, []],
    ['a duty of another kind of body', { nil: true, duty: 'screening-grid' }, ['duty']],
    ['days that are no turn', { nil: true, period: week('09', '14') }, ['period']],
    ['a body that is not registered', { nil: true, body: 'v-three' }, ['body']],
    ['a case that is not there', { found: ['5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'] }, ['found']],
    ['a day to come', { nil: true, on: '2026-12-01' }, ['on']],
  ])('are refused with %s', async (_, more, path) => {
    const { status, said } = await recorded(officer, round('v-one', week('09', '15'), more))
    expect(status).toBe(422)
    if (path.length > 0) expect(said.issues[0].path).toEqual(path)
  })

  it('are recorded by those who screen, and looked over by those responsible', async () => {
    const auditor: Actor = { account: 'a', role: 'auditor', area: '500104' }
    const nil = round('v-one', week('09', '15'), { nil: true })
    expect((await recorded(auditor, nil)).status).toBe(403)
    expect((await missing({ ...officer, role: 'mediator' }, '2022-05-16')).status).toBe(403)
    expect((await recorded({ ...officer, area: '500105' }, nil)).said.issues[0].path).toEqual(['body'])
    const elsewhere = await missing({ ...auditor, area: '500105' }, '2022-05-23')
    expect([elsewhere.status, elsewhere.said.missing]).toEqual([200, []])
  })
})
