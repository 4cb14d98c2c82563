/**
 * The decision problem of the field, in the shape of a mediation plan: 25 matters, 8 signals, counts, money, an area
 * and a date; 8 risk rules that name three colours; 60 routing rows. The rows are made up; only their shape is real.
 */
import type { AllTable, Condition, FactRegister, GravestTable, Rule } from '@maplebridge/rules'

/** The colours from the floor to the gravest. */
export const levels = ['blue', 'yellow', 'red'] as const

/** A colour. */
export type Level = (typeof levels)[number]

/** Five trades of five matters each. */
export const trades = [
  { id: 'family', matters: ['marriage', 'inheritance', 'support', 'guardianship', 'family-property'] },
  { id: 'land', matters: ['homestead', 'land-contract', 'boundary', 'demolition', 'drainage'] },
  { id: 'labour', matters: ['wages', 'work-injury', 'dismissal', 'social-insurance', 'contract-labour'] },
  { id: 'damage', matters: ['medical', 'traffic', 'product', 'animal', 'school-injury'] },
  { id: 'community', matters: ['neighbours', 'noise', 'parking', 'property-fees', 'owners-committee'] },
] as const

/** The signals that make a dispute graver. */
export const signals = [
  'criminal',
  'mass',
  'violence',
  'weapon',
  'selfharm',
  'petition',
  'media',
  'repeated',
] as const

/** Three counties with twelve townships each; a township's code starts with its county's. */
export const counties = ['zj-601', 'zj-681', 'zj-683'] as const

/** Every township's code. */
export const townships: readonly string[] = counties.flatMap((county) =>
  Array.from({ length: 12 }, (_, at) => `${county}-${101 + at}`),
)

/** The most money that a trade's committee takes on, in fen. */
export const smallMoney = [5_000_000, 8_000_000, 10_000_000, 20_000_000, 2_000_000] as const

const label = { zh: '甲', en: 'one' }
const about = { label, about: 'dispute', cites: [] } as const
const member = (code: string, parent?: string) =>
  parent === undefined ? { code, label } : { code, label, parent }
const count = (id: string) =>
  ({ ...about, id, kind: 'count', unit: label, minimum: 0, maximum: 10_000 }) as const
// proof: each list below is written out above and is not empty
const codes = <Member>(members: readonly Member[]) => members as readonly [Member, ...Member[]]

/** The facts that the tables ask. */
export const facts: FactRegister = {
  matter: {
    ...about,
    id: 'matter',
    kind: 'code',
    values: codes(trades.flatMap(({ matters }) => matters.map((code) => member(code)))),
  },
  ...Object.fromEntries(signals.map((id) => [id, { ...about, id, kind: 'boolean' } as const])),
  people: count('people'),
  departments: count('departments'),
  areas: count('areas'),
  amount: { ...about, id: 'amount', kind: 'money', minimum: 0, maximum: 10 ** 12 },
  area: {
    ...about,
    id: 'area',
    kind: 'code',
    values: codes([
      ...counties.map((code) => member(code)),
      ...townships.map((code) => member(code, code.slice(0, 6))),
    ]),
  },
  filed: { ...about, id: 'filed', kind: 'date' },
  level: { ...about, id: 'level', kind: 'choice', values: codes(levels.map((code) => member(code))) },
}

const rule = <Outcome>(id: string, when: Condition, then: Outcome): Rule<Outcome> => ({
  id,
  when,
  then,
  cites: [`X-${id}`],
  force: 'must',
  summary: { zh: '规则', en: 'A rule' },
})
const is = (fact: string, value: boolean | string = true): Condition => ({ fact, is: value })

/** Tables come out of a document, as a pack's do. */
const fromDocument = <Table>(table: Table): Table => JSON.parse(JSON.stringify(table))

/** Eight rules that name a colour. */
export const risk: GravestTable<Level> = fromDocument({
  id: 'risk',
  combine: 'gravest',
  outcomes: levels,
  facts,
  rules: [
    rule('red-criminal', is('criminal'), 'red'),
    rule('red-mass', is('mass'), 'red'),
    rule('red-armed', { all: [is('violence'), is('weapon')] }, 'red'),
    rule('red-crowd', { all: [{ fact: 'people', atLeast: 30 }, is('petition')] }, 'red'),
    rule('yellow-violence', is('violence'), 'yellow'),
    rule(
      'yellow-group',
      {
        all: [{ fact: 'people', between: [10, 29] }, { any: [is('petition'), is('media'), is('selfharm')] }],
      },
      'yellow',
    ),
    rule(
      'yellow-spread',
      {
        any: [
          { fact: 'departments', atLeast: 3 },
          { fact: 'areas', atLeast: 3 },
        ],
      },
      'yellow',
    ),
    rule('yellow-money', { all: [{ fact: 'amount', atLeast: 50_000_000 }, is('repeated')] }, 'yellow'),
  ],
})

/** Rows of a trade: its matters, then what the row asks beyond them. */
const rowsOf = ({ id, matters }: (typeof trades)[number], trade: number): readonly Rule<string>[] => {
  const [small = 0, home = ''] = [smallMoney[trade], counties[trade % counties.length]]
  const row = (name: string, ...more: readonly Condition[]): Rule<string> =>
    rule(`${id}-${name}`, { all: [{ fact: 'matter', oneOf: matters }, ...more] }, name)
  return [
    row('village', is('level', 'blue'), { fact: 'departments', atMost: 1 }, { fact: 'people', atMost: 9 }),
    row('township', is('level', 'blue'), { fact: 'departments', atLeast: 2 }),
    row('office', is('level', 'blue'), { fact: 'people', between: [10, 29] }),
    row(
      'trade',
      is('level', 'yellow'),
      { fact: 'departments', atMost: 1 },
      { fact: 'amount', atMost: small },
    ),
    row('county', is('level', 'yellow'), { fact: 'amount', atLeast: small + 1 }),
    row('joint', is('level', 'yellow'), { fact: 'departments', atLeast: 2 }),
    row('areas', { fact: 'level', oneOf: ['yellow', 'red'] }, { fact: 'areas', atLeast: 2 }),
    row('leader', is('level', 'red')),
    row('team', is('level', 'red'), { fact: 'people', atLeast: 30 }),
    rule(`${id}-pilot`, { all: [is('matter', matters[0]), { fact: 'area', within: home }] }, 'pilot'),
    row('earlier', is('level', 'blue'), { fact: 'filed', before: '2021-05-01' }),
    row('visit', { any: [is('petition'), is('media')] }, { fact: 'area', within: home }),
  ]
}

/** Sixty rows that say who takes a dispute on; every row that holds counts. */
export const routing: AllTable<string> = fromDocument({
  id: 'routing',
  combine: 'all',
  facts,
  rules: trades.flatMap(rowsOf),
})
