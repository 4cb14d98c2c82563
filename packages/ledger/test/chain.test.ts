/**
 * The chain: whatever is changed, left out, doubled or moved shows.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainFaults, commitmentTo, digest, type LedgerContent, sealed } from '../src/index.ts'
import { by, chainOf, happened, id, on, opening } from './lines.ts'

const plain = ['registered', 'analysed', 'graded', 'planned', 'supervised'] as const
const contents = fc
  .array(
    fc.constantFrom(...plain).map((type) => happened({ type, on })),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps): readonly LedgerContent[] => [opening, ...steps])

describe('a chain', () => {
  it('has no faults as it was written', () => {
    fc.assert(
      fc.property(contents, (written) => {
        expect(chainFaults(chainOf(written))).toEqual([])
      }),
    )
  })

  it('shows a line that was left out, doubled or moved', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (written, seed) => {
        const lines = chainOf(written)
        const at = seed % (lines.length - 1)
        const without = lines.toSpliced(at, 1)
        const twice = lines.toSpliced(at, 0, ...lines.slice(at, at + 1))
        const moved = lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed())
        for (const bent of [without, twice, moved]) expect(chainFaults(bent)).not.toEqual([])
      }),
    )
  })

  it('shows any word that was changed, even with its own hash made anew', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (written, seed) => {
        const lines = chainOf(written)
        const at = seed % (lines.length - 1)
        const bent = lines.map((line, place) =>
          place === at ? { ...line, by: { ...line.by, account: 'somebody-else' } } : line,
        )
        expect(chainFaults(bent)).toContainEqual(expect.objectContaining({ version: at + 1, fault: 'hash' }))
        const resealed = bent.map(({ hash: _, ...line }, place) => ({
          ...line,
          hash: place === at ? digest(line) : (lines[place]?.hash ?? ''),
        }))
        expect(chainFaults(resealed)).toContainEqual(
          expect.objectContaining({ version: at + 2, fault: 'previous' }),
        )
      }),
    )
  })

  it('shows a line of another case and one that is earlier than the line before', () => {
    const [first] = chainOf([opening])
    const other = { by, content: happened({ type: 'registered', on }) }
    const strange = sealed(
      { ...other, case: id.replace('5', '6'), at: '2026-05-08T02:00:01.000Z' },
      { after: first },
    )
    const early = sealed({ ...other, case: id, at: '2026-05-08T01:00:00.000Z' }, { after: first })
    const faults = (line: typeof strange) => chainFaults([first ?? line, line]).map(({ fault }) => fault)
    expect(faults(strange)).toEqual(['case'])
    expect(faults(early)).toEqual(['order'])
  })
})

it('commits to a value that cannot be told without its salt', () => {
  const salted = (salt: string) => commitmentTo('13', { salt })
  expect(salted('a'.repeat(32))).toBe(salted('a'.repeat(32)))
  expect(salted('a'.repeat(32))).not.toBe(salted('b'.repeat(32)))
})
