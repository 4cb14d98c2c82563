import { expect, test } from 'vitest'
import { taskBoardExample } from '../src/taskExamples.ts'
import { differences } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/task-boards'
const { value } = taskBoardExample

type Answer = {
  readonly board: {
    readonly all: Readonly<Record<string, number>>
    readonly tasks: readonly {
      readonly id: string
      readonly state: string
      readonly lead: readonly string[] | null
      readonly standards: readonly {
        readonly id: string
        readonly state: string
        readonly finding: object
        readonly daysLate?: number
      }[]
    }[]
    readonly setAside: readonly { readonly why: string }[]
  }
  readonly citations: readonly { readonly id: string }[]
}

const boardOf = async (changes: object = {}): Promise<Answer> => {
  const response = await app.request(path, posted({ ...value, ...changes }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  return bodyOf<Answer>(response)
}

test('each standard is judged from the reports, and says by how much it is short or late', async () => {
  const { board, citations } = await boardOf()
  const standards = (id: string) => board.tasks.find((task) => task.id === id)?.standards ?? []
  expect(standards('t05')[0]).toMatchObject({ state: 'met', finding: { _tag: 'Met', on: '2021-12-28' } })
  expect(standards('t01')[0]).toMatchObject({
    state: 'late',
    daysLate: 182,
    finding: { _tag: 'NotMet', more: 2, short: { numerator: 1, denominator: 56 } },
  })
  expect(standards('t28')[0]).toMatchObject({ state: 'met', daysLate: 64 })
  expect(standards('t22')[0]).toMatchObject({ state: 'due', finding: { _tag: 'NotMet', on: '2022-06-15' } })
  expect(citations.map(({ id }) => id)).toContain('S1-t01-met')
})

test('a report about rooms for petition matters counts in both tasks that ask for them', async () => {
  const { board } = await boardOf()
  const rooms = board.tasks.flatMap(({ id, standards }) =>
    standards
      .filter((each) => each.id.startsWith('petition-rooms'))
      .map(({ state, finding }) => [id, state, '_tag' in finding && finding._tag]),
  )
  expect(rooms).toEqual([
    ['t07', 'met', 'Met'],
    ['t07', 'due', 'NotMet'],
    ['t11', 'due', 'NotMet'],
  ])
})

test('without reports it is the plan itself; nine tasks have no lead', async () => {
  const { board } = await boardOf({ evidence: [] })
  expect(board.all).toMatchObject({ tasks: 32, unowned: 9, met: 0 })
  expect(board.tasks.filter(({ lead }) => lead === null)).toHaveLength(9)
})

test('reports later than the day are listed, not looked at', async () => {
  const { board } = await boardOf({ on: '2021-12-24' })
  expect(board.setAside.map(({ why }) => why)).toEqual(Array(3).fill('later-than-the-day'))
  expect(board.all.met).toBe(1)
})

test.each<[string, object, string, string | undefined]>([
  ['a pack without tasks', { pack: 'donghu', evidence: [] }, 'no-task-plan', undefined],
  ['an unknown pack', { pack: 'dadoku' }, 'unknown-pack', undefined],
  ['a day before the plan', { on: '2019-12-31' }, 'not-in-force', undefined],
  ['a day that is none', { on: '2022-02-30' }, 'impossible-date', undefined],
  [
    'an unknown task',
    { evidence: [{ ...value.evidence[0], task: 't33' }] },
    'invalid-evidence',
    'evidence.0.task',
  ],
  [
    'an unknown unit',
    { evidence: [{ ...value.evidence[0], by: 'justice-bureua' }] },
    'invalid-evidence',
    'evidence.0.by',
  ],
  [
    'a share without its whole',
    { evidence: [{ ...value.evidence[0], value: { numerator: 3 } }] },
    'invalid-evidence',
    'evidence.0.value.denominator',
  ],
  ['reports that are no list', { evidence: {} }, 'invalid-request', 'evidence'],
])('%s is refused', async (_, changes, type, at) => {
  const response = await app.request(path, posted({ ...value, ...changes }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const problem = await bodyOf<{ type: string; issues?: readonly { path: readonly (string | number)[] }[] }>(
    response,
  )
  expect(problem.type).toBe(`/problems/${type}`)
  expect(problem.issues?.[0]?.path.join('.')).toBe(at)
})
