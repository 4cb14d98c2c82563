import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, changesOfRoute, editionOn, type Pack, type RouteChanges } from '../src/index.ts'
import { RouteChanges as RouteChangesSchema } from '../src/schema.ts'
import { county, national } from './specimen.ts'

const on = '2023-05-08'
const judged = (is: boolean) => ({ is, judgedBy: 'judicial-office', basis: '走访', on })
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: {},
}

/** Small matters to the village, big ones and those that may escalate to the office, unless they do not suit. */
const [small, , ...others] = county.routing ?? []
const office = (id: string, fact: string) =>
  ({ ...small, id, when: { fact, is: true }, then: { lead: 'judicial-office' } }) as const
const plan: Pack = {
  ...county,
  routing: [
    ...(small === undefined ? [] : [small]),
    ...others,
    ...([office('office-big', 'big-matter'), office('office-hot', 'may-escalate')] as const).flatMap((row) =>
      row.cites === undefined || row.force === undefined || row.summary === undefined
        ? []
        : [
            {
              ...row,
              cites: row.cites,
              force: row.force,
              summary: row.summary,
              prevailsOver: [{ rule: 'lead-village', cites: ['PLAN-1'] }] as const,
            },
          ],
    ),
  ],
}
const under = Result.getOrThrow(editionOn([national, plan], { on }))
const changes = (known: Partial<Dispute>, to: string, edition = under): RouteChanges =>
  Result.getOrThrow(changesOfRoute({ ...dispute, ...known }, { under: edition, to }))
const set = ({ steps }: RouteChanges['changes'][number]) =>
  Object.fromEntries(steps.map(({ fact, value }) => [fact, value]))

describe('changesOfRoute', () => {
  it('counts a way only where nothing is left open: what is not known must be supplied', () => {
    const [first, ...more] = changes({}, 'village-pmc').changes
    expect(first && set(first)).toEqual({ 'big-matter': false, 'may-escalate': false })
    expect(first?.steps.map(({ kind }) => kind)).toEqual(['supply', 'supply'])
    expect(more).toEqual([])
  })

  it('has each way to the body once, the smaller ones alone', () => {
    const facts = { 'big-matter': false, 'may-escalate': judged(false) }
    expect(changes({ facts }, 'judicial-office').changes.map(set)).toEqual([
      { 'big-matter': true },
      { 'may-escalate': true },
    ])
  })

  it('never relabels a judgement to send a dispute down: it asks those entitled to hold it', () => {
    const answer = changes({ facts: { 'big-matter': false, 'may-escalate': judged(true) } }, 'village-pmc')
    expect(answer.route).toMatchObject({ _tag: 'Routed', lead: { kind: 'judicial-office' } })
    expect(answer.reassess).toMatchObject([
      { fact: 'may-escalate', by: ['judicial-office'], known: { zh: '“可能激化”为是' } },
    ])
    expect(answer.changes).toEqual([])
  })

  it('opens no way back into mediation for a party that refused', () => {
    const events = [{ type: 'party-refused', party: 'respondent', on }] as const
    const answer = changes({ events, facts: { 'big-matter': false } }, 'judicial-office')
    expect(answer.route._tag).toBe('ReferredOut')
    expect([answer.changes, answer.reassess]).toEqual([[], []])
  })

  it('has one empty change where the dispute is there already, and none where the area is too coarse', () => {
    const facts = { 'big-matter': false, 'may-escalate': judged(false) }
    expect(changes({ facts }, 'village-pmc').changes).toMatchObject([{ steps: [] }])
    const coarse = changes({ facts, area: '630103002' }, 'village-pmc')
    expect([coarse.body, coarse.changes]).toEqual([null, []])
  })

  it('refuses a body that no row sends to, and what assess refuses', () => {
    expect(Result.flip(changesOfRoute(dispute, { under, to: 'judicial-ofice' }))).toMatchObject({
      success: {
        _tag: 'BodyUnknownError',
        known: ['village-pmc', 'judicial-office'],
        nearest: 'judicial-office',
        message: { zh: '方案没有把纠纷交给 `judicial-ofice` 办理；是否指 `judicial-office`？' },
      },
    })
    const bare = Result.getOrThrow(editionOn([national], { on }))
    expect(Result.flip(changesOfRoute(dispute, { under: bare, to: 'police' }))).toMatchObject({
      success: { known: [], message: { en: 'the plan does not say who leads; use a pack that does' } },
    })
    const wrong = { ...dispute, matter: 'neighbor' }
    expect(changesOfRoute(wrong, { under, to: 'village-pmc' })).toEqual(assess(wrong, { under }))
  })

  it('is encoded by its own schema; each way leads there, no part of one does, and matter and area stay', () => {
    const facts = fc.record(
      { 'may-escalate': fc.boolean().map(judged), 'big-matter': fc.boolean() },
      { requiredKeys: [] },
    )
    const decode = Schema.decodeUnknownResult(RouteChangesSchema, { onExcessProperty: 'error' })
    const leadOf = (known: Dispute['facts']) => {
      const { route } = Result.getOrThrow(assess({ ...dispute, facts: known }, { under }))
      return route._tag === 'Routed' ? route.lead.kind : undefined
    }
    const after = (known: Dispute['facts'], made: ReturnType<typeof set>) => ({
      ...known,
      ...made,
      ...('may-escalate' in made && { 'may-escalate': judged(made['may-escalate'] === true) }),
    })
    fc.assert(
      fc.property(facts, fc.constantFrom('village-pmc', 'judicial-office'), (known, to) => {
        const answer = changes({ facts: known }, to)
        expect(decode(JSON.parse(JSON.stringify(answer)))).toMatchObject({ _tag: 'Success' })
        for (const change of answer.changes) {
          const made = set(change)
          expect(Object.keys(made)).not.toContain('matter')
          expect(leadOf(after(known, made))).toBe(to)
          for (const fact of Object.keys(made)) {
            const { [fact]: _, ...less } = made
            expect(leadOf(after(known, less))).not.toBe(to)
          }
        }
      }),
    )
  })
})
