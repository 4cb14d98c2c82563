/**
 * Keeps the outcomes of a fixed sample of disputes for each pack in `outcomes/`, and prints an `Outcome:` line for each that
 * has changed. `pnpm --filter @maplebridge/packs outcomes` shows them, with `--accept` it keeps the new ones; the lines
 * belong in the changeset.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Edition, editionOn, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { packs } from '../src/index.ts'
import { type Case, dayOf } from '../test/completeDispute.ts'
import { type Outcome, outcomeOf } from './outcomeOf.ts'
import { outcomeSample } from './outcomeSample.ts'

/** A case with the outcome it had. */
export type Kept = { readonly case: Case; readonly outcome: Outcome }

/** The kept outcomes of a pack, and the day they are of. */
export type Snapshot = { readonly pack: string; readonly on: string; readonly kept: readonly Kept[] }

const size = 40
const seed = 20230508
const folder = join(import.meta.dirname, '../outcomes')

/** The kept outcomes of a pack; a pack without any has `undefined`. */
export const readSnapshot = async (pack: string): Promise<Snapshot | undefined> => {
  const text = await readFile(join(folder, `${pack}.ndjson`), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const [head = '', ...lines] = text.trimEnd().split('\n')
  return { pack, on: JSON.parse(head).on, kept: lines.map((line) => JSON.parse(line)) }
}

/** The same cases with the outcomes they have under some packs now; a pack without a snapshot gets its sample. */
export const snapshotNow = (
  pack: Pack,
  { among, before }: { readonly among: readonly Pack[]; readonly before: Snapshot | undefined },
): Snapshot => {
  const { id, level } = pack.manifest
  const on = before?.on ?? (level === 'national' ? '2026-05-08' : dayOf(id))
  const under: Edition = Result.getOrThrow(
    Result.flatMap(layersOf(among, { id }), (layers) => editionOn(layers, { on })),
  )
  const cases =
    before?.kept.map((each) => each.case) ?? outcomeSample(pack, { under, among, count: size, seed })
  return { pack: id, on, kept: cases.map((each) => ({ case: each, outcome: outcomeOf(each, { under }) })) }
}

/** An `Outcome:` line for each decision that differs, with before and after. */
export const outcomeLines = (before: Snapshot, now: Snapshot): readonly string[] =>
  before.kept.flatMap(({ case: asked, outcome }, at) => {
    const after = now.kept[at]?.outcome
    return after === undefined
      ? [`Outcome: ${before.pack} case ${at + 1}: no longer asked`]
      : changes(outcome, after).map(
          (change) => `Outcome: ${before.pack} case ${at + 1} (${caseWords(asked)}): ${change}`,
        )
  })

const changes = (before: Outcome, after: Outcome): readonly string[] => [
  ...(['level', 'route'] as const).flatMap((key) =>
    before[key] === after[key] ? [] : [`${key} ${before[key]} → ${after[key]}`],
  ),
  ...(['duties', 'undecided', 'ways'] as const).flatMap((key) => {
    const lost = before[key].filter((each) => !after[key].includes(each))
    const won = after[key].filter((each) => !before[key].includes(each))
    const both = [...lost.map((each) => `− ${each}`), ...won.map((each) => `+ ${each}`)]
    return both.length === 0 ? [] : [`${key} ${both.join('; ')}`]
  }),
]

const caseWords = ({ matter, source, facts = {}, unknown = [], events = [] }: Case): string => {
  const words = [
    ...(matter === undefined ? [] : [matter]),
    ...(source === undefined ? [] : [`from ${source}`]),
    ...events.map(({ type }) => type),
    ...Object.entries(facts).map(([fact, value]) => (value === true ? fact : `${fact}: ${value}`)),
    ...unknown.map((fact) => `${fact}: unknown`),
  ]
  return words.length === 0 ? 'nothing special' : words.join(', ')
}

const textOf = ({ on, kept }: Snapshot): string =>
  `${[{ on }, ...kept].map((line) => JSON.stringify(line)).join('\n')}\n`

if (import.meta.main) {
  const accepted = process.argv.includes('--accept')
  let changed = 0
  for (const pack of packs) {
    const before = await readSnapshot(pack.manifest.id)
    const now = snapshotNow(pack, { among: packs, before })
    const lines = before === undefined ? [] : outcomeLines(before, now)
    for (const line of lines) console.log(line)
    changed += lines.length
    if (accepted || before === undefined)
      await writeFile(join(folder, `${pack.manifest.id}.ndjson`), textOf(now))
  }
  if (changed === 0) console.log('No outcome has changed.')
  else if (accepted) console.log(`${changed} changes kept; put their sum into the changeset.`)
  else {
    console.log(`${changed} changes. If they are meant, keep them with --accept.`)
    process.exitCode = 1
  }
}
