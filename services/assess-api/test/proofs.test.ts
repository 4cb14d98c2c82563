// A pack is tried over HTTP before anybody uses it; what is wrong with it is the answer.

import { fixedPacks } from '@maplebridge/http'
import { xiningChengzhong as county, cnNational as nation, packs } from '@maplebridge/packs'
import { describe, expect, it } from 'vitest'
import { bodyOf, posted, serviceOf } from './service.ts'

const on = '2023-05-08'
const { app } = serviceOf({ packs: fixedPacks(packs) })
const proved = async (body: unknown) => {
  const response = await app.request('/v1/packs/proofs', posted(body))
  return { status: response.status, body: JSON.parse(await response.text()) }
}

describe('POST /v1/packs/proofs', () => {
  it('finds no change in the pack that is in use, and stores nothing', async () => {
    const before = await bodyOf(await app.request('/v1/packs'))
    const { status, body } = await proved({ on, pack: county })
    expect([status, body._tag, body.against.changes, body.against.outcomes]).toEqual([200, 'Usable', [], []])
    expect(await bodyOf(await app.request('/v1/packs'))).toEqual(before)
  })

  it('tells what would change, and which rules no case decides', async () => {
    const { duties: _, ...fewer } = county
    const { body } = await proved({ on, pack: fewer })
    expect(body.against.changes.map(({ kind }: { kind: string }) => kind)).toContain('removed')
    expect(body.coverage.every(({ covered }: { covered: boolean }) => !covered)).toBe(true)
  })

  it('answers with the issues of a pack that cannot be used', async () => {
    const { status, body } = await proved({ on, pack: { ...county, risks: [] } })
    expect([status, body._tag, body.issues[0].code]).toEqual([200, 'Unusable', 'unknown-key'])
    const over = { ...county, manifest: { ...county.manifest, over: 'nowhere' } }
    expect((await proved({ on, pack: over })).body.issues[0].path).toEqual(['manifest', 'over'])
    expect((await proved({ on, pack: nation, cases: [{ id: 'one' }] })).body.issues[0].path[0]).toBe('cases')
  })

  it('refuses a request without a pack or with an impossible day', async () => {
    expect((await proved({ on })).status).toBe(422)
    expect((await proved({ on: '2023-02-30', pack: county })).status).toBe(422)
    expect((await proved({ on, pack: county, cases: Array(1001).fill({}) })).status).toBe(422)
  })
})
