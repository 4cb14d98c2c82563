/**
 * Who may keep and who may read which register. Where an entry lies is another question: an actor keeps and reads the
 * registers of the own area and kind of body only.
 */
import type { Role } from '@maplebridge/ledger'
import type { RegisterName } from './RegisterContent.ts'

type Roles = Readonly<Record<RegisterName, ReadonlySet<Role>>>

const everybody: ReadonlySet<Role> = new Set([
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
])
const responsible: ReadonlySet<Role> = new Set(['body-officer', 'dispatcher', 'supervisor', 'auditor'])

/** Who may keep entries of a register. */
export const mayKeep: Roles = {
  bodies: new Set(['dispatcher']),
  mediators: new Set(['body-officer', 'dispatcher']),
  experts: new Set(['dispatcher']),
  rewards: new Set(['body-officer', 'dispatcher']),
}

/** Who may read a register. */
export const mayRead: Roles = {
  bodies: everybody,
  mediators: responsible,
  experts: everybody,
  rewards: responsible,
}

/** Who may record a round of screening. */
export const mayScreen: ReadonlySet<Role> = new Set(['mediator', 'body-officer', 'dispatcher'])

/** Who may see which rounds are missing. */
export const maySeeMissing: ReadonlySet<Role> = responsible
