/**
 * What a service under measurement tells its parent when it is asked.
 */
import type { Share } from './shares.ts'

/** Where a service listens, and the token that it takes. */
export type Listening = { readonly port: number; readonly token: string }

/** What a service has used so far: milliseconds of the processor, and statements sent besides `begin` and `commit`. */
export type Used = { readonly processor: number; readonly statements: number }

/** What the parent asks for: what was used, a profile to begin, or what a profile found. */
export type Question = 'used' | 'profile' | 'shares'

/** What is answered to each. */
export type Answer = Used | 'profiling' | readonly Share[]
