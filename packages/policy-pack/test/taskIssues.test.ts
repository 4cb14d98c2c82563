import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { checkLayers, editionOn, judgeTasks, type Pack } from '../src/index.ts'
import { decodeTaskEvidence } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

type Task = NonNullable<Pack['tasks']>['tasks'][number]
type Standard = Task['standards'][number]

const label = { zh: '标准', en: 'Standard' }
const built: Standard = {
  id: 'built',
  label,
  deadline: { window: 'phase' },
  target: { percent: 80, of: label },
  metrics: ['PLAN-1'],
  cites: ['PLAN-1'],
}
const task: Task = {
  id: 't1',
  part: 'one',
  title: label,
  standards: [built],
  lead: ['court'],
  responsible: ['members'],
  force: 'must',
  cites: ['PLAN-1'],
}
const phase: NonNullable<Pack['standing']>[number] = {
  id: 'phase',
  kind: 'phase',
  label,
  bearer: 'village-pmc',
  cadence: { window: { from: '2023-04-01', to: '2023-04-30' } },
  force: 'must',
  cites: ['PLAN-1'],
}
const packWith = (changes: Partial<Task> = {}, more: readonly Task[] = []): Pack => ({
  ...county,
  standing: [phase, { ...phase, id: 'weekly', kind: 'screening', cadence: { every: 'week' } }],
  tasks: {
    parts: [{ id: 'one', label }],
    units: [
      { code: 'court', label, printed: ['区法院', '法院'], repaired: ['法院'] },
      { code: 'members', label, printed: ['成员单位'], group: { names: ['court'], open: true } },
    ],
    tasks: [{ ...task, ...changes }, ...more],
  },
})
const issuesOf = (pack: Pack) =>
  checkLayers([national, pack]).map(({ code, path, nearest }) =>
    [code, path.join('.'), ...(nearest === undefined ? [] : [nearest])].join(' '),
  )
const withStandard = (changes: Partial<Standard>) => packWith({ standards: [{ ...built, ...changes }] })

describe('a task plan', () => {
  it('fits together', () => {
    expect(issuesOf(packWith())).toEqual([])
    expect(issuesOf(packWith({ lead: null }))).toEqual([])
  })

  it.each<[string, Pack, string]>([
    ['a part', packWith({ part: 'two' }), 'dangling-reference tasks.tasks.0.part'],
    ['a lead', packWith({ lead: ['cort'] }), 'dangling-reference tasks.tasks.0.lead court'],
    [
      'a responsible unit',
      packWith({ responsible: ['nobody-known'] }),
      'dangling-reference tasks.tasks.0.responsible',
    ],
    ['a citation', packWith({ cites: ['PLAN-77'] }), 'dangling-reference tasks.tasks.0.cites PLAN-1'],
    ['an open point', packWith({ unresolved: ['GAP-x-y-z'] }), 'dangling-reference tasks.tasks.0.unresolved'],
    [
      'a measure',
      withStandard({ metrics: ['PLAN-9'] }),
      'dangling-reference tasks.tasks.0.standards.0.metrics PLAN-1',
    ],
    [
      'a window',
      withStandard({ deadline: { window: 'phse' } }),
      'dangling-reference tasks.tasks.0.standards.0.deadline.window phase',
    ],
    [
      'a duty that counts it',
      withStandard({ countedBy: ['weakly'] }),
      'dangling-reference tasks.tasks.0.standards.0.countedBy weekly',
    ],
  ])('names %s that is declared', (_, pack, expected) => {
    expect(issuesOf(pack)).toEqual([expected])
  })

  it.each<[string, Pack, string]>([
    [
      'a window without days',
      withStandard({ deadline: { window: 'weekly' } }),
      'wrong-type tasks.tasks.0.standards.0.deadline.window',
    ],
    [
      'two standards of one id',
      packWith({ standards: [built, built] }),
      'duplicate-id tasks.tasks.0.standards.1.id',
    ],
    ['two tasks of one id', packWith({}, [task]), 'duplicate-id tasks.tasks.1'],
    [
      'one measure shown in two ways',
      packWith({
        standards: [
          { ...built, measures: 'rooms' },
          { ...built, id: 'other', measures: 'rooms', target: { done: true } },
        ],
      }),
      'wrong-type tasks.tasks.0.standards.1.target',
    ],
  ])('is refused with %s', (_, pack, expected) => {
    expect(issuesOf(pack)).toEqual([expected])
  })

  it('is refused when a repaired form is not printed', () => {
    const pack = packWith()
    const [court, members] = pack.tasks?.units ?? []
    if (court === undefined || members === undefined || pack.tasks === undefined) throw new Error('no units')
    const odd = {
      ...pack,
      tasks: { ...pack.tasks, units: [{ ...court, repaired: ['院'] as const }, members] },
    }
    expect(issuesOf(odd)).toEqual(['wrong-type tasks.units.0.repaired'])
  })
})

