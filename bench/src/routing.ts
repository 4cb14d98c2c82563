/**
 * How long a directory of the bodies of the whole country takes to load, how much it keeps, and how many disputes are
 * routed with it, beside a directory of a thousand bodies and beside engines that only find the rows.
 */
import { ZenEngine } from '@gorules/zen-engine'
import { areasCn } from '@maplebridge/areas-cn'
import { provinces } from '@maplebridge/areas-cn/provinces'
import { type Directory, directoryOf, route } from '@maplebridge/routing'
import * as Result from 'effect/Result'
import { engineOf } from './contestants/jsonRulesEngine.ts'
import { tableNode } from './contestants/zen.ts'
import { bodiesIn, type Case, casesIn, on, rowsFor, under } from './nationalDirectory.ts'
import { milliseconds, timesAsLong } from './processorTime.ts'

/** Routes all cases with a directory, under so many matters; says how many found their lead. */
export const routing = (
  cases: readonly Case[],
  { matters, directory }: { readonly matters: number; readonly directory: Directory },
): (() => number) => {
  const rules = under(matters)
  return () => {
    let routed = 0
    for (const { dispute, facts } of cases)
      if (route(dispute, { under: rules, given: { facts, settings: {}, on }, directory })._tag === 'Routed')
        routed += 1
    return routed
  }
}

const megabytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const print = (name: string, figure: number, unit: string): void =>
  console.log(
    `${name.padEnd(60)}${(figure < 100 ? figure.toFixed(2) : Math.round(figure).toLocaleString('en')).padStart(12)} ${unit}`,
  )

const perSecond = async (
  cases: readonly Case[],
  decide: (facts: Case['facts']) => Promise<unknown>,
): Promise<number> => {
  for (const { facts } of cases.slice(0, 20)) await decide(facts)
  const began = performance.now()
  let many = 0
  for (const { facts } of cases) {
    await decide(facts)
    many += 1
    if (performance.now() - began > 2000) break
  }
  return (many * 1e3) / (performance.now() - began)
}

const beside = async (cases: readonly Case[], matters: number): Promise<void> => {
  const rules = rowsFor(matters)
  const engine = engineOf(rules)
  const nodes = [
    { id: 'request', name: 'request', type: 'inputNode' },
    tableNode(
      'rows',
      rules.map((rule) => ({ ...rule, then: rule.id })),
    ),
    { id: 'response', name: 'response', type: 'outputNode' },
  ]
  const edges = [
    { id: 'in', type: 'edge', sourceId: 'request', targetId: 'rows' },
    { id: 'out', type: 'edge', sourceId: 'rows', targetId: 'response' },
  ]
  const zen = new ZenEngine().createDecision({ nodes, edges })
  const name = `${rules.length.toLocaleString('en')} rows, rows only`
  print(`${name}: json-rules-engine`, await perSecond(cases, (facts) => engine.run({ ...facts })), 'a second')
  print(`${name}: ZEN`, await perSecond(cases, (facts) => zen.evaluate(facts)), 'a second')
}

const main = async (): Promise<void> => {
  const lists = (await Promise.all(Object.values(provinces).map((load) => load()))).map(({ areas }) => areas)
  // A code may have several records, one after the other.
  const areas = [...new Set([...areasCn({ with: lists }).areas].map(({ code }) => code))]
  const villages = areas.filter((code) => code.length === 12)
  print('areas', areas.length, '')
  const before = megabytes()
  const began = performance.now()
  const national = Result.getOrThrow(directoryOf(bodiesIn(areas)))
  print(
    `directory of ${national.bodies.size.toLocaleString('en')} bodies, made and read`,
    performance.now() - began,
    'ms',
  )
  print('kept by it', megabytes() - before, 'MB')
  const text = JSON.stringify([...national.bodies.values()])
  const again = performance.now()
  const parsed = Result.getOrThrow(directoryOf(JSON.parse(text)))
  print(`the same from ${Math.round(text.length / 1e6)} MB of JSON`, performance.now() - again, 'ms')
  print('heap in all, with both and the text', megabytes(), 'MB')
  print('bodies lost on the way', national.bodies.size - parsed.bodies.size, '')

  const near = areas.filter((code) => code.startsWith('63')).slice(0, 980)
  const small = Result.getOrThrow(directoryOf(bodiesIn(near)))
  const few = near.filter((code) => code.length === 12)
  for (const matters of [10, 100, 300]) {
    const name = `${(matters * 10).toLocaleString('en')} rows`
    const options = { many: 50_000, matters }
    const [wide, narrow] = [casesIn(villages, options), casesIn(few, options)]
    const withMany = routing(wide, { matters, directory: national })
    const withFew = routing(narrow, { matters, directory: small })
    const inTurn = [
      { bodies: national.bodies.size, all: withMany },
      { bodies: small.bodies.size, all: withFew },
    ]
    for (const { bodies, all } of inTurn) {
      const routed = all()
      const rate = (options.many * 1e3) / milliseconds(all, { rounds: 7 })
      print(`${name}: routes with ${bodies.toLocaleString('en')} bodies`, rate, `a second, ${routed} routed`)
    }
    print(`${name}: cost, many / few`, timesAsLong(withMany, { as: withFew, rounds: 7 }), 'times')
    await beside(wide.slice(0, 20_000), matters)
  }
}

if (import.meta.main) await main()
