/**
 * Which lists a role may open: those that the service answers to it.
 */
import type { Role } from '@maplebridge/ledger'
import type { StringKey } from '../strings.ts'

/** A list of the ledger. */
export type Tab = 'cases' | 'queue' | 'overdue' | 'enter' | 'rounds' | 'registers' | 'audit'

/** The lists of each role; the first is the one it starts with. */
export const tabsOf: Readonly<Record<Role, readonly [Tab, ...Tab[]]>> = {
  mediator: ['cases', 'overdue', 'rounds', 'registers'],
  'body-officer': ['cases', 'overdue', 'enter', 'rounds', 'registers'],
  dispatcher: ['queue', 'cases', 'overdue', 'enter', 'rounds', 'registers'],
  supervisor: ['overdue', 'rounds', 'cases', 'registers'],
  auditor: ['audit', 'cases', 'rounds', 'registers'],
  integrator: ['enter', 'cases', 'registers'],
}

/** What each list is called. */
export const tabNames: Readonly<Record<Tab, StringKey>> = {
  cases: 'tabCases',
  queue: 'tabQueue',
  overdue: 'tabOverdue',
  enter: 'tabEnter',
  rounds: 'tabRounds',
  registers: 'tabRegisters',
  audit: 'tabAudit',
}

/** A register of the ledger. */
export type Register = 'bodies' | 'mediators' | 'experts' | 'rewards'

const toAll = ['bodies', 'experts'] as const
const toResponsible = ['bodies', 'mediators', 'experts', 'rewards'] as const

/** The registers that each role may read. */
export const registersOf: Readonly<Record<Role, readonly Register[]>> = {
  mediator: toAll,
  'body-officer': toResponsible,
  dispatcher: toResponsible,
  supervisor: toResponsible,
  auditor: toResponsible,
  integrator: toAll,
}

/** The roles that report rounds of screening. */
export const reportsRounds: ReadonlySet<Role> = new Set(['mediator', 'body-officer', 'dispatcher'])

/** The roles that see which rounds are missing. */
export const seesMissing: ReadonlySet<Role> = new Set(['body-officer', 'dispatcher', 'supervisor', 'auditor'])
