// Every item of the inventory on duties, steps, records, limits, support, guarantees and liability is carried by a row
// that cites it, or left out with a reason; and what a duty cites, the list knows.
import type { Pack } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'
import { inventory } from './inventory.ts'
import { type Carried, guarantees, liability, notifications, steps } from './itemsOfCases.ts'
import { limits, records, recurring, ruleSets, support } from './itemsOfRecords.ts'

const carried: Readonly<Record<keyof typeof inventory, Readonly<Record<string, Carried>>>> = {
  notifications,
  recurring,
  steps,
  records,
  ruleSets,
  limits,
  support,
  guarantees,
  liability,
}

type Row = { readonly id: string; readonly cites: readonly string[] }

const sectionsOf = ({ duties = [], standing = [], settings = [], metrics = {} }: Pack) => ({
  duties,
  standing,
  settings,
  metrics: metrics.definitions ?? [],
})

/** Every row that can carry an item, by `pack/section/id`. */
const rows: ReadonlyMap<string, Row> = new Map(
  packs.flatMap((pack) =>
    Object.entries(sectionsOf(pack)).flatMap(([section, each]) =>
      each.map((row): [string, Row] => [`${pack.manifest.id}/${section}/${row.id}`, row]),
    ),
  ),
)

/** The source of a plan that an item belongs to, such as `S4.1`. */
const planOf = (id: string): string => id.slice(0, id.indexOf('-'))

/** The plan that each pack is made of. */
const plans = new Map(packs.map(({ manifest, citations }) => [manifest.id, planOf(citations[0]?.id ?? '-')]))

describe.each(Object.entries(carried))('%s', (section, items) => {
  const listed: readonly string[] = Object.entries(inventory).find(([key]) => key === section)?.[1] ?? []

  test('leave no item of the inventory out, and add none', () => {
    expect(listed.length).toBeGreaterThan(0)
    expect(Object.keys(items).sort()).toEqual([...listed].sort())
  })

  test('say of each what carries it or why nothing does', () => {
    const silent = Object.entries(items).filter(
      ([, { by = [], section: other, out = '' }]) => by.length === 0 && other === undefined && out === '',
    )
    expect(silent).toEqual([])
  })

  test('name rows that exist and, of the same plan, cite the item', () => {
    const wrong = Object.entries(items).flatMap(([item, { by = [] }]) =>
      by.filter((path) => {
        const row = rows.get(path)
        const isSamePlan = plans.get(path.slice(0, path.indexOf('/'))) === planOf(item)
        return row === undefined || (isSamePlan && !row.cites.includes(item))
      }),
    )
    expect(wrong).toEqual([])
  })

  test('know every duty that cites one of them', () => {
    const cited = [...rows].filter(([path]) => path.includes('/duties/'))
    const unknown = cited.flatMap(([path, { cites }]) =>
      cites.filter((item) => item in items && !items[item]?.by?.includes(path)).map((item) => [path, item]),
    )
    expect(unknown).toEqual([])
  })
})

/** What each section of another kind cites, for those that packs have. */
const citedIn = (section: string): string | undefined => {
  const said = packs.flatMap((pack) => Object.entries(pack).filter(([key]) => key === section))
  return said.length === 0 ? undefined : JSON.stringify(said)
}

test.each(['guards', 'escalation', 'reverseCheck', 'tasks', 'appraisal', 'metrics', 'awards'])(
  'what the section %s is said to carry it cites',
  (section) => {
    const said = citedIn(section)
    const items = Object.values(carried)
      .flatMap((each) => Object.entries(each))
      .filter(([, each]) => each.section === section)
    expect(items.length).toBeGreaterThan(0)
    const missing = items.filter(([id, { as = id }]) => said !== undefined && !said.includes(`"${as}"`))
    expect(missing.map(([id]) => id)).toEqual([])
  },
)

test('an item that only one section carries is not left out besides', () => {
  const both = Object.values(carried)
    .flatMap((items) => Object.entries(items))
    .filter(([, { by, section, out }]) => by === undefined && section !== undefined && out !== undefined)
  expect(both).toEqual([])
})

describe('what rests on a petition binds the authorities', () => {
  const asked = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(asked) : []
  }
  const touching = packs.flatMap(({ facts = [] }) =>
    facts.filter(({ touches }) => touches?.includes('RL-06')).map(({ id }) => id),
  )
  const duties = packs.flatMap(({ duties: each = [] }) => each)
  const resting = duties.filter(({ when }) => asked(when).some((id) => touching.includes(id)))

  test('a duty that asks for the prospect of a petition is flagged', () => {
    // Three of Xining, thirteen of Ruoqiang, four of Donghu.
    expect(resting).toHaveLength(20)
    expect(resting.filter(({ touches }) => !touches?.includes('RL-06')).map(({ id }) => id)).toEqual([])
  })

  test('it is shown done by hearing, answering, helping or solving, by nothing done to a person', () => {
    const done = new Set(resting.flatMap(({ then }) => then.dischargedBy))
    expect([...done].sort()).toEqual([
      'analysed',
      'closed',
      'emergency-plan-started',
      'evidence-kept',
      'investigated',
      'leader-named',
      'notified',
      'parties-told',
      'reported',
      'scene-attended',
      'settled',
      'stabilised',
      'supervised',
      'supported',
      'team-formed',
    ])
  })
})
