// Sends the requests of an example of docs/diagnostics to the ledger, one after the
// other, and says what the last one is answered with. An example writes `{case}` for
// the case opened last, `{code}` and `{secret}` for those handed out last, `{key}` for
// a new key, and `Bearer {dispatcher}` or `Bearer {dispatcher 630104}` for a token.
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../packages/ledger/src/index.ts'
import { Role } from '../../packages/ledger/src/schema.ts'
import { packs as shipped } from '../../packages/packs/src/index.ts'
import { migrate } from '../../services/casework-api/src/database/migrate.ts'
import { type Database, openDatabase } from '../../services/casework-api/src/database/openDatabase.ts'
import { unlimited } from '../../services/casework-api/src/requestLimits.ts'
import { bareServiceOn, type ServiceOptions } from '../../services/casework-api/test/bareService.ts'
import type { PackSource } from '../../services/http/src/index.ts'
import { requestIn, requestsIn } from './httpExample.ts'
import { linesOf, type Message, type Saying } from './sayings.ts'

/** Whether a path is one of the ledger. */
export const isOfLedger = (path: string): boolean =>
  /^\/v1\/(cases|follow|intakes|audit|overdue|queue|bodies|mediators|experts|rewards|registers|screenings)\b/.test(
    path,
  )

type Service = Awaited<ReturnType<typeof bareServiceOn>>

/** The shipped packs, in another version each time. */
const everNewer = (): PackSource['current'] => {
  let times = 0
  return () => {
    times += 1
    const version = `99.0.${times}`
    return {
      packs: shipped.map((pack) => ({ ...pack, manifest: { ...pack.manifest, version } })),
      refused: [],
    }
  }
}

/** What the words behind `http` on a page make different; the database of all others is shared. */
const special: Readonly<Record<string, ServiceOptions & { readonly place?: string }>> = {
  'without LEDGER_KEY': { sealed: false },
  'allowing 1 request a minute': { rates: { ...unlimited, ofAccount: 1 } },
  'allowing 1 application an hour': { rates: { ...unlimited, applications: 1 } },
  'whose rules change with every request': { packs: { current: everNewer() } },
  // Nothing listens on the first port.
  'with its database away': { place: 'postgres://127.0.0.1:1/ledger' },
}

/** Opened when the first example needs it: its tables take seconds. */
let sharedDatabase: Promise<Database> | undefined
const openShared = async (): Promise<Database> => {
  const db = await openDatabase('memory://')
  const { error } = await migrate(db)
  if (error !== undefined) throw error
  return db
}

const services = new Map<string, Promise<Service>>()
const serviceFor = (about: string): Promise<Service> => {
  const { place, ...options } = special[about] ?? {}
  const opened = async () => {
    sharedDatabase ??= openShared()
    return bareServiceOn(await (place === undefined ? sharedDatabase : openDatabase(place)), options)
  }
  const service = services.get(about) ?? opened()
  services.set(about, service)
  return service
}

/** Somebody of a role and area; who acts for a body acts for the village committee. */
const actorOf = (name: string, area = '630103'): Actor | undefined => {
  const role = Role.literals.find((each) => each === name)
  return role && { account: `${role}-of-${area}`, role, area, body: 'village-pmc' }
}

/** An answer, as far as an example shows it or goes on with it. */
type Answer = {
  readonly type?: string
  readonly message?: Message
  readonly issues?: readonly { readonly message: Message }[]
  readonly case?: { readonly case: string }
  readonly code?: string
  readonly secret?: string
}

/** A request with what it leaves open. What nothing is known for stays as it is written. */
const filled = async (
  text: string,
  { service, known }: { readonly service: Service; readonly known: ReadonlyMap<string, string> },
): Promise<string> => {
  const [bearer, role = '', area] = /Bearer \{([a-z-]+)(?: (\d+))?\}/.exec(text) ?? []
  const actor = actorOf(role, area)
  const signed = bearer && actor && text.replace(bearer, `Bearer ${await service.tokenFor(actor)}`)
  return (signed ?? text).replaceAll(/\{(\w+)\}/g, (written, name) =>
    name === 'key' ? randomUUID() : (known.get(name) ?? written),
  )
}

/** What the ledger says to the last request of an example, with the issues it names. */
export const answeredByLedger = async (
  text: string,
  { about }: { readonly about: string },
): Promise<readonly Saying[]> => {
  const service = await serviceFor(about)
  const known = new Map<string, string>()
  let answer: Answer = {}
  for (const { text: written, times } of requestsIn(text))
    for (let sent = 0; sent < times; sent += 1) {
      const { path, ...init } = requestIn(await filled(written, { service, known }))
      answer = JSON.parse(await (await service.app.request(path, init)).text())
      const { case: opened, code, secret } = answer
      for (const [name, value] of Object.entries({ case: opened?.case, code, secret }))
        if (value !== undefined) known.set(name, value)
    }
  const { type = '', message = '', issues = [] } = answer
  const said = [message, ...issues.map((issue) => issue.message)]
  return [{ code: type.replace('/problems/', ''), lines: said.flatMap(linesOf) }]
}
