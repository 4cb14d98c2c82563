/**
 * Checkpoints: a case that is gone, or a checkpoint that is, shows.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkpointOver, type ExportedLine, sealed, verifyExport } from '../src/index.ts'
import { by, happened, id, on, opening } from './lines.ts'

/** Cases whose lines were written in turn, with numbers that were passed over. */
const written = fc
  .array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 20 })
  .map((turns): readonly ExportedLine[] => {
    const lines: ExportedLine[] = []
    for (const [at, turn] of turns.entries()) {
      const of = id.replace('5', `${turn}`)
      const after = lines.findLast(({ entry }) => entry.case === of)?.entry
      const content = after === undefined ? opening : happened({ type: 'registered', on })
      lines.push({
        seq: 2 * at + 1,
        entry: sealed({ case: of, at: `${on}T02:00:00.000Z`, by, content }, { after }),
      })
    }
    return lines
  })
const over = (lines: readonly ExportedLine[]) => {
  const covered = lines.map(({ seq, entry }) => ({ ...entry, seq }))
  const at = `${on}T03:00:00.000Z`
  const first = checkpointOver(covered.slice(0, 2), { upto: covered[1]?.seq ?? 0, at })
  const second = checkpointOver(covered.slice(2), { upto: covered.at(-1)?.seq ?? 0, at, after: first })
  return [first, second]
}

describe('checkpoints', () => {
  it('fit the lines they were made over', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const found = verifyExport(lines, { checkpoints: over(lines) })
        expect(found).toMatchObject({ lines: lines.length, checkpoints: 2, uncovered: 0, faults: [] })
      }),
    )
  })

  it('show a whole case that is gone, which no chain shows', () => {
    fc.assert(
      fc.property(written, fc.nat(), (lines, seed) => {
        const gone = lines[seed % lines.length]?.entry.case
        const left = lines.filter(({ entry }) => entry.case !== gone)
        expect(verifyExport(left, {}).faults).toEqual([])
        const { faults } = verifyExport(left, { checkpoints: over(lines) })
        expect(faults.map(({ fault }) => fault)).toContain('checkpoint-lines')
      }),
    )
  })

  it('show a checkpoint that was left out or made anew', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const [first, second] = over(lines)
        const faults = (checkpoints: ReturnType<typeof over>) =>
          verifyExport(lines, { checkpoints }).faults.map(({ fault }) => fault)
        if (first === undefined || second === undefined) throw new Error('two were made')
        expect(faults([second])).toContain('checkpoint-previous')
        expect(faults([{ ...first, at: `${on}T04:00:00.000Z` }, second])).toEqual(['checkpoint-lines'])
      }),
    )
  })

  it('say how many lines they do not cover yet', () => {
    fc.assert(
      fc.property(written, (lines) => {
        const [first] = over(lines)
        if (first === undefined) throw new Error('one was made')
        expect(verifyExport(lines, { checkpoints: [first] }).uncovered).toBe(lines.length - 2)
      }),
    )
  })
})
