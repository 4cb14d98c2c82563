/**
 * Who works with the ledger on this page: one of the invented roles of the demo, its token, where in the ledger it is,
 * and how it asks the service. The token stays in memory; the address keeps the role.
 */
import * as Result from 'effect/Result'
import {
  type ComputedRef,
  computed,
  type InjectionKey,
  inject,
  onBeforeUnmount,
  provide,
  type Ref,
  ref,
  shallowRef,
} from 'vue'
import { useLanguage } from '../composables/useLanguage.ts'
import { addressAfter, addressIn, type LedgerAddress } from './address.ts'
import { Demo, type DemoRole, DemoToken } from './answers.ts'
import { type Answered, type Asked, type Refused, request } from './request.ts'
import { saved } from './saved.ts'
import { type Tab, tabsOf } from './tabs.ts'

/** The session of a reader. */
export type Session = {
  readonly demo: Ref<Demo | undefined>
  /** Why nobody can sign in. */
  readonly refused: Ref<Refused | undefined>
  readonly role: ComputedRef<DemoRole | undefined>
  readonly address: Ref<LedgerAddress>
  readonly tab: ComputedRef<Tab>
  /** Goes elsewhere in the ledger; a step in the history of the browser. */
  readonly go: (move: Partial<LedgerAddress>) => void
  readonly signOut: () => void
  /** Asks the service as the role. */
  readonly ask: <Answer>(
    path: string,
    asked: Asked<Answer>,
  ) => Promise<Result.Result<Answered<Answer>, Refused>>
  /** Saves what the service answers as a file of the reader. */
  readonly download: (path: string, options: { readonly as: string }) => Promise<Result.Result<void, Refused>>
}

const sessionKey: InjectionKey<Session> = Symbol('session')

/** Starts a session and provides it to every component below. */
export const provideSession = (): Session => {
  const { language } = useLanguage()
  const demo = shallowRef<Demo>()
  const refused = shallowRef<Refused>()
  const address = ref(addressIn(window.location.search))
  const role = computed(() => demo.value?.roles.find(({ id }) => id === address.value.role))
  const tabs = computed(() => (role.value === undefined ? undefined : tabsOf[role.value.id]))
  const tokens = new Map<string, string>()
  const follow = () => {
    address.value = addressIn(window.location.search)
  }
  window.addEventListener('popstate', follow)
  onBeforeUnmount(() => window.removeEventListener('popstate', follow))
  const go = (move: Partial<LedgerAddress>) => {
    window.history.pushState(null, '', addressAfter(window.location.href, move))
    follow()
  }
  const spoken = () => ({ 'accept-language': language.value })
  const tokenOf = async (id: string): Promise<Result.Result<string, Refused>> => {
    const known = tokens.get(id)
    if (known !== undefined) return Result.succeed(known)
    const given = await request('demo/tokens', {
      as: DemoToken,
      method: 'POST',
      body: { role: id },
      headers: spoken(),
    })
    return Result.map(given, ({ answer }) => {
      tokens.set(id, answer.token)
      return answer.token
    })
  }
  const ask = async <Answer>(
    path: string,
    asked: Asked<Answer>,
    again = true,
  ): Promise<Result.Result<Answered<Answer>, Refused>> => {
    const { id } = role.value ?? { id: '' }
    const token = await tokenOf(id)
    if (Result.isFailure(token)) return Result.fail(token.failure)
    const headers = { ...spoken(), ...asked.headers, authorization: `Bearer ${token.success}` }
    const answered = await request(path, { ...asked, headers })
    // A token lasts a working day; a page that is left open for longer asks for another one, once.
    if (again && Result.isFailure(answered) && answered.failure.kind === 'not-authenticated') {
      tokens.delete(id)
      return ask(path, asked, false)
    }
    return answered
  }
  void request('demo', { as: Demo, headers: spoken() }).then((answered) => {
    if (Result.isSuccess(answered)) demo.value = answered.success.answer
    else refused.value = answered.failure
  })
  const session: Session = {
    demo,
    refused,
    role,
    address,
    tab: computed(() => tabs.value?.find((tab) => tab === address.value.tab) ?? tabs.value?.[0] ?? 'cases'),
    go,
    signOut: () => {
      tokens.clear()
      go({ role: '', tab: '', case: '' })
    },
    ask,
    download: async (path, { as }) => {
      const token = await tokenOf(role.value?.id ?? '')
      if (Result.isFailure(token)) return Result.fail(token.failure)
      return saved(path, { as, headers: { ...spoken(), authorization: `Bearer ${token.success}` } })
    },
  }
  provide(sessionKey, session)
  return session
}

/** The session, in a component below the one that provided it. */
export const useSession = (): Session => {
  const session = inject(sessionKey)
  if (session === undefined) throw new Error('useSession is called outside the ledger')
  return session
}
