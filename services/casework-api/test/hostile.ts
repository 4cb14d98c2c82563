/**
 * Requests that nobody would send by mistake alone: valid ones from the schemas of the contract, with parts that are
 * wrong, hostile, torn or huge. And what must hold however the service is asked: no failure, nothing of how it is
 * built, nothing of another area read or written.
 */
import type { OpenApiDocument } from '@maplebridge/http'
import type { Actor, Role } from '@maplebridge/ledger'
import fc from 'fast-check'
import type { Asked } from './bareService.ts'
import { actorOf, type District, operations, type Ready } from './operations.ts'
import { valuesOf } from './schemaValues.ts'

/** A request as it is sent, and by whom. */
export type Sent = { readonly by: Actor | undefined; readonly operation: string; readonly request: Ready }

const texts = [
  '',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e',
  '%00',
  '%',
  '..',
  '../../etc/passwd',
  "' or '1'='1",
  "'; drop table cases; --",
  '630103%',
  '63010_',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'null',
  '-1',
  '9'.repeat(40),
  '1e999',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '+275760-09-13',
  '630103002004',
  '630104001001',
  'x'.repeat(5000),
  '案'.repeat(2000),
  '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11',
]
const numbers = [0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324]
const text = fc.constantFrom(...texts)
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(...numbers, null, true, [], {}) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const raws = [
  '',
  '{',
  'null',
  '[]',
  '"\\ud800"',
  '{"a":1,"a":2}',
  '{"__proto__":{"role":"auditor"}}',
  nested(10_000),
  `{"pack":${nested(2000)}}`,
  `{"pack":"${'x'.repeat(1 << 20)}"}`,
  '\ufeff{}',
]
const headerValue = fc.constantFrom(
  '',
  '*',
  '"1"',
  '"0"',
  '"-1"',
  'W/"1"',
  `"${'9'.repeat(30)}"`,
  'application/json; charset=latin1',
  'multipart/form-data; boundary=x',
  'text/xml',
  'gzip',
  "' or 1=1 --",
  'k'.repeat(65),
  'k'.repeat(8000),
  'Bearer',
  'Bearer e30.e30.e30',
  'Basic eDp5',
  'zh;q=9, en;q=x',
  '../..',
)
const headerName = fc.constantFrom(
  'if-match',
  'idempotency-key',
  'content-type',
  'content-encoding',
  'content-length',
  'authorization',
  'accept-language',
  'x-request-id',
  'x-forwarded-for',
  'origin',
)

type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'body'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'generated'; readonly body: unknown }
  | { readonly kind: 'raw'; readonly raw: string }
  | { readonly kind: 'segment' | 'parameter'; readonly at: number; readonly value: string }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'method'; readonly method: string }

const changeOf = (generated: fc.Arbitrary<unknown> | undefined): fc.Arbitrary<Change> =>
  fc.oneof(
    fc.record({ kind: fc.constant('none' as const) }),
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('body' as const), at: fc.nat(40), value }) },
    {
      weight: generated === undefined ? 0 : 6,
      arbitrary: fc.record({ kind: fc.constant('generated' as const), body: generated ?? fc.constant({}) }),
    },
    fc.record({ kind: fc.constant('raw' as const), raw: fc.constantFrom(...raws) }),
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('segment', 'parameter'), at: fc.nat(6), value: text }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('header' as const), name: headerName, value: headerValue }),
    },
    fc.record({
      kind: fc.constant('method' as const),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
    }),
  )

const partsIn = (value: unknown): number =>
  typeof value !== 'object' || value === null
    ? 1
    : Object.values(value).reduce((sum: number, each) => sum + partsIn(each), 1)

/** A value with the part at some place replaced; places are counted as the parts are met. */
const replaced = (within: unknown, at: number, by: unknown): unknown => {
  let left = at % partsIn(within)
  const walk = (part: unknown): unknown => {
    if (left-- === 0) return by
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]))
  }
  return walk(within)
}

const encoded = (part: string): string => encodeURIComponent(Buffer.from(part).toString())

const changed = (ready: Ready, change: Change): Ready => {
  const { path } = ready
  const [address = '', query = ''] = path.split('?')
  switch (change.kind) {
    case 'none':
      return ready
    case 'body':
      return ready.body === undefined
        ? ready
        : { ...ready, body: replaced(ready.body, change.at, change.value) }
    case 'generated':
      return { ...ready, body: change.body }
    case 'raw':
      return { ...ready, method: ready.method ?? 'POST', raw: change.raw }
    case 'segment': {
      const parts = address.split('/')
      const place = 2 + (change.at % Math.max(1, parts.length - 2))
      parts[place] = encoded(change.value)
      return { ...ready, path: `${parts.join('/')}${query === '' ? '' : `?${query}`}` }
    }
    case 'parameter': {
      const names = ['area', 'after', 'limit', 'stage', 'holder', 'open', 'kind', 'pack', 'during', 'as_of']
      const name = names[change.at] ?? 'after'
      return { ...ready, path: `${address}?${name}=${encoded(change.value)}` }
    }
    case 'header':
      return { ...ready, headers: { ...ready.headers, [change.name]: change.value } }
    case 'method':
      return { ...ready, method: change.method }
  }
}

const roles: readonly Role[] = [
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
]

const mayOf = (operation: string): Role => {
  const by = operations[operation]?.by ?? 'anybody'
  return by === 'anybody' ? 'dispatcher' : by
}

/** Hostile requests of somebody of the district. */
export const hostileRequests = (
  document: OpenApiDocument,
): fc.Arbitrary<{ readonly role: Role; readonly operation: string; readonly changes: readonly Change[] }> => {
  const bodies = valuesOf(document)
  return fc.constantFrom(...Object.keys(operations)).chain((operation) =>
    fc.record({
      // As often somebody who may as any other.
      role: fc.oneof(fc.constant(mayOf(operation)), fc.constantFrom(...roles)),
      operation: fc.constant(operation),
      changes: fc.array(changeOf(bodies.get(operation)), { minLength: 1, maxLength: 3 }),
    }),
  )
}

/** The request that is sent: an operation as it should be asked, with the changes. */
export const hostileTo = async (
  district: District,
  {
    role,
    operation,
    changes,
  }: { readonly role: Role; readonly operation: string; readonly changes: readonly Change[] },
): Promise<Sent> => {
  const ready = await operations[operation]?.ask(district, role)
  if (ready === undefined) throw new Error(`${operation} is missing among the operations`)
  const request = changes.reduce(changed, ready)
  const isBare = request.method === 'GET' || request.method === 'HEAD'
  const { body: _, raw: __, ...bare }: Asked & Ready = request
  return { by: actorOf(role), operation, request: isBare ? bare : request }
}
