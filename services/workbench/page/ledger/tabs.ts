/**
 * Which lists a role may open: those that the service answers to it.
 */
import type { Role } from '@maplebridge/ledger'
import type { StringKey } from '../strings.ts'

/** A list of the ledger. */
export type Tab = 'cases' | 'queue' | 'overdue' | 'enter' | 'audit'

/** The lists of each role; the first is the one it starts with. */
export const tabsOf: Readonly<Record<Role, readonly [Tab, ...Tab[]]>> = {
  mediator: ['cases', 'overdue'],
  'body-officer': ['cases', 'overdue', 'enter'],
  dispatcher: ['queue', 'cases', 'overdue', 'enter'],
  supervisor: ['overdue', 'cases'],
  auditor: ['audit', 'cases'],
  integrator: ['enter', 'cases'],
}

/** What each list is called. */
export const tabNames: Readonly<Record<Tab, StringKey>> = {
  cases: 'tabCases',
  queue: 'tabQueue',
  overdue: 'tabOverdue',
  enter: 'tabEnter',
  audit: 'tabAudit',
}
