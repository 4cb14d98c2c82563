import { describe, expect, it } from 'vitest'
import { checkLayers, type Issue, type Pack, type RedLineDuty } from '../src/index.ts'
import { adopter, county, national } from './specimen.ts'

const brief = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('.')}`)
const broken = (change: Partial<Pack>): readonly string[] =>
  brief(checkLayers([national, { ...county, ...change }]))
const overlay = {
  id: 'specimen-festival',
  version: '1',
  label: { zh: '样例节日', en: 'Specimen festival' },
  rest: ['2023-06-01'],
  work: [],
  provenance: [{ year: 2023, notice: '样例通知', source: 'specimen' }],
} as const
const [redEscalates] = county.risk?.rules ?? []
const risk = (change: object) => ({
  risk:
    county.risk && redEscalates
      ? { ...county.risk, rules: [{ ...redEscalates, ...change }] as const }
      : undefined,
})
const recurring = (change: object) => ({
  standing: [
    {
      id: 'round',
      kind: 'screening',
      label: { zh: '排查', en: 'Screening' },
      bearer: 'village-pmc',
      force: 'must',
      cites: ['PLAN-1'],
      ...change,
    },
  ],
})

describe('checkLayers', () => {
  it('finds nothing wrong with packs that fit together', () => {
    expect(checkLayers([national])).toEqual([])
    expect(checkLayers([national, county])).toEqual([])
    expect(checkLayers([national, county, adopter])).toEqual([])
  })

  it('finds an id used twice, also across layers', () => {
    expect(broken({ citations: [...county.citations, ...national.citations] })).toEqual([
      'duplicate-id citations.1',
    ])
  })

  it.each([
    ['off already', { rest: ['2023-06-01', '2023-06-22'] }, 'calendar-overlay calendarOverlays.0.rest.1'],
    ['worked already', { work: ['2023-06-25'] }, 'calendar-overlay calendarOverlays.0.work.0'],
    ['not covered', { rest: ['2024-06-03'] }, 'calendar-overlay calendarOverlays.0.rest.0'],
  ])('finds a local day that is %s', (_, change, expected) => {
    expect(broken({ calendarOverlays: [{ ...overlay, ...change }] })).toEqual([expected])
    expect(broken({ calendarOverlays: [overlay] })).toEqual([])
  })

  it('finds a calendar that the days off of a wider layer do not fit', () => {
    const province = { ...county, calendarOverlays: [overlay] }
    const calendar = national.calendar && { ...national.calendar, rest: ['2023-06-01'] }
    expect(brief(checkLayers([national, province, { ...adopter, ...(calendar && { calendar }) }]))).toEqual([
      'calendar-overlay calendar',
    ])
  })

  it.each([
    ['a citation', risk({ cites: ['PLAN-2'] }), 'dangling-reference risk.rules.0.cites'],
    ['a level', risk({ then: 'orange' }), 'dangling-reference risk.rules.0.then'],
    [
      'a fact',
      risk({ when: { fact: 'may-escalat', is: true } }),
      'dangling-reference risk.rules.0.when.fact',
    ],
    [
      'a setting',
      risk({ when: { setting: 'mode', is: 'x' } }),
      'dangling-reference risk.rules.0.when.setting',
    ],
    ['a code', risk({ when: { fact: 'matter', is: 'lnd' } }), 'dangling-reference risk.rules.0.when.is'],
    ['an unresolved point', risk({ unresolved: ['GAP-none'] }), 'dangling-reference risk.rules.0.unresolved'],
    [
      'a test of the wrong kind',
      risk({ when: { fact: 'people-involved', is: true } }),
      'wrong-type risk.rules.0.when',
    ],
    [
      'a bound of the wrong kind',
      risk({ when: { fact: 'people-involved', atLeast: 'x' } }),
      'wrong-type risk.rules.0.when',
    ],
    [
      'a nested test',
      risk({ when: { all: [{ not: { fact: 'nix', is: true } }] } }),
      'dangling-reference risk.rules.0.when.all.0.not.fact',
    ],
    [
      'a value for no setting',
      { values: { nix: { value: 3, cites: ['PLAN-1'] } } },
      'dangling-reference values.nix',
    ],
    [
      'a value out of domain',
      { values: { 'large-scale-people': { value: 1, cites: ['PLAN-1'] } } },
      'wrong-type values.large-scale-people.value',
    ],
    ['a term', { terms: [] }, 'dangling-reference routing.2.then.docking'],
    ['a body', { bodies: [] }, 'dangling-reference routing.0.then.lead'],
    ['a period', recurring({ cadence: { setting: 'nix' } }), 'dangling-reference standing.0.cadence.setting'],
    ['an event', recurring({ cadence: { upon: 'nix' } }), 'dangling-reference standing.0.cadence.upon'],
    [
      'a season',
      recurring({ cadence: { every: 'day', during: 'nix' } }),
      'dangling-reference standing.0.cadence.during',
    ],
    [
      'a duty overridden',
      recurring({ cadence: { window: { from: '2023-03-01', to: '2023-03-15' } }, overrides: 'nix' }),
      'dangling-reference standing.0.overrides',
    ],
  ])('finds %s that leads nowhere', (_, change, expected) => {
    // proof: each row changes sections of a valid pack to values of the section's own shape
    expect(broken(change as Partial<Pack>)).toEqual([expected])
  })

  it('asks a pack without a range in force to say why', () => {
    const { inForce: _, ...undated } = county.manifest
    const { unresolved: __, ...silent } = undated
    expect(broken({ manifest: undated })).toEqual([])
    expect(broken({ manifest: silent })).toEqual(['missing-key manifest.inForce'])
  })

  it('suggests the nearest id', () => {
    // proof: as above
    const [issue] = checkLayers([national, { ...county, ...(risk({ cites: ['PLAN-11'] }) as Partial<Pack>) }])
    expect(issue?.nearest).toBe('PLAN-1')
  })
})

describe('time limits', () => {
  const [first] = national.timeLimits ?? []
  /** The issues of the specimen with its limit changed, or with several versions of it. */
  const limits = (...changes: readonly object[]): readonly string[] =>
    // proof: the changes are keys of a time limit
    brief(
      checkLayers([{ ...national, timeLimits: changes.map((change) => ({ ...first, ...change })) } as Pack]),
    )

  it.each([
    ['a clause', { cites: ['LAW-9'] }, 'cites'],
    ['its trigger', { trigger: 'field' }, 'trigger'],
    ['what stops it', { stoppedBy: ['filed', 'appraisal'] }, 'stoppedBy'],
    ['what interrupts it', { interruptedBy: ['claim'] }, 'interruptedBy'],
    ['what follows', { onExpiry: 'right-lost' }, 'onExpiry'],
  ])('%s has to be declared', (_, change, key) => {
    expect(limits(change)).toEqual([`dangling-reference timeLimits.0.${key}`])
  })

  it('the stages of a ladder are checked like limits', () => {
    const stage = { ...first, id: 'L-01.first', trigger: 'graded' }
    // proof: the stage is the specimen's limit with another id and trigger
    const ladders = [{ id: 'L-01', stages: [stage] }] as unknown as Pack['ladders'] & object
    expect(brief(checkLayers([{ ...national, ladders }]))).toEqual([
      'dangling-reference ladders.0.stages.0.trigger',
    ])
  })

  it('what a duty or a remedy points at has to be declared', () => {
    expect(limits({ id: 'D-02' })).toEqual(['dangling-reference remedies.2.then.limits'])
    const [duty] = national.duties ?? []
    const due = { limit: 'D-03', from: 'filed' } as const
    const duties = duty ? [{ ...duty, then: { ...duty.then, due } }] : []
    expect(brief(checkLayers([{ ...national, duties }]))).toEqual([
      'dangling-reference duties.0.then.due.limit',
    ])
  })

  it.each<readonly [why: string, earlier: object, later: object]>([
    ['end and start on one day', { until: '2025-01-01' }, { from: '2025-01-01' }],
    ['with days in between', { until: '2025-01-01' }, { from: '2026-01-01', until: '2027-01-01' }],
    ['the later one written first', { from: '2025-01-01' }, { until: '2025-01-01' }],
  ])('two versions may share an id: %s', (_, earlier, later) => {
    expect(limits({ inForce: earlier }, { inForce: later })).toEqual([])
  })

  it.each<readonly [why: string, earlier: object, later: object]>([
    ['one day in both', { inForce: { until: '2025-01-02' } }, { inForce: { from: '2025-01-01' } }],
    ['one inside the other', { inForce: { from: '2024-01-01' } }, { inForce: { from: '2025-01-01' } }],
    ['neither with a first day', { inForce: { until: '2025-01-01' } }, { inForce: { until: '2026-01-01' } }],
    ['no days at all', {}, {}],
    ['only one with days', {}, { inForce: { from: '2025-01-01' } }],
  ])('two versions may not share a day: %s', (_, earlier, later) => {
    expect(limits(earlier, later)).toEqual(['overlapping-versions timeLimits.1'])
  })

  it('of three versions each one that shares a day is named', () => {
    const version = (from: string, until: string) => ({ inForce: { from, until } })
    expect(
      limits(
        version('2020-01-01', '2022-01-01'),
        version('2022-01-01', '2024-01-01'),
        version('2021-06-01', '2023-01-01'),
      ),
    ).toEqual(['overlapping-versions timeLimits.2'])
  })

  it('names the first day that they share', () => {
    const timeLimits = [
      { ...first, inForce: { until: '2025-03-01' } },
      { ...first, inForce: { from: '2025-01-01' } },
    ]
    // proof: both are the specimen's limit with its days in force
    const [issue] = checkLayers([{ ...national, timeLimits } as Pack])
    expect(issue?.message.en).toContain('in force on `2025-01-01`')
  })

  it('another layer may not take the id, whatever the days', () => {
    const timeLimits = first ? [{ ...first, inForce: { from: '2030-01-01' } }] : []
    expect(brief(checkLayers([national, { ...county, timeLimits }]))).toEqual(['duplicate-id timeLimits.0'])
  })
})

describe('red lines', () => {
  const without = (id: string): Pack => ({
    ...national,
    duties: (national.duties ?? []).filter((rule) => rule.id !== id),
  })
  const duty = (id: string, change: object): Pack => ({
    ...national,
    duties: (national.duties ?? []).map((rule) =>
      rule.id === id ? { ...rule, ...change, then: { ...rule.then, ...change } } : rule,
    ),
  })
  const line = (layers: readonly Pack[]) => checkLayers(layers).map(({ message }) => message.en.slice(0, 5))

  it('RL-01: a refusal must take the dispute out of mediation', () => {
    const routing = national.routing?.filter(({ id }) => id !== 'refused')
    expect(line([{ ...national, routing: routing ?? [] }])).toEqual(['RL-01'])
    const onlyLand = national.routing?.map((rule) =>
      rule.id === 'refused' ? { ...rule, when: { all: [rule.when, { fact: 'matter', is: 'land' }] } } : rule,
    )
    expect(line([{ ...national, routing: onlyLand ?? [] }])).toEqual(['RL-01'])
  })

  it('RL-02: every matter keeps its way to court', () => {
    const onlyLand = national.remedies?.map((rule) =>
      rule.id === 'suit' ? { ...rule, when: { fact: 'matter', within: 'land' } } : rule,
    )
    expect(line([{ ...national, remedies: onlyLand ?? [] }])).toEqual(['RL-02'])
  })

  it('RL-03: people’s mediation is free', () => {
    const [suit] = national.remedies ?? []
    const charged = suit && {
      ...suit,
      id: 'pm',
      then: { ...suit.then, channel: 'people-mediation', fee: 'agreed' as const },
    }
    expect(
      line([{ ...national, remedies: [...(national.remedies ?? []), ...(charged ? [charged] : [])] }]),
    ).toEqual(['RL-03'])
  })

  it('RL-05: failure ends mediation and the parties are told of the other ways', () => {
    expect(line([without('tell-other-ways')])).toEqual(['RL-05'])
  })

  it('RL-04: danger of a crime always opens the duty to tell the police', () => {
    expect(line([without('tell-police')])).toEqual(['RL-04'])
    expect(line([duty('tell-police', { when: { fact: 'matter', is: 'land' } })])).toEqual(['RL-04'])
    expect(line([duty('tell-police', { force: 'encourage' })])).toEqual(['RL-04'])
    expect(line([duty('tell-police', { dischargedBy: ['police-told', 'screened'] })])).toEqual(['RL-04'])
    expect(line([duty('tell-police', { noExemption: undefined })])).toEqual(['RL-04'])
  })

  it('RL-04: a local rule may not take the place of the duty by a weaker one', () => {
    const displaces = [{ rule: 'tell-police', principle: 'special-law', cites: ['PLAN-1'] }] as const
    const duties = (county.duties ?? []).map((rule) => ({ ...rule, displaces }))
    expect(line([national, { ...county, duties }])).toEqual(['RL-04'])
  })

  it('RL-11: harm to a minor always opens the protective report, and the way beside a settlement', () => {
    expect(line([without('report-harm')])).toEqual(['RL-11'])
    const remedies = national.remedies?.filter(({ id }) => id !== 'minor-report') ?? []
    expect(line([{ ...national, remedies }])).toEqual(['RL-11'])
  })

  it('RL-04 and RL-11 have to name the facts that open their duties, and only from their day on', () => {
    const { redLines = [], ...silent } = national
    expect(line([silent])).toEqual(['RL-04', 'RL-11'])
    const late = redLines.map((each) => ({
      ...each,
      // proof: the specimen's lines demand exactly one duty each
      opens: [{ ...(each.opens?.[0] as RedLineDuty), from: '2030-01-01' }] as const,
    }))
    expect(line([{ ...national, redLines: late, duties: without('tell-police').duties ?? [] }])).toEqual([
      'RL-04',
    ])
  })

  it('RL-06: a party’s right is no fact of a risk rule', () => {
    // proof: the change keeps the shape of the risk section
    const asking = risk({ when: { fact: 'party-refused', is: true } }) as Partial<Pack>
    expect(line([national, { ...county, ...asking }])).toEqual(['RL-06'])
  })

  it('RL-07: a protective fact never raises a level', () => {
    // proof: the change keeps the shape of the risk section
    const asking = risk({ when: { fact: 'minor-at-risk', is: true } }) as Partial<Pack>
    expect(line([national, { ...county, ...asking }])).toEqual(['RL-07'])
  })

  it('are proved also where no layer has a date', () => {
    const { inForce: _, ...undated } = national.manifest
    const manifest = { ...undated, unresolved: ['LAW-1'] as const }
    expect(line([{ ...national, manifest }])).toEqual([])
    expect(line([{ ...without('tell-other-ways'), manifest }])).toEqual(['RL-05'])
  })

  it('finds a line that is broken only later', () => {
    const routing = national.routing?.map((rule) =>
      rule.id === 'refused' ? { ...rule, until: '2030-01-01' } : rule,
    )
    expect(line([{ ...national, routing: routing ?? [] }])).toEqual(['RL-01'])
  })
})
