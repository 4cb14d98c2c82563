// Lines for the tests: a case that was opened, and whatever is written to it.
import {
  type Actor,
  afterEntry,
  type CaseState,
  type LedgerContent,
  type LedgerEntry,
  sealed,
} from '../src/index.ts'

export const id = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
export const by: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
export const on = '2026-05-08'

/** The line that opens the case of the tests. */
export const opening: LedgerContent = {
  type: 'case-opened',
  pack: 'cn-national',
  dispute: {
    id: 'A-1',
    matter: 'neighbour',
    area: '630103002004',
    filedOn: on,
    source: 'screening',
    facts: {},
  },
}

/** What happened, as a line says it. */
export const happened = (event: Extract<LedgerContent, { type: 'happened' }>['event']): LedgerContent => ({
  type: 'happened',
  event,
})

/** The lines of the case, a second apart. */
export const chainOf = (contents: readonly LedgerContent[]): readonly LedgerEntry[] => {
  const lines: LedgerEntry[] = []
  for (const [at, content] of contents.entries())
    lines.push(
      sealed(
        { case: id, at: `2026-05-08T02:00:${String(at % 60).padStart(2, '0')}.000Z`, by, content },
        { after: lines.at(-1) },
      ),
    )
  return lines
}

/** Where the case stands after the lines. */
export const stateAfter = (...contents: readonly LedgerContent[]): CaseState => {
  const [first, ...others] = chainOf([opening, ...contents])
  const opened = first && afterEntry(undefined, first)
  if (opened === undefined) throw new Error('the case was not opened')
  return others.reduce((state, line) => afterEntry(state, line) ?? state, opened)
}
