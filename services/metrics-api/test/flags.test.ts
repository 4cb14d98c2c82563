import { expect, test } from 'vitest'
import { flagsExample } from '../src/examples.ts'
import { differences, document } from './contract.ts'
import { bodyOf, posted, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/flags'
const { value } = flagsExample

type Answer = {
  readonly raised: readonly { readonly flag: string; readonly of: string; readonly found: object }[]
  readonly notJudged: readonly { readonly flag: string; readonly lacks: object }[]
  readonly read: readonly object[]
  readonly before?: object
}
const asked = async (change: object) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(response.status).toBe(200)
  expect(await differences(response, { method: 'post', path })).toEqual([])
  return bodyOf<Answer>(response)
}
const flagsOf = ({ raised }: Answer) => raised.map(({ flag, of }) => `${flag} ${of}`)
const share = (of: string, counted: number, whole: number) => ({
  of,
  tallies: {
    'settled-of-mediated': { numerator: { counted, open: 0 }, denominator: { counted: whole, open: 0 } },
  },
})

test('each flag says what was found, from where on, why, what else it may mean and what to look at', async () => {
  expect(JSON.stringify(document.paths)).toContain(JSON.stringify(flagsExample))
  const { raised, read } = await asked({})
  expect(raised.filter(({ flag }) => flag === 'entered-after-settlement')).toMatchObject([
    {
      of: 'pmc-1',
      found: { late: 2, records: 2, most: 10 },
      threshold: { days: 0, percent: 0 },
      why: { en: expect.stringMatching(/filled in/) },
      innocent: [{ en: expect.any(String) }, {}],
      lookAt: [{ en: expect.any(String) }, {}],
      cites: ['AUDIT-entries', 'PML-27'],
    },
    { of: 'pmc-2', found: { late: 1, records: 1, most: 3 } },
  ])
  expect(flagsOf({ raised } as Answer)).toContain('no-case-in-the-period pmc-3')
  expect(read).toMatchObject([{ register: 'cases', counted: 3, notCounted: 0 }])
})

test('what was not judged is listed with the setting, register or field that it lacks', async () => {
  const { notJudged, read } = await asked({})
  const lacks = Object.fromEntries(notJudged.map((each) => [each.flag, each.lacks]))
  expect(lacks['case-texts-alike']).toEqual({ _tag: 'Setting', setting: 'honesty-same-text-percent' })
  expect(lacks['screening-texts-alike']).toEqual({ _tag: 'Register', register: 'screenings' })
  expect(lacks['acceptance-falls-success-rises']).toEqual({ _tag: 'PeriodBefore' })
  expect(read).toMatchObject([{ lacking: expect.arrayContaining(['text-fingerprint', 'agreement-form']) }])
})

test('counts are judged beside records, and a period before is set against this one', async () => {
  const counts = [share('pmc-1', 465, 500), share('pmc-2', 500, 500), share('pmc-3', 470, 500)]
  const chengzhong = { pack: 'xining-chengzhong', during: { from: '2023-03-15', to: '2023-11-30' } }
  const { raised } = await asked({ ...chengzhong, records: {}, counts })
  expect(raised.filter(({ flag }) => flag.startsWith('success-rate')).map(({ of }) => of)).toEqual([
    'pmc-2',
    'pmc-2',
  ])
  const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` })
  const filed = (suits: number, complaints: number) => [
    {
      of: '990101',
      figures: {
        'first-instance-civil-suits': suits,
        'first-instance-administrative-suits': 40,
        'resident-population': 320_000,
        'floating-population': 41_000,
        'refused-filings': complaints,
      },
    },
  ]
  const before = { during: year(2022), counts: filed(2240, 20) }
  const answer = await asked({ by: 'area', during: year(2023), records: {}, counts: filed(1500, 80), before })
  expect(answer.before).toEqual(before.during)
  expect(new Set(flagsOf(answer))).toEqual(new Set(['litigation-falls-filing-complaints-rise 990101']))
})

test('flags are about bodies and areas: records under a name are put to nobody, and repeat it nowhere', async () => {
  const [first] = value.records.cases
  const answer = await asked({ records: { cases: [{ ...first, body: '张三' }] }, bodies: ['pmc-1'] })
  expect(JSON.stringify(answer)).not.toContain('张三')
})

test.each<[string, object, number, string, RegExp]>([
  ['to ask by person', { by: 'mediator' }, 422, 'refused-grouping', /bodies and areas, never persons/],
  ['counts under a name', { counts: [{ of: '张三' }] }, 422, 'refused-grouping', /not under a name/],
  ['bodies under a name', { bodies: ['张三'] }, 422, 'refused-grouping', /not under a name/],
  [
    'an unknown metric',
    { counts: [{ of: 'a', tallies: { settled: {} } }] },
    422,
    'invalid-counts',
    /settled/,
  ],
  ['an unknown register', { records: { case: [] } }, 422, 'unknown-register', /did you mean `cases`/],
  ['an unknown pack', { pack: 'cn-nation' }, 404, 'unknown-pack', /cn-national/],
  ['an unknown key', { score: true }, 422, 'invalid-request', /score/],
])('refuses %s', async (_, change, status, type, message) => {
  const response = await app.request(path, posted({ ...value, ...change }))
  expect(await differences(response, { method: 'post', path })).toEqual([])
  const problem = await bodyOf<{ readonly message: { readonly en: string } }>(response)
  expect(problem).toMatchObject({ type: `/problems/${type}`, status })
  expect(problem.message.en).toMatch(message)
  expect(JSON.stringify(problem)).not.toContain('张三')
})
