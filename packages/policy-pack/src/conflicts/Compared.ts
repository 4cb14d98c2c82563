/**
 * The packs that can decide one case together, and what is needed to compare them; internal to the package.
 */
import type { Edition } from '../Edition.ts'
import type { Pack } from '../Pack.ts'

/**
 * Packs that govern one place, widest first, and their edition. `isAsked` tells of the packs of two sides whether
 * their conflict is to be told here.
 */
export type Together = {
  readonly layers: readonly Pack[]
  readonly under: Edition
  readonly isAsked: (one: string, other: string) => boolean
}

/** A pack by itself: its own sections, and the edition that gives their words. */
export type Apart = { readonly pack: Pack; readonly under: Edition }

/** Whether two packs can decide one case. */
export type GovernTogether = (one: string, other: string) => boolean
