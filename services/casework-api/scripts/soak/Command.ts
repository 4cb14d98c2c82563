/**
 * Commands of a long run, and sending one until it is answered, whatever is killed meanwhile.
 */
import { setTimeout as after } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@maplebridge/ledger'
import type { Signers } from './signers.ts'

/** A command under its key. */
export type Command = {
  readonly by: Actor
  readonly key: string
  readonly path: string
  readonly body: object
  readonly ifMatch?: string
  /** The statuses that are right for it. */
  readonly expected: readonly number[]
}

/** A command that was carried out: the case, the versions of the lines it wrote, and its whole answer. */
export type Acknowledged = {
  readonly command: Command
  readonly case: string
  readonly lines: readonly number[]
  readonly answer: unknown
}

/** Where commands are sent, and what is noted of it. */
export type Sending = {
  /** The address to try now. */
  readonly address: () => string
  readonly signers: Signers
  readonly faults: string[]
  /** How often something happened, by what. */
  readonly tally: Map<string, number>
}

/** Milliseconds in which every request must be answered somehow. */
const longest = 60_000

/** Adds one to how often something happened. */
export const count = (tally: Map<string, number>, what: string): void => {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

/** Sends a command until it is carried out or refused for good; nothing when it was refused. */
export const sent = async (command: Command, sending: Sending): Promise<Acknowledged | undefined> => {
  const { faults, tally } = sending
  for (;;) {
    const response = await once(command, sending)
    if (response === undefined) {
      count(tally, 'connection lost')
      await after(100)
      continue
    }
    const { status, text, again } = response
    count(tally, String(status))
    if (again !== undefined) {
      await after(again)
      continue
    }
    if (status >= 500 || /\n\s+at |node_modules/u.test(text))
      faults.push(`${status} for ${command.path}: ${text.slice(0, 200)}`)
    else if (!command.expected.includes(status))
      faults.push(
        `${status} for ${command.path} by ${command.by.role}, expected ${command.expected.join(' or ')}: ${text.slice(0, 300)}`,
      )
    if (status >= 300) return undefined
    return acknowledged(command, JSON.parse(text))
  }
}

/** Sends a command that was carried out again, and notes when it is answered otherwise than before. */
export const sentAgain = async (done: Acknowledged, sending: Sending): Promise<void> => {
  const again = await sent(done.command, sending)
  if (again === undefined || !isDeepStrictEqual(again.answer, done.answer))
    sending.faults.push(
      `key ${done.command.key} of ${done.command.by.account} is answered otherwise than before`,
    )
}

const acknowledged = (
  command: Command,
  answer: { case: { case: string }; lines: readonly number[] },
): Acknowledged => ({
  command,
  case: answer.case.case,
  lines: answer.lines,
  answer,
})

type Response = { readonly status: number; readonly text: string; readonly again?: number }

const once = async (
  command: Command,
  { address, signers, faults }: Sending,
): Promise<Response | undefined> => {
  const { by, key, path, body, ifMatch } = command
  const started = Date.now()
  try {
    const response = await fetch(`${address()}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await signers.tokenFor(by)}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(longest),
    })
    const text = await response.text()
    const { status, headers } = response
    if (status !== 503 && status !== 429) return { status, text }
    const wait = Number(headers.get('retry-after'))
    if (!(wait > 0)) faults.push(`${status} without Retry-After: ${text.slice(0, 200)}`)
    if (status === 503 && !text.includes('"/problems/database-away"'))
      faults.push(`503 of another kind: ${text.slice(0, 200)}`)
    // A patient client would wait as long as it is told; this one is to make trouble.
    return { status, text, again: status === 429 ? wait * 1000 : 150 }
  } catch {
    if (Date.now() - started >= longest) faults.push(`${path} hung for ${longest} ms`)
    return undefined
  }
}
