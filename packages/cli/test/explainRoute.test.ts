import { packs } from '@maplebridge/packs'
import { changesOfRoute, editionOn, explainRoute, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const on = '2023-05-08'
const judged = (is: boolean) => ({ is, judgedBy: 'village-pmc', basis: 'visit', on })
const dispute = {
  id: 'XN-2023-0001',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: { 'big-matter': judged(false), 'suitable-for-mediation': judged(true) },
}
const request = { pack: 'xining-chengzhong', on, dispute }
const under = Result.getOrThrow(
  Result.flatMap(layersOf(packs, { id: request.pack }), (layers) => editionOn(layers, { on })),
)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const explained = Result.getOrThrow(explainRoute(dispute, { under }))

describe('maplebridge explain --route', { timeout: 30_000 }, () => {
  it('prints exactly the explanation as JSON', async () => {
    const { code, out, err } = await maplebridge(['explain', fileWith(request), '--route', '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(plain(explained))
  })

  it.each(['zh', 'en'] as const)(
    'prints each row, its bodies, and what stands in its way (%s)',
    async (lang) => {
      const { out } = await maplebridge(['explain', fileWith(request), '--route', '--lang', lang])
      for (const { sentence, reason } of explained.holding) {
        expect(out).toContain(`${sentence[lang]}  [${reason.rule} · ${reason.cites.join(' ')}`)
      }
      expect(explained.refuted.length).toBeGreaterThan(2)
      for (const { rule, sentence, cites, bodies, failed } of explained.refuted) {
        expect(out).toContain(`${sentence[lang]}  [${rule} · ${cites.join(' ')}`)
        for (const { label, area } of bodies) {
          expect(out).toContain(`${label[lang]}${{ zh: `（${area}）`, en: ` (${area})` }[lang]}`)
        }
        for (const { phrase } of failed) expect(out).toContain(`✕ ${phrase[lang]} ← `)
      }
    },
  )

  it('says which row a row that holds gives way to', async () => {
    const events = [{ type: 'party-refused', party: 'respondent', on }]
    const { out } = await maplebridge([
      'explain',
      fileWith({ ...request, dispute: { ...dispute, events } }),
      '--route',
      '--lang',
      'zh',
    ])
    expect(out).toMatch(/小事.*让位于：refer-out-refused/u)
  })
})

describe('maplebridge explain --to', { timeout: 30_000 }, () => {
  it('prints exactly what would send it there as JSON', async () => {
    const { code, out } = await maplebridge(['explain', fileWith(request), '--to', 'township-pmc', '--json'])
    const expected = Result.getOrThrow(changesOfRoute(dispute, { under, to: 'township-pmc' }))
    expect([code, JSON.parse(out)]).toEqual([0, plain(expected)])
  })

  it('names the fact and the row, in words', async () => {
    const { out } = await maplebridge(['explain', fileWith(request), '--to', 'township-pmc', '--lang', 'zh'])
    expect(out).toContain('怎样会转由以下组织办理：')
    expect(out).toContain('· “大事”为是（须由有权判断的人重新研判）  [lead-township · S0-4.2-levels')
  })

  it('asks those entitled to judge instead of relabelling a judgement', async () => {
    const big = { ...dispute, facts: { ...dispute.facts, 'big-matter': judged(true) } }
    const { out } = await maplebridge([
      'explain',
      fileWith({ ...request, dispute: big }),
      '--to',
      'village-pmc',
    ])
    expect(out).toContain('No change of at most three facts')
    expect(out).toMatch(/THOSE ENTITLED TO JUDGE MAY LOOK AGAIN\n {2}“A big matter” is yes \(/u)
  })

  it('refuses a body to which the plan sends nothing, with the nearest one', async () => {
    const { code, err } = await maplebridge(['explain', fileWith(request), '--to', 'township-pcm'])
    expect([code, err]).toEqual([
      1,
      'the plan sends no dispute to `township-pcm`; did you mean `township-pmc`?\n',
    ])
  })
})
