/**
 * Where the time of a service goes, from a profile of its processor: each sample belongs to the innermost function of its
 * stack that says what it is part of.
 */
import type { Profiler } from 'node:inspector'

/** A part of the work and its share of the time in which the service was not idle, from 0 to 1. */
export type Share = { readonly part: string; readonly share: number }

type Part = { readonly part: string; readonly url?: RegExp; readonly name?: RegExp }

/** The innermost match counts, and of one function the first here. */
const parts: readonly Part[] = [
  { part: 'idle', name: /^\(idle\)$/u },
  { part: 'collecting garbage', name: /^\(garbage collector\)$/u },
  { part: 'digests and canonical JSON', url: /\/(?:@noble|canonicalize)\// },
  { part: 'token', url: /\/jose\/|\/authenticate\.ts$/u },
  { part: 'rules', url: /\/packages\/(?:policy-pack|rules|risk|routing|accountability|calendar)\//u },
  { part: 'rules', url: /\/(?:dueDuties|stepRefusals|assessmentContents)\.ts$/u },
  {
    part: 'reading and checking the request',
    url: /\/zod\/|\/zod-openapi\/|\/(?:keepableBody|jsonBody|fromEffect)\.ts$/u,
  },
  { part: 'making SQL', url: /\/kysely\// },
  { part: 'driver of the database', url: /\/pg(?:-protocol|-pool|-types)?\/|\/pglite\// },
  { part: 'ledger', url: /\/casework-api\/src\/|\/packages\/ledger\// },
  { part: 'HTTP', url: /\/hono\/|\/node-server\/|^node:(?:_http|net|internal\/stream|internal\/http)/u },
]

/** The shares of a profile, largest first. */
export const sharesOf = ({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Share[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const partOf = new Map<number, string>()
  const open: { readonly id: number; readonly of: string }[] = nodes
    .slice(0, 1)
    .map(({ id }) => ({ id, of: 'the rest' }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next.id)
    if (node === undefined) continue
    const { functionName, url } = node.callFrame
    const own = parts.find(({ url: where, name }) =>
      (name ?? where)?.test(name === undefined ? url : functionName),
    )
    const part = own?.part ?? next.of
    partOf.set(node.id, part)
    for (const id of node.children ?? []) open.push({ id, of: part })
  }
  const times = new Map<string, number>()
  samples.forEach((id, at) => {
    const part = partOf.get(id) ?? 'the rest'
    if (part !== 'idle') times.set(part, (times.get(part) ?? 0) + Math.max(0, timeDeltas[at] ?? 0))
  })
  const all = [...times.values()].reduce((sum, each) => sum + each, 0)
  return [...times].map(([part, time]) => ({ part, share: time / all })).toSorted((a, b) => b.share - a.share)
}
