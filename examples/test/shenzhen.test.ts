// A city's own time limits beside the national ones: the specimen pack loads, and each of its limits has its days.
import { dueDate } from '@maplebridge/calendar'
import { packs as shipped } from '@maplebridge/packs'
import { editionOn, layersOf } from '@maplebridge/policy-pack'
import { loadPacks } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { inRepository, maplebridge } from './doors.ts'

const folder = inRepository('examples/packs')
const loaded = await loadPacks(folder, { shipped })
const layers = Result.getOrThrow(layersOf([...shipped, ...loaded.packs], { id: 'shenzhen-specimen' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2026-09-18' }))

describe('the specimen of Shenzhen', () => {
  it('is loaded, stands on the national pack, and says that it is two articles only', () => {
    expect(loaded.refused).toEqual([])
    expect(layers.map(({ manifest }) => manifest.id)).toEqual(['cn-national', 'shenzhen-specimen'])
    expect(under.manifest).toMatchObject({ level: 'prefecture', area: '4403' })
    expect(under.manifest.title.zh).toContain('仅收录第四十五条、第四十六条')
    expect(under.openThroughout).toEqual(['GAP-sz-amendment'])
  })

  it('is not in force on the day before', () => {
    expect(Result.isFailure(editionOn(layers, { on: '2022-04-30' }))).toBe(true)
    expect(Result.isSuccess(editionOn(layers, { on: '2022-05-01' }))).toBe(true)
  })

  // Friday 18 September 2026: the Sunday after it is worked, the Friday after that is a holiday.
  it.each([
    ['SZ-transfer', '2026-09-22'],
    ['SZ-accept', '2026-09-24'],
    ['SZ-accept.complex', '2026-10-09'],
  ])('%s from 2026-09-18 is due on %s', (id, due) => {
    const limit = under.timeLimits[id] ?? expect.fail(`no limit ${id}`)
    const answer = Result.getOrThrow(dueDate(limit, { from: '2026-09-18', calendar: under.calendar }))
    expect([answer.due, answer.status]).toEqual([due, 'ok'])
  })

  it('leaves the limits of the national pack as they are', () => {
    const national = Result.getOrThrow(editionOn(layers.slice(0, 1), { on: '2026-09-18' }))
    expect(under.timeLimits).toMatchObject(national.timeLimits)
    expect(Object.keys(under.timeLimits)).toHaveLength(Object.keys(national.timeLimits).length + 3)
  })

  it('is there for the command line', { timeout: 30_000 }, async () => {
    const { out } = await maplebridge(['packs', '--packs', folder])
    expect(out).toMatch(/^shenzhen-specimen 0\.1\.0$/mu)
  })
})
