/**
 * `maplebridge checklist`: what has become of each duty of a dispute, as a table or as JSON.
 */
import { checklistOf } from '@maplebridge/policy-pack'
import { aboutDispute, type Calling } from './disputeCommands.ts'
import type { Outcome } from './outcome.ts'
import { printChecklist } from './printChecklist.ts'

/** The checklist of the dispute in a file (`-` for standard input). */
export const checklistCommand = (file: string, calling: Calling): Promise<Outcome> =>
  aboutDispute(file, { ask: checklistOf, print: printChecklist }, calling)
