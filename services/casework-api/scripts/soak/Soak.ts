/**
 * A long run against the ledger: what it is about, the sizes it takes, and what it found.
 */

/** A long run. A file `<name>.soak.ts` beside this one exports one as `soak`. */
export type Soak = {
  /** What it proves, in one sentence. */
  readonly about: string
  /** The sizes it takes, as those of the full run; `--<name> <number>` says another. */
  readonly sizes: Readonly<Record<string, number>>
  readonly run: (asked: SoakAsked) => Promise<SoakFound>
}

/** What a run is asked for. */
export type SoakAsked = {
  readonly sizeOf: (name: string) => number
  /** From which all random choices follow. */
  readonly seed: number
  /** Whether the time is over; a run then ends with what it has. */
  readonly isOver: () => boolean
  /** Tells how far it is. */
  readonly say: (line: string) => void
}

/** What a run found: a table of what was measured, and everything that went wrong. */
export type SoakFound = {
  readonly rows: readonly (readonly [what: string, found: string])[]
  readonly faults: readonly string[]
}
