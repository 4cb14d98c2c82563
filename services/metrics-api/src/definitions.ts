/**
 * Answers the route that says what the figures of a pack mean.
 */
import { type Editions, refuse, refuseEdition, type ServiceApp } from '@maplebridge/http'
import type { Counted, Metric } from '@maplebridge/metrics'
import {
  citationsOf,
  describeMetric,
  type Edition,
  identityOf,
  nearest,
  touchedPoints,
} from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { type DefinitionsAnswer, definitionsContract } from './definitions.contract.ts'
import { metricsProblems } from './problems.ts'

/** Adds the route that says what the figures of a pack mean. */
export const addDefinitions = (app: ServiceApp, { editions }: { readonly editions: Editions }): void => {
  app.openapi(definitionsContract, (c) => {
    const { pack, on, claims } = c.req.valid('query')
    const found = editions(pack, { on })
    if (Result.isFailure(found)) return refuseEdition(c, found.failure)
    const under = found.success
    const known = Object.keys(under.metrics.names)
    if (claims === undefined || known.includes(claims)) return c.json(answerOf(under, claims), 200)
    const near = nearest(claims, { among: known })
    return refuse(c, metricsProblems.unknownName, {
      message: unknownName(claims, near),
      known,
      nearest: near,
    })
  })
}

const answerOf = (under: Edition, claims: string | undefined): typeof DefinitionsAnswer.Type => {
  const { definitions, registers, figures, names, qualitative } = under.metrics
  const metrics = Object.values(definitions).filter(
    (metric) => claims === undefined || metric.claims === claims,
  )
  const isUsed = usedBy(metrics, claims)
  const goals = claims === undefined ? qualitative : []
  const cited = [...metrics, ...goals].flatMap(({ cites }) => cites)
  const behind = metrics.flatMap(({ targets = [] }) => targets.flatMap(({ cites }) => cites))
  return {
    ...identityOf(under),
    registers: Object.entries(registers)
      .filter(([code]) => isUsed.register(code))
      .map(([code, { label, fields }]) => ({ code, label, fields: Object.values(fields) })),
    figures: Object.values(figures).filter(({ code }) => isUsed.figure(code)),
    names: Object.values(names).filter(({ code }) => claims === undefined || code === claims),
    definitions: metrics.map((metric) => {
      const { pack, version, hash } = describeMetric(metric, { under }).definition
      return { metric, pack, version, hash }
    }),
    qualitative: goals,
    citations: citationsOf([...cited, ...behind], { under }),
    unresolved: touchedPoints([...metrics, ...goals], { under }),
  }
}

/** Which registers and figures an answer shows: all, or those that the definitions of a name use. */
const usedBy = (metrics: readonly Metric[], claims: string | undefined) => {
  const figures = metrics.flatMap(({ numerator, denominator, targets = [] }) => [
    ...figuresIn(numerator),
    ...figuresIn(denominator),
    ...targets.flatMap(({ of }) => of ?? []),
  ])
  const registers = metrics.flatMap(({ register }) => register ?? [])
  return {
    register: (code: string) => claims === undefined || registers.includes(code),
    figure: (code: string) => claims === undefined || figures.includes(code),
  }
}

const figuresIn = (counted: Counted | undefined): readonly string[] =>
  counted !== undefined && 'figure' in counted ? [counted.figure, ...(counted.and ?? [])] : []

const unknownName = (name: string, near: string | undefined) => ({
  zh: `没有指标使用名称 \`${name}\`；${near === undefined ? '可用的见 `known`' : `是否指 \`${near}\`？`}`,
  en: `no metric claims the name \`${name}\`; ${near === undefined ? 'see `known`' : `did you mean \`${near}\`?`}`,
})
