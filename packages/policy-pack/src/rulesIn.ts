/**
 * The rules of a pack, whatever they answer.
 */
import type { Rule } from '@maplebridge/rules'
import type { Pack } from './Pack.ts'

/** Every rule of the risk, routing, remedies, confirmation, duties, guards, escalation and norms sections of a pack. */
export const rulesIn = (pack: Pack): readonly Rule<unknown>[] => [
  ...(pack.risk?.rules ?? []),
  ...(pack.routing ?? []),
  ...(pack.remedies ?? []),
  ...(pack.confirmation ?? []),
  ...(pack.duties ?? []),
  ...(pack.guards ?? []),
  ...(pack.escalation ?? []),
  ...(pack.norms?.rules ?? []),
]
