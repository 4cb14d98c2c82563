/**
 * Builds the edition of a pack for one day: the layers joined, rules and time limits out of force left out, what is
 * displaced taken away. Refuses a day before a layer was in force; a day after its window is answered and marked. A
 * layer whose source carries no usable date sets no bounds of its own.
 */
import { isPlainDate, type PlainDate } from '@maplebridge/calendar'
import { routingTable } from '@maplebridge/routing'
import type { Fact, FactRegister, Label, Rule, SettingValues } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { calendarOf } from './calendarOf.ts'
import type { Edition, RiskRules } from './Edition.ts'
import {
  type ImpossibleDateError,
  impossibleDate,
  type NotInForceError,
  notInForce,
} from './editionRefusals.ts'
import { metricsOf } from './metricsOf.ts'
import type { Matter, Pack } from './Pack.ts'
import { packHashOnce } from './packHash.ts'
import { returnsOf } from './returnsOf.ts'
import { rulesIn } from './rulesIn.ts'
import { tasksOf } from './tasksOf.ts'

/**
 * The edition that the layers (widest first) make up on a day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, layersOf } from '@maplebridge/policy-pack'
 * import { packs } from '@maplebridge/packs'
 *
 * const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
 * assert.equal(Result.getOrThrow(editionOn(layers, { on: '2023-05-08' })).historical, false)
 * assert.equal(Result.getOrThrow(editionOn(layers, { on: '2026-05-08' })).historical, true)
 * assert.equal(Result.isFailure(editionOn(layers, { on: '2022-05-08' })), true)
 * ```
 */
export const editionOn = (
  layers: readonly Pack[],
  { on }: { readonly on: PlainDate },
): Result.Result<Edition, NotInForceError | ImpossibleDateError> => {
  if (!isPlainDate(on)) return Result.fail(impossibleDate(on))
  const [early] = layers.flatMap(({ manifest }) =>
    manifest.inForce !== undefined && on < manifest.inForce.from
      ? [notInForce(manifest, { from: manifest.inForce.from, on })]
      : [],
  )
  if (early !== undefined) return Result.fail(early)
  return Result.succeed(joined(layers, on))
}

const joined = (layers: readonly Pack[], on: PlainDate): Edition => {
  const all = <Item>(section: (pack: Pack) => readonly Item[] | undefined): readonly Item[] =>
    layers.flatMap((pack) => section(pack) ?? [])
  const byId = <Item extends { readonly id: string }>(section: (pack: Pack) => readonly Item[] | undefined) =>
    byKey(all(section), (item) => item.id)
  const byCode = <Item extends { readonly code: string }>(
    section: (pack: Pack) => readonly Item[] | undefined,
  ) => byKey(all(section), (item) => item.code)
  const standing = rulesStanding(layers, on)
  const matters = all((pack) => pack.matters)
  const risk = riskRules(layers, standing)
  const facts = factRegister(
    all((pack) => pack.facts),
    matters,
    risk,
  )
  const manifest = narrowest(layers)
  const identities = layers.map((pack) => ({
    id: pack.manifest.id,
    version: pack.manifest.version,
    hash: packHashOnce(pack),
  }))
  const area = layers.findLast((pack) => pack.manifest.area)?.manifest.area
  const reverseCheck = layers.findLast((pack) => pack.reverseCheck)?.reverseCheck
  return {
    pack: manifest.id,
    manifest,
    ...(area !== undefined && { area }),
    openThroughout: layers.flatMap((pack) => pack.manifest.unresolved ?? []),
    on,
    historical: layers.some(
      ({ manifest: { inForce } }) => inForce?.until !== undefined && inForce.until <= on,
    ),
    layers: identities,
    facts,
    settings: byId((pack) => pack.settings),
    values: Object.assign({}, ...layers.map((pack): SettingValues => pack.values ?? {})),
    matters,
    bodies: byCode((pack) => pack.bodies),
    ...(risk !== undefined && { risk: { ...risk, table: { ...risk.table, facts } } }),
    routing: routingTable(standing(all((pack) => pack.routing)), { facts }),
    remedies: { id: 'remedies', combine: 'all', facts, rules: standing(all((pack) => pack.remedies)) },
    confirmation: {
      id: 'confirmation',
      combine: 'all',
      facts,
      rules: standing(all((pack) => pack.confirmation)),
    },
    duties: { id: 'duties', combine: 'all', facts, rules: standing(all((pack) => pack.duties)) },
    guards: { id: 'guards', combine: 'all', facts, rules: standing(all((pack) => pack.guards)) },
    escalation: { id: 'escalation', combine: 'all', facts, rules: standing(all((pack) => pack.escalation)) },
    standing: all((pack) => pack.standing),
    ...tasksOf(layers, { inForce: (days) => isInForce(days, on) }),
    norms: {
      id: 'norms',
      combine: 'all',
      facts: byId((pack) => pack.norms?.facts),
      rules: standing(all((pack) => pack.norms?.rules)),
    },
    appraisal: {
      cycles: all((pack) => pack.appraisal?.cycles),
      items: all((pack) => pack.appraisal?.items),
      selfAssessment: all((pack) => pack.appraisal?.selfAssessment),
      rewards: all((pack) => pack.appraisal?.rewards),
    },
    metrics: metricsOf(layers, { layers: identities }),
    honesty: {
      by: all((pack) => pack.honesty?.by),
      flags: all((pack) => pack.honesty?.flags),
    },
    returns: returnsOf(layers, { layers: identities }),
    awards: all((pack) => pack.awards),
    timeLimits: byId((pack) => pack.timeLimits?.filter(({ inForce = {} }) => isInForce(inForce, on))),
    ladders: byId((pack) => pack.ladders),
    calendar: calendarOf(layers),
    ...(reverseCheck !== undefined && { reverseCheck }),
    documents: all((pack) => pack.documents),
    redLines: all((pack) => pack.redLines),
    terms: Object.fromEntries(all((pack) => pack.terms).map(({ code, label }) => [code, label])),
    texts: all((pack) => pack.texts),
    systems: all((pack) => pack.systems),
    sources: byId((pack) => pack.sources),
    citations: byId((pack) => pack.citations),
    unresolved: byId((pack) => pack.unresolved),
  }
}

