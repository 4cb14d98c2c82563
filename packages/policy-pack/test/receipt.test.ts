import type { Dispute } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOn, packHash } from '../src/index.ts'
import {
  type DigestName,
  digestOf,
  issueReceipt,
  openingsOf,
  type Receipt,
  type Verification,
  verifyReceipt,
} from '../src/receipt.ts'
import { adopter, county, national } from './specimen.ts'

const on = '2023-05-08'
const packs = [national, county]
const under = Result.getOrThrow(editionOn(packs, { on }))
const packages = { '@maplebridge/policy-pack': '0.1.0' }
const salt = '5f1c-not-to-be-guessed-90ab'
const dispute: Dispute = {
  id: 'X-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: {
    'people-involved': 12,
    'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '走访："要打人"', on },
  },
}
const names: readonly DigestName[] = ['sha256', 'sm3']

const inFull = (digest: DigestName = 'sha256'): Receipt =>
  Result.getOrThrow(issueReceipt(dispute, { under, packages, digest }))
const committed = (digest: DigestName = 'sha256'): Receipt =>
  Result.getOrThrow(issueReceipt(dispute, { under, packages, digest, salt }))

/** A receipt with changes and the digest that they ask for, as a forger would make it. */
const forged = (receipt: Receipt, changes: object): unknown => {
  const { digest: _, ...body } = { ...receipt, ...changes }
  return { ...body, digest: digestOf(body, { by: 'sha256' }) }
}
const tagOf = ({ _tag }: Verification) => _tag

describe('digestOf', () => {
  const ofText = (text: string, by: DigestName) => digestOf(text, { by })
  it('hashes the canonical JSON, with quotes', () => {
    expect(ofText('abc', 'sha256')).toBe(
      'sha256:6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25',
    )
  })
  it('does not depend on the order of keys', () => {
    for (const by of names)
      expect(digestOf({ b: [1], a: 2 }, { by })).toBe(digestOf({ a: 2, b: [1] }, { by }))
  })
})

