import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { type Edition, editionOn, layersOf, type Pack, packHash } from '../src/index.ts'
import { adopter, county, national } from './specimen.ts'

const edition = (layers: readonly Pack[], on: string): Edition => Result.getOrThrow(editionOn(layers, { on }))

describe('editionOn', () => {
  it.each([
    ['2023-03-14', 'NotInForceError'],
    ['2023-02-30', 'ImpossibleDateError'],
    ['soon', 'ImpossibleDateError'],
  ])('refuses %s with %s', (on, tag) => {
    const result = editionOn([national, county], { on })
    expect(Result.isFailure(result) && result.failure._tag).toBe(tag)
  })

  it.each([
    ['2023-03-15', false],
    ['2023-11-30', false],
    ['2023-12-01', true],
    ['2026-01-01', true],
  ])('on %s historical is %s', (on, historical) => {
    expect(edition([national, county], on).historical).toBe(historical)
  })

  it('refuses a day before the adopter’s layer', () => {
    const result = editionOn([national, county, adopter], { on: '2023-03-31' })
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      pack: 'specimen-office',
      from: '2023-04-01',
    })
  })

  describe('a plan whose source carries no usable date', () => {
    const { inForce: _, ...undated } = county.manifest
    const plan: Pack = { ...county, manifest: undated }

    it.each(['2011-01-01', '2023-03-14', '2023-12-01', '2999-12-31'])('has an edition on %s', (on) => {
      const { historical, openThroughout, manifest } = edition([national, plan], on)
      expect([historical, openThroughout, manifest]).toEqual([false, ['CONF-01'], undated])
    })

    it('is refused before the wider layers start, and on what is no day', () => {
      const early = editionOn([national, plan], { on: '2010-12-31' })
      expect(Result.isFailure(early) && early.failure).toMatchObject({
        _tag: 'NotInForceError',
        pack: 'specimen-national',
        from: '2011-01-01',
      })
      const impossible = editionOn([plan], { on: '2023-02-30' })
      expect(Result.isFailure(impossible) && impossible.failure._tag).toBe('ImpossibleDateError')
    })

    it('takes over the window of a dated layer', () => {
      const dated: Pack = {
        ...adopter,
        manifest: { ...adopter.manifest, inForce: { from: '2023-04-01', until: '2024-01-01' } },
      }
      expect(edition([national, plan, dated], '2024-01-01').historical).toBe(true)
    })
  })

  it('keeps rules in force on the day: from the first day, not on the last', () => {
    const [first, ...others] = county.duties ?? []
    const dated = {
      ...county,
      duties: first ? [{ ...first, from: '2023-04-01', until: '2023-05-01' }, ...others] : [],
    }
    const duties = (on: string) => edition([national, dated], on).duties.rules.map(({ id }) => id)
    const always = ['tell-other-ways', 'tell-police', 'report-harm']
    expect(duties('2023-03-31')).toEqual(always)
    expect(duties('2023-04-01')).toEqual([...always, 'report'])
    expect(duties('2023-04-30')).toEqual([...always, 'report'])
    expect(duties('2023-05-01')).toEqual(always)
  })

  it('keeps the version of a time limit that is in force on the day', () => {
    const [first] = national.timeLimits ?? []
    const versions: Pack = {
      ...national,
      timeLimits: first
        ? [
            { ...first, inForce: { until: '2023-04-01' } },
            { ...first, amount: 60, inForce: { from: '2023-04-01', until: '2023-06-01' } },
            { ...first, amount: 90, inForce: { from: '2023-07-01' } },
          ]
        : [],
    }
    const amount = (on: string) => edition([versions, county], on).timeLimits['D-01']?.amount
    expect(
      ['2023-03-31', '2023-04-01', '2023-05-31', '2023-06-01', '2023-06-30', '2023-07-01'].map(amount),
    ).toEqual([30, 60, 60, undefined, undefined, 90])
  })

  it('takes away what a rule in force displaces, and nothing before it is in force', () => {
    const [first] = county.duties ?? []
    const displaces = [{ rule: 'tell-other-ways', principle: 'special-law', cites: ['PLAN-1'] }] as const
    const displacing: Pack = { ...county, duties: first ? [{ ...first, from: '2023-05-01', displaces }] : [] }
    const duties = (on: string) => edition([national, displacing], on).duties.rules.map(({ id }) => id)
    expect(duties('2023-04-30')).toEqual(['tell-other-ways', 'tell-police', 'report-harm'])
    expect(duties('2023-05-01')).toEqual(['tell-police', 'report-harm', 'report'])
  })

  it('lays the days off of every layer on the calendar, and has none if one does not fit', () => {
    const overlay = (id: string, day: string) =>
      ({
        id,
        version: '1',
        label: { zh: '样例节日', en: 'Specimen festival' },
        rest: [day],
        work: [],
        provenance: [{ year: 2023, notice: '样例通知', source: 'specimen' }],
      }) as const
    const local = { ...county, calendarOverlays: [overlay('festival', '2023-06-01')] }
    const office = { ...adopter, calendarOverlays: [overlay('office', '2023-06-02')] }
    const { calendar } = edition([national, local, office], '2023-05-08')
    expect([calendar.id, calendar.version]).toEqual(['specimen-2023+festival+office', '1+1+1'])
    expect(calendar.rest).toEqual(['2023-05-01', '2023-06-01', '2023-06-02', '2023-06-22', '2023-06-23'])
    const doubled = { ...adopter, calendarOverlays: [overlay('office', '2023-06-01')] }
    expect(edition([national, local, doubled], '2023-05-08').calendar).toMatchObject({ id: 'none', rest: [] })
  })

  it('names its layers with their hashes, which follow the content', () => {
    const { layers } = edition([national, county], '2023-05-08')
    expect(layers.map(({ id, hash }) => [id, hash])).toEqual([
      ['specimen-national', packHash(national)],
      ['specimen-county', packHash(county)],
    ])
    expect(packHash({ ...national, sources: [...national.sources] })).toBe(packHash(national))
    expect(packHash({ ...national, sources: [] })).not.toBe(packHash(national))
  })

  it('is JSON', () => {
    const built = edition([national, county, adopter], '2023-05-08')
    expect(JSON.parse(JSON.stringify(built))).toEqual(built)
  })
})

describe('layersOf', () => {
  it('follows `over`, widest first', () => {
    const layers = Result.getOrThrow(layersOf([adopter, national, county], { id: 'specimen-office' }))
    expect(layers.map(({ manifest }) => manifest.id)).toEqual([
      'specimen-national',
      'specimen-county',
      'specimen-office',
    ])
  })

  it('suggests the nearest id and names what is known', () => {
    const result = layersOf([national, county], { id: 'specimen-conty' })
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      nearest: 'specimen-county',
      known: ['specimen-county', 'specimen-national'],
    })
  })

  it('names the missing wider pack, and does not run in circles', () => {
    const missing = layersOf([county], { id: 'specimen-county' })
    expect(Result.isFailure(missing) && missing.failure.id).toBe('specimen-national')
    const circle = { ...national, manifest: { ...national.manifest, over: 'specimen-county' } }
    expect(Result.getOrThrow(layersOf([circle, county], { id: 'specimen-county' }))).toHaveLength(2)
  })
})
