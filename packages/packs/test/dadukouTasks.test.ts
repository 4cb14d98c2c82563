// The 32 tasks of Dadukou against a table written by hand from the inventory of the plan, row by row.
import { editionOn, judgeTasks, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, test } from 'vitest'
import { dadukou, packs } from '../src/index.ts'
import { rows, shortForms } from './dadukouTaskRows.ts'

const { parts = [], units = [], tasks = [] } = dadukou.tasks ?? {}
const short = (codes: readonly string[]): string =>
  codes.map((code) => shortForms[code] ?? `? ${code}`).join(' ')
const sorted = (text: string): string => text.split(' ').sort().join(' ')

type Standard = (typeof tasks)[number]['standards'][number]

/** A standard as the table writes it: what shows it, then by when. */
const written = ({ deadline, target }: Standard): string => {
  const shown =
    'percent' in target
      ? `${target.percent}%`
      : 'atLeast' in target
        ? `>=${target.atLeast}`
        : Object.keys(target)[0]
  const [[kind, year] = []] = Object.entries(deadline)
  const by = { inYear: '', endOfYear: 'end ', fromYear: 'from ', noYear: '' }[kind ?? '']
  return `${shown} ${kind === 'noYear' ? 'standing' : `${by}${year}`}`
}

describe.each(rows)('task %i', (number, part, lead, responsible, standards) => {
  const task = tasks.find((each) => each.number === number)

  test('has its id, part, leads, responsible units and standards', () => {
    expect(task).toBeDefined()
    expect(task?.id).toBe(`t${String(number).padStart(2, '0')}`)
    expect(parts.findIndex(({ id }) => id === task?.part) + 1).toBe(part)
    expect(task?.lead === null ? null : short(task?.lead ?? [])).toBe(lead)
    expect(sorted(short(task?.responsible ?? []))).toBe(sorted(responsible))
    expect(task?.standards.map(written)).toEqual(standards)
  })

  test('says that it has no lead, and quotes its clause', () => {
    expect(task?.unresolved?.includes('CONF-19') ?? false).toBe(lead === null)
    expect(task?.cites).toEqual([`S1-t${String(number).padStart(2, '0')}`])
    expect(dadukou.citations.find(({ id }) => id === task?.cites[0])?.text.zh).toContain('完成标准及时限：')
  })
})

test('there are 32, in order; 23 have a lead and 9 have none', () => {
  expect(tasks.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, at) => at + 1))
  expect(rows).toHaveLength(32)
  const without = tasks.filter(({ lead }) => lead === null).map(({ number }) => number)
  expect(without).toEqual([3, 6, 7, 10, 11, 12, 13, 15, 18])
  expect(tasks.length - without.length).toBe(23)
})

test('the groups of deadlines are those of the plan', () => {
  const years = (task: (typeof tasks)[number]) =>
    task.standards.flatMap(({ deadline }) =>
      Object.values(deadline).filter((year) => typeof year === 'number'),
    )
  const of = (year: number) => tasks.filter((task) => years(task).includes(year)).map(({ number }) => number)
  expect(of(2020)).toEqual([17, 18, 27, 28, 29, 30, 31])
  expect(of(2021)).toEqual([1, 2, 5, 7, 8, 10])
  expect(of(2022)).toEqual([4, 7, 8, 11, 22, 23, 24, 25, 26, 32])
  expect(of(2023)).toEqual([3, 6, 9, 12, 13, 14, 15, 16, 19, 20])
  expect(tasks.filter((task) => years(task).length === 0).map(({ number }) => number)).toEqual([21])
  const runOn = tasks.filter(({ standards }) => standards.some(({ deadline }) => 'fromYear' in deadline))
  expect(runOn.map(({ number }) => number)).toEqual([17, 29, 30, 31])
})

test('a year without a day is said to be open, a printed end of year is not', () => {
  for (const { deadline, unresolved } of tasks.flatMap(({ standards }) => standards)) {
    expect(unresolved?.includes('OPEN-year-deadline') ?? false).toBe('inYear' in deadline)
  }
})

test('every measure that the inventory lists is named by a standard', () => {
  const named = new Set(tasks.flatMap(({ standards }) => standards.flatMap(({ metrics = [] }) => metrics)))
  expect([...named].sort()).toEqual([
    'S1-t01-met',
    'S1-t02-met',
    'S1-t03-met',
    'S1-t04-met',
    'S1-t05-met',
    'S1-t06-met',
    'S1-t07-met-court-2021',
    'S1-t07-met-court-2022',
    'S1-t07-met-petition-2021',
    'S1-t07-met-petition-2022',
    'S1-t07-met-police-2021',
    'S1-t07-met-police-2022',
    'S1-t08-met-industry-2021',
    'S1-t08-met-industry-2022',
    'S1-t08-met-township-stationed',
    'S1-t08-staff-industry',
    'S1-t08-staff-stationed',
    'S1-t08-staff-township',
    'S1-t09-met',
    'S1-t10-met',
    'S1-t11-met',
    'S1-t12-t16-met',
    'S1-t17-met-district',
    'S1-t17-met-township',
    'S1-t18-staff',
    'S1-t19-met',
    'S1-t20-met',
    'S1-t32-met',
  ])
})

test('abbreviations lead to one unit each, and the repaired ones are marked', () => {
  const leadingTo = (form: string) =>
    units.filter(({ printed }) => printed.includes(form)).map(({ code }) => code)
  expect(leadingTo('委政法委')).toEqual(['political-legal-commission'])
  expect(leadingTo('区城乡建委')).toEqual(['housing-and-construction-commission'])
  expect(leadingTo('工作小组办公室')).toEqual(['grand-mediation-work-office'])
  expect(leadingTo('公安局')).toEqual(['public-security-bureau'])
  const forms = units.flatMap(({ printed }) => printed)
  expect(new Set(forms).size).toBe(forms.length)
  for (const { group, printed, repaired = [] } of units) {
    const lost = printed.filter(
      (form) => group === undefined && !/^(大渡口)?区|^大调解|^工作小组/u.test(form),
    )
    expect(repaired).toEqual(expect.arrayContaining(lost))
  }
  const [members] = units.filter(({ code }) => code === 'member-units')
  expect(members?.group).toMatchObject({ open: true })
  expect(members?.group?.names).toHaveLength(24)
  expect(members?.group?.names).not.toContain('city-management-bureau')
})

test('in the middle of 2022, with no reports, the tasks of 2020 and 2021 are late', () => {
  const layers = Result.getOrThrow(layersOf(packs, { id: 'dadukou' }))
  const under = Result.getOrThrow(editionOn(layers, { on: '2022-07-01' }))
  const { tasks: judged, all } = Result.getOrThrow(judgeTasks([], { under }))
  const numbers = (state: string) => judged.filter((task) => task.state === state).map(({ number }) => number)
  expect(numbers('late')).toEqual([1, 2, 5, 7, 8, 10, 18, 27, 28])
  expect(numbers('running')).toEqual([17, 21, 29, 30, 31])
  expect(all).toEqual({ tasks: 32, unowned: 9, late: 9, due: 18, running: 5, upcoming: 0, met: 0 })
})
