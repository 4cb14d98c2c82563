// The outcomes of a fixed sample of disputes are those that were kept: a change of any shows as an `Outcome:` line.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pack } from '@maplebridge/policy-pack'
import { describe, expect, test } from 'vitest'
import { outcomeLines, readSnapshot, type Snapshot, snapshotNow } from '../scripts/outcomes.ts'
import { packs, xiningChengzhong } from '../src/index.ts'

const kept = async (id: string): Promise<Snapshot> => {
  const snapshot = await readSnapshot(id)
  if (snapshot === undefined) throw new Error(`no outcomes are kept for ${id}`)
  return snapshot
}

test('every pack has its outcomes, and there are no others', async () => {
  const files = await readdir(join(import.meta.dirname, '../outcomes'))
  expect(files.sort()).toEqual(packs.map(({ manifest }) => `${manifest.id}.ndjson`).sort())
})

describe.each(packs.map((pack) => [pack.manifest.id, pack] as const))('%s', (id, pack) => {
  test('no outcome has changed; if one should, `pnpm --filter @maplebridge/packs outcomes --accept`', async () => {
    const before = await kept(id)
    expect(outcomeLines(before, snapshotNow(pack, { among: packs, before }))).toEqual([])
  })

  test('the sample refuses no dispute, and opens every duty of the pack', async () => {
    const { kept: sample } = await kept(id)
    expect(sample.length).toBeGreaterThanOrEqual(40)
    expect(sample.filter(({ outcome }) => outcome.route.startsWith('refused'))).toEqual([])
    const seen = new Set(
      sample.flatMap(({ outcome }) => outcome.duties.map((duty) => /\(([a-z0-9-]+)/u.exec(duty)?.[1])),
    )
    expect((pack.duties ?? []).filter((rule) => !seen.has(rule.id)).map((rule) => rule.id)).toEqual([])
  })
})

describe('a pack that answers otherwise', () => {
  const linesOf = async (change: (pack: Pack) => Pack): Promise<readonly string[]> => {
    const changed = change(xiningChengzhong)
    const among = packs.map((pack) => (pack === xiningChengzhong ? changed : pack))
    const before = await kept('xining-chengzhong')
    return outcomeLines(before, snapshotNow(changed, { among, before }))
  }

  test('without a duty, its loss is named', async () => {
    const lines = await linesOf((pack) => ({
      ...pack,
      duties: pack.duties?.filter(({ id }) => id !== 'grade') ?? [],
    }))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(
        /^Outcome: xining-chengzhong case \d+ \(.+\): .*− judicial-office: grade \(grade, no limit\)/u,
      )
  })

  test('with a level that comes sooner, both levels are named', async () => {
    const lines = await linesOf((pack) => ({
      ...pack,
      ...(pack.risk && {
        risk: {
          ...pack.risk,
          // proof: the same rules, none left out
          rules: pack.risk.rules.map((rule) => ({
            ...rule,
            then: 'red',
          })) as unknown as typeof pack.risk.rules,
        },
      }),
    }))
    expect(lines.some((line) => line.includes('level yellow → red'))).toBe(true)
  })

  test('that asks for the same, nothing is named', async () => {
    expect(await linesOf((pack) => ({ ...pack, duties: pack.duties?.toReversed() ?? [] }))).toEqual([])
  })
})
