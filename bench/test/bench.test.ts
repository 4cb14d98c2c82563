import { describe, expect, it } from 'vitest'
import { agreements } from '../src/agreement.ts'
import { handExplained } from '../src/contestants/handWritten.ts'
import { evaluated } from '../src/contestants/ours.ts'
import { disputes } from '../src/disputes.ts'
import { risk, routing } from '../src/field.ts'
import { sizeOf } from '../src/footprint.ts'
import { byHand, byTable, questions, rowsOf, tableOf } from '../src/largeTable.ts'

describe('the field', () => {
  it('has the shape that the figures are about', () => {
    expect([risk.rules.length, routing.rules.length]).toEqual([8, 60])
    const levels = disputes(200, { seed: 20 }).map((dispute) => handExplained.decide(dispute))
    expect(new Set(levels.map((told) => 'level' in told && told.level))).toEqual(
      new Set(['blue', 'yellow', 'red']),
    )
  })

  it('is decided alike by every contestant', { timeout: 60_000 }, async () => {
    const checked = await agreements(disputes(200, { seed: 20 }))
    expect(checked).toHaveLength(13)
    expect(checked.filter(({ differs }) => differs !== undefined)).toEqual([])
  })

  it('is explained by hand with the same tests as by evaluate', () => {
    const reasons = (found: object): unknown =>
      JSON.parse(JSON.stringify(found), (key, value) =>
        ['evaluation', 'undecided', 'missingFacts', 'unsetSettings'].includes(key) ? undefined : value,
      )
    for (const dispute of disputes(300, { seed: 21 })) {
      const ours = reasons(evaluated.decide(dispute))
      const {
        level,
        risk: first,
        routing: rows,
      } = reasons(handExplained.decide(dispute)) as Record<string, unknown>
      expect(ours).toEqual({ level, risk: { satisfied: first }, routing: { satisfied: rows } })
    }
  })
})

describe('a large table', () => {
  it('finds the rows that maps made by hand find', () => {
    const rows = rowsOf(5000, { seed: 5 })
    const [hand, decide] = [byHand(rows), byTable(tableOf(rows))]
    const number = ({ id }: { readonly id: string }): number => Number(id.slice(4))
    const counts = questions(300, { seed: 6 }).map((asked) => {
      const found = decide(asked).satisfied.map(number)
      expect(found).toEqual(
        hand(asked)
          .map(number)
          .toSorted((a, b) => a - b),
      )
      return found.length
    })
    expect(Math.max(...counts)).toBeGreaterThan(1)
  })
})

describe('who only evaluates', () => {
  it('loads at most 8 kB, minified and gzipped, and nothing of effect', async () => {
    const { gzipped, modules } = await sizeOf(['evaluate'])
    expect(gzipped).toBeLessThan(8000)
    expect(gzipped).toBeGreaterThan(500)
    expect(modules.filter((path) => /effect|schema/i.test(path.replace(/.*\/bench\//, '')))).toEqual([])
  })
})