const narrowest = (layers: readonly Pack[]): Pack['manifest'] => layers.at(-1)?.manifest ?? nothing

/** Keeps the rules in force that no rule in force of another layer displaces. */
const rulesStanding = (layers: readonly Pack[], on: PlainDate) => {
  const inForce = (rule: Rule<unknown>): boolean => isInForce(rule, on)
  const rules = layers.flatMap(rulesIn)
  const displaced = new Set(
    rules.filter(inForce).flatMap((rule) => rule.displaces?.map((displacement) => displacement.rule) ?? []),
  )
  return <Each extends Rule<unknown>>(candidates: readonly Each[]): readonly Each[] =>
    candidates.filter((rule) => inForce(rule) && !displaced.has(rule.id))
}

/** From the first day, until the day on which it no longer is. */
const isInForce = (
  { from, until }: { readonly from?: PlainDate; readonly until?: PlainDate },
  on: PlainDate,
): boolean => (from === undefined || from <= on) && (until === undefined || on < until)

const riskRules = (
  layers: readonly Pack[],
  standing: ReturnType<typeof rulesStanding>,
): RiskRules | undefined => {
  const section = layers.findLast((pack) => pack.risk)?.risk
  if (section === undefined) return undefined
  const [floor, ...graver] = section.levels
  return {
    levels: section.levels,
    floorCites: section.floorCites,
    table: {
      id: 'risk',
      combine: 'gravest',
      outcomes: [floor.code, ...graver.map((level) => level.code)],
      facts: {},
      rules: standing(section.rules),
    },
  }
}

/** The declared facts, with `matter` and `level` built from the lists of matters and levels. */
const factRegister = (
  declared: readonly Fact[],
  [first, ...others]: readonly Matter[],
  risk: RiskRules | undefined,
): FactRegister => {
  const [floor, ...graver] = risk?.levels ?? []
  const built: readonly Fact[] = [
    ...(first === undefined
      ? []
      : [derived('matter', 'code', { zh: '纠纷类型', en: 'Type of dispute' }, [first, ...others])]),
    ...(floor === undefined
      ? []
      : [derived('level', 'choice', { zh: '风险等级', en: 'Risk level' }, [floor, ...graver])]),
  ]
  return byKey([...built, ...declared], (fact) => fact.id)
}

const derived = (
  id: 'matter' | 'level',
  kind: 'code' | 'choice',
  label: Label,
  [first, ...others]: readonly [
    Pick<Matter, 'code' | 'label' | 'parent'>,
    ...Pick<Matter, 'code' | 'label' | 'parent'>[],
  ],
): Fact => ({
  id,
  kind,
  label,
  about: 'dispute',
  cites: [],
  derived: id,
  values: [member(first), ...others.map(member)],
})

const member = ({ code, label, parent }: Pick<Matter, 'code' | 'label' | 'parent'>) => ({
  code,
  label,
  ...(parent !== undefined && { parent }),
})

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string): Readonly<Record<string, Item>> =>
  Object.fromEntries(items.map((item) => [key(item), item]))

const nothing: Pack['manifest'] = {
  id: 'nothing',
  version: '0.0.0',
  title: { zh: '空', en: 'Nothing' },
  issuer: { zh: '无', en: 'Nobody' },
  level: 'national',
}
