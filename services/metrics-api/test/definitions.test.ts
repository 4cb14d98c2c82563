import { packs } from '@maplebridge/packs'
import { expect, test } from 'vitest'
import { differences } from './contract.ts'
import { bodyOf, serviceOf } from './service.ts'

const { app } = serviceOf()
const path = '/v1/definitions'
const ask = (query: string) => app.request(`${path}?${query}`)

type Answer = {
  readonly registers: readonly {
    readonly code: string
    readonly fields: readonly { readonly id: string }[]
  }[]
  readonly figures: readonly { readonly code: string }[]
  readonly names: readonly { readonly code: string }[]
  readonly definitions: readonly {
    readonly metric: { readonly id: string; readonly claims: string; readonly cites: readonly string[] }
    readonly pack: string
    readonly hash: string
  }[]
  readonly citations: readonly { readonly id: string }[]
  readonly unresolved: readonly { readonly id: string }[]
}

test.each(packs.map(({ manifest: { id, inForce } }) => [id, inForce?.from ?? '2023-09-01'] as const))(
  'the definitions of %s are as documented',
  async (pack, from) => {
    const response = await ask(`pack=${pack}&on=${from > '2023-09-01' ? from : '2023-09-01'}`)
    expect(response.status).toBe(200)
    expect(await differences(response, { method: 'get', path })).toEqual([])
    const { definitions, citations } = await bodyOf<Answer>(response)
    expect(definitions.length).toBeGreaterThan(0)
    const cited = new Set(citations.map(({ id }) => id))
    for (const { metric } of definitions) for (const id of metric.cites) expect(cited).toContain(id)
  },
)

test('one name, every definition that claims it, and only what they use', async () => {
  const { registers, figures, names, definitions, unresolved } = await bodyOf<Answer>(
    ask('pack=cn-national&on=2026-01-20&claims=litigation-rate-per-10000'),
  )
  expect(definitions.map(({ metric }) => metric.id).toSorted()).toEqual([
    'civil-and-administrative-suits-per-10000-residents',
    'civil-and-administrative-suits-per-10000-residents-and-floating',
    'civil-suits-per-10000-residents',
    'civil-suits-per-10000-residents-and-floating',
  ])
  expect(new Set(definitions.map(({ hash }) => hash)).size).toBe(4)
  expect(names.map(({ code }) => code)).toEqual(['litigation-rate-per-10000'])
  expect(registers).toEqual([])
  expect(figures.map(({ code }) => code).toSorted()).toEqual([
    'first-instance-administrative-suits',
    'first-instance-civil-suits',
    'floating-population',
    'resident-population',
  ])
  expect(unresolved.map(({ id }) => id)).toContain('CONF-litigation-rate')
})

test.each([
  ['pack=cn-nation&on=2026-01-20', 404, 'unknown-pack', { nearest: 'cn-national' }],
  ['pack=cn-national&on=2010-12-31', 422, 'not-in-force', {}],
  ['pack=cn-national&on=2026-02-30', 422, 'impossible-date', {}],
  ['pack=cn-national&on=2026-01-20&claim=x', 422, 'invalid-request', { issues: [{ path: ['claim'] }] }],
  [
    'pack=cn-national&on=2026-01-20&claims=litigation-rate-per-1000',
    422,
    'unknown-name',
    { nearest: 'litigation-rate-per-10000' },
  ],
])('%s is refused', async (query, status, type, more) => {
  const response = await ask(query)
  expect(await differences(response, { method: 'get', path })).toEqual([])
  expect(await bodyOf<object>(response)).toMatchObject({ type: `/problems/${type}`, status, ...more })
})
