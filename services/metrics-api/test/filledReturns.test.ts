import { expect, test } from 'vitest'
import { returnExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/filled-returns'
const corrections = `${path}/corrections`
const { value } = returnExample

type Return = {
  readonly hash: string
  readonly number: number
  readonly nil: boolean
  readonly cells: readonly { readonly cell: string; readonly holds: object }[]
  readonly corrects?: { readonly of: string; readonly changed: readonly object[] }
}
const made = async (sent: object, at = path) => {
  const response = await app.request(at, posted(sent))
  expect(response.status).toBe(200)
  expect(await differences(response, { method: 'post', path: at })).toEqual([])
  return (await bodyOf<{ readonly return: Return }>(response)).return
}
const correcting = async (more: object) => {
  const { pack, knownOn } = value
  const counts = { tallies: { 'cases-accepted': { numerator: { counted: 13, open: 0 } } } }
  return { pack, previous: await made(value), knownOn, reason: 'late-records', counts, ...more }
}

test('a return has what was counted; what was not is missing, and the same request gives the same return', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(returnExample))
  const first = await made(value)
  expect(first).toMatchObject({ number: 0, nil: false })
  expect(first.cells[0]).toEqual({ cell: 'cases', holds: { _tag: 'Count', counted: 12, open: 0 } })
  expect(first.cells.slice(1).some(({ holds }) => '_tag' in holds && holds._tag === 'Missing')).toBe(true)
  expect(await made(value)).toEqual(first)
})

test('a correction is numbered, names the return and what changed, and records are counted', async () => {
  const corrected = await made(await correcting({}), corrections)
  expect(corrected).toMatchObject({
    number: 1,
    corrects: {
      of: (await made(value)).hash,
      changed: [
        { cell: 'cases', before: { _tag: 'Count', counted: 12 }, after: { _tag: 'Count', counted: 13 } },
      ],
    },
  })
  const accepted = { accepted: true, 'accepted-on': '2023-05-08' }
  const counted = await made({ ...value, counts: {}, records: { cases: [accepted, accepted] } })
  expect(counted.cells[0]).toEqual({ cell: 'cases', holds: { _tag: 'Count', counted: 2, open: 0 } })
})

test.each<[string, object, number, string, RegExp]>([
  [
    'an unknown form',
    { form: 'peoples-mediation-statistic' },
    422,
    'refused-return',
    /did you mean `peoples-mediation-statistics`/,
  ],
  ['a period that is not over', { knownOn: '2023-05-30' }, 422, 'refused-return', /ends on `2023-05-31`/],
  ['a name in place of a code', { of: '东街' }, 422, 'refused-return', /must be the code/],
  ['a nil return that is not nil', { nil: true }, 422, 'refused-return', /`cases` is not zero/],
  ['an unknown pack', { pack: 'cn-nation' }, 404, 'unknown-pack', /cn-national/],
  ['a day before the pack', { on: '2010-01-01' }, 422, 'not-in-force', /2011/],
  [
    'an unknown metric',
    { counts: { tallies: { 'case-accepted': {} } } },
    422,
    'invalid-counts',
    /did you mean/,
  ],
  ['an unknown register', { records: { case: [] } }, 422, 'unknown-register', /did you mean `cases`/],
  ['an unknown key', { name: 'x' }, 422, 'invalid-request', /name/],
])('refuses %s', async (_, change, status, type, message) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const problem = await bodyOf<{ readonly message: { readonly en: string } }>(response)
  expect(problem).toMatchObject({ type: `/problems/${type}`, status })
  expect(problem.message.en).toMatch(message)
})

test('refuses to correct what was altered, what was known later, and what does not change', async () => {
  const previous = { ...(await made(value)), of: '990102' }
  for (const [change, message] of [
    [{ previous }, /was altered/],
    [{ knownOn: '2023-06-01' }, /can not rest on an earlier day/],
    [{ counts: value.counts }, /nothing to correct/],
  ] as const) {
    const response = await app.request(corrections, posted(await correcting(change)))
    expect(await differences(response, { method: 'post', path: corrections })).toEqual([])
    const problem = await bodyOf<{ readonly message: { readonly en: string } }>(response)
    expect(problem).toMatchObject({ type: '/problems/refused-return', status: 422 })
    expect(problem.message.en).toMatch(message)
  }
})
