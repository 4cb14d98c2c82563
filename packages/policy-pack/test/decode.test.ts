import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../src/index.ts'
import { decodeDispute, decodePack } from '../src/schema.ts'
import { adopter, county, national } from './specimen.ts'

const brief = (result: Result.Result<unknown, { readonly issues: readonly Issue[] }>) =>
  Result.isFailure(result) ? result.failure.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []

describe('decodePack', () => {
  it.each([national, county, adopter])('reads $manifest.id as it is written', (pack) => {
    expect(Result.getOrThrow(decodePack(JSON.parse(JSON.stringify(pack))))).toEqual(pack)
  })

  it.each([
    ['no manifest', { sources: [], citations: [] }, ['missing-key manifest']],
    ['an unknown section', { ...national, scores: [] }, ['unknown-key scores']],
    [
      'an impossible date',
      { ...national, manifest: { ...national.manifest, inForce: { from: '2023-02-30' } } },
      ['impossible-date manifest.inForce.from'],
    ],
    ['not a pack', 'hello', ['wrong-type ']],
    ['nothing', null, ['wrong-type ']],
  ])('refuses %s', (_, input, expected) => {
    expect(brief(decodePack(input))).toEqual(expected)
  })

  it('reports of a union the member that came closest', () => {
    const facts = [{ ...county.facts?.[1], maximun: 3 }]
    expect(brief(decodePack({ ...county, facts }))).toEqual(['unknown-key facts.0.maximun'])
    const duties = [{ ...county.duties?.[0], when: { any: [{ fact: 'people-involved', atLeest: 3 }] } }]
    expect(brief(decodePack({ ...county, duties }))).toContain('unknown-key duties.0.when.any.0.atLeest')
  })
})

describe('decodeDispute', () => {
  const dispute = {
    id: 'X-1',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: '2023-05-08',
    source: 'screening',
    facts: {},
  }
  it('reads a dispute as it is written', () => {
    expect(Result.getOrThrow(decodeDispute(dispute))).toEqual(dispute)
  })

  it.each([
    ['an impossible date', { ...dispute, filedOn: '2023-02-30' }, ['impossible-date filedOn']],
    ['an unknown key', { ...dispute, name: '张三' }, ['unknown-key name']],
    ['a missing key', { ...dispute, area: undefined }, ['area']],
    ['a broken number', { ...dispute, facts: { people: 1.5 } }, ['facts.people']],
  ])('refuses %s', (_, input, expected) => {
    expect(brief(decodeDispute(input)).join()).toContain(expected[0])
  })

  it('repeats no free text, which may be personal', () => {
    const events = [{ type: 'party-refused', on: '2023-05-08', party: '王五' }]
    const result = decodeDispute({ ...dispute, area: '某小区3号楼', matter: '李四', name: '张三', events })
    const text = JSON.stringify(Result.isFailure(result) && result.failure)
    for (const personal of ['某小区', '李四', '张三', '王五']) expect(text).not.toContain(personal)
  })

  it('suggests the nearest code of a list, and names the keys of the member that was meant', () => {
    const of = (event: object) => {
      const result = decodeDispute({ ...dispute, events: [event] })
      return Result.isFailure(result)
        ? result.failure.issues.map(({ path, nearest }) => [path.join('.'), nearest])
        : []
    }
    expect(of({ type: 'reportd', on: '2023-05-08' })).toEqual([['events.0.type', 'reported']])
    expect(of({ type: 'transfered', on: '2023-05-08' })).toEqual([
      ['events.0.type', 'transferred'],
      ['events.0.to', undefined],
    ])
    expect(of({ type: 'settled', on: '2023-05-08', form: 'oral' })).toEqual([
      ['events.0.effectiveOn', undefined],
    ])
  })

  it('says what is expected in both languages', () => {
    const message = (change: object) => {
      const result = decodeDispute({ ...dispute, ...change })
      return Result.isFailure(result) ? result.failure.issues[0]?.message : undefined
    }
    expect(message({ facts: [] })).toEqual({
      zh: '应为以事实代码为键的对象，最多 500 项',
      en: 'expected an object of facts by code, 500 at most',
    })
    expect(message({ facts: { a: 1.5 } })?.en).toBe('expected an integer')
    expect(message({ filedOn: '2023-02-30' })?.zh).toBe('应为真实日期，写作 YYYY-MM-DD')
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`fact-${at}`, true]))
    expect(message({ facts: many })?.zh).toBe('应为以事实代码为键的对象，最多 500 项')
  })
})
