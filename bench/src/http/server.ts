/**
 * One of the services that are compared, in a process of its own: `bare` (node:http around the same function),
 * `ours` (the risk service), `engine` (json-rules-engine behind node:http). Prints its port.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { editionOn, identityOf, layersOf } from '@maplebridge/policy-pack'
import { riskApi } from '@maplebridge/risk-api'
import type { Condition } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type ConditionProperties, Engine, type TopLevelCondition } from 'json-rules-engine'
import { pino } from 'pino'
import { classificationOf } from '../../../services/risk-api/src/Classification.ts'

const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
type Dispute = Parameters<typeof classificationOf>[0]
type Body = { readonly dispute?: Dispute; readonly disputes?: readonly Dispute[] }

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A server that reads JSON, answers JSON, and checks nothing. */
const bareServer = (answer: (body: Body) => Promise<unknown>): Server =>
  createServer(async (request, response) => {
    const text = JSON.stringify(await answer(JSON.parse(await textOf(request))))
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })

const bare = async ({ dispute, disputes = [] }: Body): Promise<unknown> => {
  if (dispute !== undefined) return Result.getOrThrow(classificationOf(dispute, { under }))
  const results = disputes.map((each, index) => {
    const { risk } = Result.getOrThrow(classificationOf(each, { under }))
    return {
      _tag: 'Classified',
      index,
      dispute: each.id,
      established: risk?.established,
      possible: risk?.possible,
    }
  })
  return { ...identityOf(under), results }
}

/** The risk rules in the words of json-rules-engine; a setting that is not made never holds. */
const translated = (condition: Condition): ConditionProperties | TopLevelCondition => {
  if ('all' in condition) return { all: condition.all.map(translated) }
  if ('any' in condition) return { any: condition.any.map(translated) }
  if ('not' in condition) return { not: translated(condition.not) }
  if ('setting' in condition)
    return { fact: `setting:${condition.setting}`, operator: 'equal', value: condition.is }
  if ('is' in condition) return { fact: condition.fact, operator: 'equal', value: condition.is }
  if ('oneOf' in condition) return { fact: condition.fact, operator: 'in', value: condition.oneOf }
  if ('atLeast' in condition && typeof condition.atLeast === 'number') {
    return { fact: condition.fact, operator: 'greaterThanInclusive', value: condition.atLeast }
  }
  return { fact: 'never', operator: 'equal', value: true }
}

const ranked = (): ((dispute: Dispute) => Promise<string>) => {
  const rules = under.risk?.table.rules ?? []
  const engine = new Engine(
    rules.map((rule) => ({ conditions: { all: [translated(rule.when)] }, event: { type: rule.then } })),
    { allowUndefinedFacts: true },
  )
  const order = under.risk?.levels.map(({ code }) => code) ?? []
  return async ({ matter, facts }) => {
    const plain = Object.entries(facts).map(([id, value]) => [
      id,
      typeof value === 'object' ? value.is : value,
    ])
    const { events } = await engine.run({ matter, ...Object.fromEntries(plain) })
    return events.reduce(
      (top, { type }) => (order.indexOf(type) > order.indexOf(top) ? type : top),
      order[0] ?? '',
    )
  }
}

const engine = (): ((body: Body) => Promise<unknown>) => {
  const levelOf = ranked()
  return async ({ dispute, disputes = [] }) => {
    if (dispute !== undefined) return { dispute: dispute.id, established: await levelOf(dispute) }
    const results: unknown[] = []
    for (const each of disputes) results.push({ dispute: each.id, established: await levelOf(each) })
    return { results }
  }
}

const announced = (server: { address(): AddressInfo | string | null }): void => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : address)
}

const kind = process.argv[2]
if (kind === 'ours') {
  const app = riskApi({ packs: fixedPacks(packs), logger: pino({ level: 'silent' }) })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => announced(server))
} else {
  const server = bareServer(kind === 'engine' ? engine() : bare)
  server.listen(0, '127.0.0.1', () => announced(server))
}
