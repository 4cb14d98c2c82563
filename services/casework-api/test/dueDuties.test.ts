/**
 * What the ledger reckons for itself is what the checklist of the plan says, under every plan.
 */
import { editionsOf, fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { checklistOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { expect, it } from 'vitest'
import { dutiesUnder } from '../src/dueDuties.ts'

const on = '2026-05-20'
const editions = editionsOf(fixedPacks(packs))
const events = [
  { type: 'registered', on: '2026-05-08' },
  { type: 'accepted', on: '2026-05-11' },
  { type: 'reported', on: '2026-05-12' },
] as const

const inForce = packs.flatMap(({ manifest: { id, area } }) => {
  const under = editions(id, { on })
  return Result.isSuccess(under) ? [{ id, area: area ?? '630103002004', under: under.success }] : []
})

it.each(inForce)('under $id', ({ id: pack, area, under }) => {
  const dispute = {
    id: 'D-1',
    matter: 'neighbour',
    area,
    filedOn: '2026-05-08',
    source: 'screening',
    facts: {},
    events,
  }
  const { items } = Result.getOrThrow(checklistOf(dispute, { under }))
  expect(Result.getOrThrow(dutiesUnder({ pack, dispute }, { on, rules: { editions } }))).toEqual(items)
})

it('asks the packs that are in force', () => expect(inForce.length).toBeGreaterThan(8))