describe('a receipt', () => {
  it.each(names)('with the facts in full verifies by itself, with %s', (name) => {
    const receipt = inFull(name)
    expect(receipt.digest).toMatch(new RegExp(`^${name}:`, 'u'))
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)), { packs })).toMatchObject({
      _tag: 'Verified',
      replayed: true,
    })
    expect(verifyReceipt(receipt, { packs, dispute })).toMatchObject({ _tag: 'Verified', replayed: true })
  })

  it.each(names)(
    'of commitments shows no fact and verifies with the dispute and the salt, with %s',
    (name) => {
      const receipt = committed(name)
      expect(JSON.stringify(receipt)).not.toMatch(/X-1|630103002004|打人|neighbour/u)
      expect(verifyReceipt(receipt, { packs })).toMatchObject({
        _tag: 'Verified',
        replayed: false,
        opened: [],
      })
      expect(verifyReceipt(receipt, { packs, dispute, salt })).toMatchObject({
        _tag: 'Verified',
        replayed: true,
        erased: [],
      })
    },
  )

  it('states the decision in short', () => {
    expect(inFull().decision).toMatchObject({
      level: { established: 'red', possible: 'red' },
      route: { outcome: expect.any(String) },
    })
    expect(inFull().layers.map(({ hash }) => hash)).toEqual(packs.map(packHash))
  })

  it('is refused for a dispute that cannot be assessed, a text without encoding and a short salt', () => {
    const issue = (changes: Partial<Dispute>, options: { readonly salt?: string } = {}) => {
      const issued = issueReceipt({ ...dispute, ...changes }, { under, packages, ...options })
      return Result.isFailure(issued) ? issued.failure._tag : 'issued'
    }
    expect(issue({ matter: 'neighbor' })).toBe('DisputeInvalidError')
    expect(
      issue({ facts: { 'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '\ud800', on } } }),
    ).toBe('DisputeInvalidError')
    expect(issue({}, { salt: 'fifteen letters' })).toBe('SaltTooShortError')
    expect(issue({}, { salt: 'sixteen letters!' })).toBe('issued')
  })
})

describe('a part of a committed dispute', () => {
  const openings = openingsOf(dispute, { salt, by: 'sha256' })

  it('can be erased, and the rest still verifies', () => {
    expect(verifyReceipt(committed(), { packs, openings })).toMatchObject({
      _tag: 'Verified',
      replayed: true,
    })
    for (const { path } of openings) {
      const rest = openings.filter((opening) => opening.path !== path)
      expect(verifyReceipt(committed(), { packs, openings: rest })).toMatchObject({
        _tag: 'Verified',
        replayed: false,
        opened: rest.map((opening) => opening.path),
        erased: [path],
      })
    }
  })

  it('is found when it is not what was committed to', () => {
    for (const { path } of openings) {
      const changed = openings.map((opening) =>
        opening.path === path ? { ...opening, value: 'other' } : opening,
      )
      expect(verifyReceipt(committed(), { packs, openings: changed })).toMatchObject({
        _tag: 'CommitmentDiffers',
        at: [path],
      })
    }
    const strange = { path: 'facts.never-known', salt: 'x', value: 1 }
    expect(verifyReceipt(committed(), { packs, openings: [strange] })).toMatchObject({ at: [strange.path] })
    expect(tagOf(verifyReceipt(committed(), { packs, openings: [{ ...strange, value: 1n }] }))).toBe(
      'CommitmentDiffers',
    )
  })

  it('opened gives away no other: its salt is its own', () => {
    expect(new Set(openings.map((opening) => opening.salt)).size).toBe(openings.length)
    expect(openings.some((opening) => opening.salt.includes(salt))).toBe(false)
  })

  it('of the dispute given beside is named', () => {
    const other = { ...dispute, facts: { 'people-involved': 13 } }
    const at = ['facts.people-involved', 'facts.may-escalate']
    expect(verifyReceipt(committed(), { packs, dispute: other, salt })).toMatchObject({
      _tag: 'CommitmentDiffers',
      at,
    })
    expect(verifyReceipt(inFull(), { packs, dispute: other })).toMatchObject({ _tag: 'DisputeDiffers', at })
    expect(tagOf(verifyReceipt(committed(), { packs, dispute: other }))).toBe('SaltMissing')
    expect(tagOf(verifyReceipt(committed(), { packs, dispute, salt: 'another salt, long enough' }))).toBe(
      'CommitmentDiffers',
    )
  })
})

describe('verifyReceipt', () => {
  it.each([
    ['nothing', null, 'ReceiptInvalid'],
    ['another format', forged(inFull(), { format: 'maplebridge-receipt/2' }), 'ReceiptInvalid'],
    ['a text without encoding', { ...inFull(), packages: { x: '\udc00' } }, 'ReceiptInvalid'],
    ['a change', { ...inFull(), on: '2023-05-09' }, 'DigestDiffers'],
    ['layers left out', forged(inFull(), { layers: inFull().layers.slice(1) }), 'LayersDiffer'],
    ['no layers', forged(inFull(), { layers: [] }), 'PackMissing'],
    ['a day before force', forged(inFull(), { on: '2001-01-01' }), 'NotReplayed'],
    [
      'a decision that does not follow',
      forged(inFull(), {
        decision: { ...inFull().decision, level: { established: 'blue', possible: 'blue' } },
      }),
      'DecisionDiffers',
    ],
  ])('finds %s', (_, receipt, tag) => {
    const found = verifyReceipt(receipt, { packs })
    expect(found._tag).toBe(tag)
    expect(found.message.zh).toMatch(/[\u4e00-\u9fff]/u)
    expect(found.message.en).not.toMatch(/undefined|\[object/u)
  })

  it('names the pack that is missing or differs', () => {
    expect(verifyReceipt(inFull(), { packs: [national] })).toMatchObject({
      _tag: 'PackMissing',
      pack: 'specimen-county',
    })
    const later = { ...county, manifest: { ...county.manifest, version: '1.0.1' } }
    expect(verifyReceipt(inFull(), { packs: [national, later, adopter] })).toMatchObject({
      _tag: 'PackDiffers',
      pack: 'specimen-county',
      stated: { version: '1.0.0', hash: packHash(county) },
      atHand: { version: '1.0.1', hash: packHash(later) },
    })
  })

  const bytesOf = (receipt: Receipt) => new TextEncoder().encode(JSON.stringify(receipt))
  /** What becomes of the bytes of a receipt with one bit flipped. */
  const withBitFlipped = (bytes: Uint8Array, bit: number): string => {
    const flipped = bytes.slice()
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const read = Result.try((): unknown => JSON.parse(new TextDecoder().decode(flipped)))
    return Result.isSuccess(read) ? tagOf(verifyReceipt(read.success, { packs })) : 'no JSON'
  }

  it('finds each single bit flipped in a receipt', () => {
    const bytes = bytesOf(inFull())
    const unseen = Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter(
      (bit) => withBitFlipped(bytes, bit) === 'Verified',
    )
    expect(unseen).toEqual([])
  })

  it.each([
    ['of commitments', committed()],
    ['with SM3', inFull('sm3')],
  ])('finds any bit flipped in a receipt %s', (_, receipt) => {
    const bytes = bytesOf(receipt)
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        expect(withBitFlipped(bytes, bit)).not.toBe('Verified')
      }),
      { numRuns: 300 },
    )
  })
})
