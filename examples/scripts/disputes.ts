/**
 * The worked disputes of this folder, as the tests and the pages about them read them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is asked: a dispute, a pack and a day. */
export type Request = { readonly pack: string; readonly on: string; readonly dispute: unknown }

/** The answer expected of a worked dispute, reasoned from the plan; the order within a list means nothing. */
export type Expected = {
  readonly established: string
  readonly possible: string
  readonly routeTag: string
  readonly lead: { readonly kind: string; readonly area: string }
  /** The bodies to choose or to decide between; why it leaves mediation. Absent where there are none, as those below. */
  readonly between?: readonly string[]
  readonly because?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly next?: readonly string[]
  readonly nextWays?: readonly string[]
  readonly report?: readonly string[]
  /** The rows that decide who handles it, with their clauses. */
  readonly decidedBy?: Readonly<Record<string, readonly string[]>>
  readonly assisting: readonly string[]
  readonly supervising: readonly string[]
  readonly procedures: readonly string[]
  readonly dockings: readonly string[]
  /** Each duty by its rule, and when it is due: the tag of `due`, or the day. */
  readonly duties: Readonly<Record<string, string>>
  readonly discharged: Readonly<Record<string, string>>
  readonly undecidedDuties: readonly string[]
  readonly remedies: readonly string[]
  readonly missingFacts: readonly string[]
  readonly unsetSettings: readonly string[]
}

/** A worked dispute with its story and the answer expected. */
export type Example = Request & {
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly story: { readonly zh: string; readonly en: string }
  /** What it shows, in a line. */
  readonly shows: { readonly zh: string; readonly en: string }
  readonly expected: Expected
}

const folder = join(import.meta.dirname, '../disputes')

const exampleIn = (file: string): Example => ({
  ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
  name: file.replace(/\.json$/u, ''),
})

/** Every worked dispute. */
export const examples: readonly Example[] = readdirSync(folder).sort().map(exampleIn)

/** Some worked disputes that show the same thing, in the order in which pages and documents show them. */
export type Group = {
  readonly title: { readonly zh: string; readonly en: string }
  readonly names: readonly string[]
}

/** The groups of the worked disputes. */
export const groups: readonly Group[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../groups.json'), 'utf8'),
)
