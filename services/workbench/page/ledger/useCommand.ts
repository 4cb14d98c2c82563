/**
 * One form that writes to the ledger. It has a key of its own: sent again without an answer in between, the command is
 * done once; after an answer the next one gets a new key.
 */
import * as Result from 'effect/Result'
import { type Ref, ref, shallowRef } from 'vue'
import type { Asked, Refused } from './request.ts'
import { useSession } from './useSession.ts'

/** What a form knows of its command. */
export type Command = {
  readonly busy: Ref<boolean>
  readonly refused: Ref<Refused | undefined>
  /** Sends the command; the answer, or nothing when it was refused. `after` is the version it builds on. */
  readonly send: <Answer>(
    path: string,
    command: Asked<Answer> & { readonly after?: number | undefined },
  ) => Promise<Answer | undefined>
}

/** The command of a form. */
export const useCommand = (): Command => {
  const { ask } = useSession()
  const busy = ref(false)
  const refused = shallowRef<Refused>()
  let key = newKey()
  return {
    busy,
    refused,
    send: async (path, { after, ...asked }) => {
      if (busy.value) return undefined
      busy.value = true
      const headers = {
        ...asked.headers,
        'idempotency-key': key,
        ...(after !== undefined && { 'if-match': `"${after}"` }),
      }
      const answered = await ask(path, { method: 'POST', ...asked, headers })
      busy.value = false
      refused.value = Result.isFailure(answered) ? answered.failure : undefined
      if (refused.value?.kind !== 'unreachable') key = newKey()
      return Result.isSuccess(answered) ? answered.success.answer : undefined
    },
  }
}

/** A key that nobody has used. `crypto.randomUUID` is missing on pages without TLS. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
