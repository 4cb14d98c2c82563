import { packs } from '@maplebridge/packs'
import { editionOn, explainRisk, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const judged = { judgedBy: 'judicial-office', basis: 'visit', on: '2023-05-08' }
const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: {
    'people-involved': 40,
    'may-become-mass-incident': { is: true, ...judged },
    'may-become-criminal-case': { is: false, ...judged },
  },
}
const request = { pack: 'xining-chengzhong', on: '2023-05-08', dispute }
const layers = Result.getOrThrow(layersOf(packs, { id: request.pack }))
const under = Result.getOrThrow(editionOn(layers, { on: request.on }))
const explanation = Result.getOrThrow(explainRisk(dispute, { under }))

describe('maplebridge explain', { timeout: 30_000 }, () => {
  it('prints exactly the explanation as JSON', async () => {
    const { code, out, err } = await maplebridge(['explain', fileWith(request), '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(explanation)))
  })

  it.each(['zh', 'en'] as const)(
    'prints every rule with its clauses, and what stands in its way (%s)',
    async (lang) => {
      const { out } = await maplebridge(['explain', fileWith(request), '--lang', lang])
      const { holding = [], undecided = [], refuted = [] } = explanation.risk ?? {}
      expect([holding.length > 0, undecided.length > 0, refuted.length > 0]).toEqual([true, true, true])
      for (const { sentence, reason } of holding) {
        expect(out).toContain(`${sentence[lang]}  [${reason.rule} · ${reason.cites.join(' ')}`)
      }
      for (const { rule, sentence, cites, failed, open } of [...undecided, ...refuted]) {
        expect(out).toContain(`${sentence[lang]}  [${rule} · ${cites.join(' ')}`)
        for (const { test, phrase, known } of [...failed, ...open]) {
          const unknown =
            'setting' in test ? { zh: '尚未设定', en: 'not set' } : { zh: '不清楚', en: 'not known' }
          const line = out.split('\n').find((text) => text.includes(`${phrase[lang]} ← `))
          expect(line, phrase[lang]).toContain(known?.[lang] ?? unknown[lang])
        }
      }
    },
  )

  it('says that a plan has no levels', async () => {
    const bare = { ...request, dispute: { ...dispute, facts: {} } }
    const { code, out } = await maplebridge(['explain', fileWith(bare), '--pack', 'cn-national'])
    expect([code, out]).toEqual([0, expect.stringContaining('The plan has no levels.')])
  })

  it('refuses as assess does', async () => {
    const wrong = fileWith({ ...request, dispute: { ...dispute, matter: 'medicl' } })
    expect(await maplebridge(['explain', wrong])).toEqual(await maplebridge(['assess', wrong]))
    expect((await maplebridge(['explain', wrong])).code).toBe(1)
  })
})
