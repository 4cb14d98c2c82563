/**
 * What the page is told about the demo: an invented district, the plan that governs it, the six roles that one may sign
 * in as, and where what is written is kept. Absent where real accounts are in use.
 */
import type { Actor } from '@maplebridge/ledger'
import type { Label } from '@maplebridge/rules'

/** An area of the invented district; the first is the district itself. */
export type DemoArea = { readonly code: string; readonly name: Label }

/** One of the roles that one may sign in as: an account number, never a person. */
export type DemoRole = Actor & {
  readonly id: Actor['role']
  readonly name: Label
  /** What the role does, in a sentence. */
  readonly does: Label
}

/** Where the ledger of the demo is kept: a folder of this machine, memory until the process ends, or a server. */
export type DemoStorage = 'folder' | 'memory' | 'server'

/** What `GET /demo` answers. */
export type Demo = {
  readonly district: DemoArea
  /** The invented plan that governs every case of the demo; `/v1/packs/{id}` has it. */
  readonly pack: { readonly id: string; readonly title: Label }
  readonly areas: readonly DemoArea[]
  /** The day it is, in China. */
  readonly on: string
  readonly roles: readonly DemoRole[]
  readonly storage: DemoStorage
  /** What a reader should know besides, such as why nothing is kept. */
  readonly note?: Label
}

/** What `POST /demo/tokens` answers to `{ "role": "dispatcher" }`: a bearer token, and the instant until which it is good. */
export type DemoToken = { readonly token: string; readonly expires: string }
