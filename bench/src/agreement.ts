/**
 * Whether all contestants give the same answer: a figure for an engine that answers something else is worth nothing.
 */
import type { Contestant, Verdict } from './Contestant.ts'
import { riskIds } from './Contestant.ts'
import { cedar } from './contestants/cedar.ts'
import { cel } from './contestants/cel.ts'
import { feel } from './contestants/feel.ts'
import { handExplained, handWritten } from './contestants/handWritten.ts'
import { jsonLogic } from './contestants/jsonLogic.ts'
import { jsonRulesEngine } from './contestants/jsonRulesEngine.ts'
import { compiled, evaluated, explained, ranged } from './contestants/ours.ts'
import { zen, zenTraced } from './contestants/zen.ts'
import type { Dispute } from './disputes.ts'

/** A contestant and the share of the disputes it is checked on: slow ones would take hours. */
export type Entry = { readonly contestant: Contestant<never>; readonly share: number }

const entry = <Output>(contestant: Contestant<Output>, share: number): Entry =>
  // proof: the output of `decide` is handed to `read` of the same contestant and to nothing else
  ({ contestant: contestant as unknown as Contestant<never>, share })

/** All contestants. */
export const entries: readonly Entry[] = [
  entry(handWritten, 1),
  entry(handExplained, 1),
  entry(compiled, 1),
  entry(ranged, 1),
  entry(evaluated, 1),
  entry(explained, 0.2),
  entry(jsonLogic, 1),
  entry(cel, 0.5),
  entry(zen, 0.1),
  entry(zenTraced, 0.02),
  entry(cedar, 0.03),
  entry(jsonRulesEngine, 0.03),
  entry(feel, 0.002),
]

/** How many disputes a contestant was asked, and the first that it answered otherwise than the hand-written code. */
export type Agreement = {
  readonly name: string
  readonly asked: number
  readonly differs:
    | { readonly dispute: Dispute; readonly expected: Verdict; readonly found: Verdict }
    | undefined
}

/** Asks every contestant and compares. */
export const agreements = async (disputes: readonly Dispute[]): Promise<readonly Agreement[]> => {
  const expected = disputes.map((dispute) => handWritten.read(handWritten.decide(dispute) as number))
  const found: Agreement[] = []
  for (const { contestant, share } of entries) {
    const asked = Math.min(disputes.length, Math.max(20, Math.round(disputes.length * share)))
    let differs: Agreement['differs']
    for (let at = 0; at < asked && differs === undefined; at += 1) {
      // proof: `at` stays below the length of both
      const [dispute, wanted] = [disputes[at] as Dispute, expected[at] as Verdict]
      const verdict = contestant.read((await contestant.decide(dispute)) as never)
      const ids = wanted.satisfied.filter((id) => contestant.only === undefined || !riskIds.includes(id))
      const same = verdict.level === wanted.level && verdict.satisfied.join() === ids.join()
      if (!same) differs = { dispute, expected: wanted, found: verdict }
    }
    found.push({ name: contestant.name, asked, differs })
  }
  return found
}
