// What the tests of the local plans ask of every pack: its clauses, and how often it says that things are done.
import type { Pack } from '@maplebridge/policy-pack'

type StandingDuty = NonNullable<Pack['standing']>[number]

/** The ids of the clauses that a section of a pack cites, in order. */
export const clausesIn = (
  section: readonly { readonly cites: readonly string[] }[] = [],
): readonly string[] =>
  [...new Set(section.flatMap(({ cites }) => cites))].filter((id) => /^S\d/u.test(id)).sort()

/** Every recurring duty of a pack by id, with its period in words that can be read against the plan. */
export const periodsOf = ({ standing = [] }: Pack): Readonly<Record<string, string>> =>
  Object.fromEntries(standing.map((duty) => [duty.id, periodOf(duty)]))

const periodOf = ({ cadence, overrides }: StandingDuty): string => {
  if (cadence === undefined) return 'not stated'
  if ('setting' in cadence) return `open: ${cadence.setting}`
  if ('window' in cadence) return `${cadence.window.from} to ${cadence.window.to}`
  if ('upon' in cadence) return `upon ${cadence.upon}`
  const { every, times, dueBy, about, during } = cadence
  return [
    times === undefined ? `every ${every}` : `${times} times every ${every}`,
    ...(dueBy === undefined ? [] : [`by day ${dueBy.day}`]),
    ...(about === undefined ? [] : ['about the one before']),
    ...(during === undefined ? [] : [`during ${during}`]),
    ...(overrides === undefined ? [] : [`instead of ${overrides}`]),
  ].join(', ')
}