const editionOf = (layers: readonly Pack[], on = '2023-04-10') => Result.getOrThrow(editionOn(layers, { on }))

describe('an edition', () => {
  it('joins the tasks of its layers, and leaves out those not in force on its day', () => {
    const own: Pack = { ...adopter, tasks: { parts: [], units: [], tasks: [{ ...task, id: 't2' }] } }
    const layers = [national, packWith({ inForce: { until: '2023-05-01' } }), own]
    expect(editionOf(layers).tasks?.tasks.map(({ id }) => id)).toEqual(['t1', 't2'])
    expect(editionOf(layers, '2023-05-01').tasks?.tasks.map(({ id }) => id)).toEqual(['t2'])
    expect(editionOf([national, county]).tasks).toBeUndefined()
  })

  it('without tasks has no board', () => {
    const refused = judgeTasks([], { under: editionOf([national, county]) })
    expect(Result.isFailure(refused) && refused.failure._tag).toBe('NoTaskPlanError')
  })
})

describe('reports', () => {
  const report = { task: 't1', on: '2023-04-05', by: 'court', value: { numerator: 4, denominator: 5 } }
  const judged = (
    input: unknown,
    under = editionOf([
      national,
      packWith({ standards: [built, { ...built, id: 'done', target: { done: true } }] }),
    ]),
  ) => Result.flatMap(decodeTaskEvidence([input]), (evidence) => judgeTasks(evidence, { under }))
  const told = (input: unknown) => {
    const answer = judged(input)
    return Result.isFailure(answer) && answer.failure._tag === 'TaskEvidenceInvalidError'
      ? answer.failure.issues.map(({ code, path, nearest = '' }) =>
          `${code} ${path.join('.')} ${nearest}`.trim(),
        )
      : []
  }

  it('are judged when they fit', () => {
    const board = Result.getOrThrow(judged({ ...report, standard: 'built' }))
    expect(board.tasks[0]?.standards.map(({ state }) => state)).toEqual(['met', 'due'])
  })

  it.each<[string, object, string]>([
    ['an unknown task', { ...report, task: 't11' }, 'unknown-value 0.task t1'],
    ['an unknown unit', { ...report, standard: 'built', by: 'curt' }, 'unknown-value 0.by court'],
    ['an unknown standard', { ...report, standard: 'bilt' }, 'unknown-value 0.standard built'],
    ['one of several standards not named', report, 'missing-key 0.standard'],
    [
      'a share without its whole',
      { ...report, standard: 'built', value: { numerator: 4 } },
      'missing-key 0.value.denominator',
    ],
    [
      'a share above its whole',
      { ...report, standard: 'built', value: { numerator: 6, denominator: 5 } },
      'out-of-domain 0.value.numerator',
    ],
    ['a day that is none', { ...report, standard: 'built', on: '2023-02-30' }, 'impossible-date 0.on'],
    ['a key of its own', { ...report, standard: 'built', name: 'x' }, 'unknown-key 0.name'],
  ])('are refused with %s', (_, input, expected) => {
    expect(told(input)).toEqual([expected])
  })

  it('are refused when they show another thing than is asked', () => {
    const { value, ...bare } = report
    expect(told({ ...bare, standard: 'built', done: true })).toEqual([
      'missing-key 0.value',
      'wrong-type 0.done',
    ])
    expect(told({ ...report, standard: 'done' })).toEqual(['missing-key 0.done', 'wrong-type 0.value'])
  })

  it('about nothing are no fault: a whole of zero is told on the board', () => {
    const board = Result.getOrThrow(
      judged({ ...report, standard: 'built', value: { numerator: 0, denominator: 0 } }),
    )
    expect(board.tasks[0]?.standards[0]?.finding).toEqual({
      _tag: 'CannotBeJudged',
      why: 'nothing-to-divide-by',
    })
  })
})
