/**
 * Sends hostile requests from one district while another lies beside it, and tells everything that should not be.
 */
import { digest } from '@maplebridge/ledger'
import fc from 'fast-check'
import type { Database } from '../src/index.ts'
import type { bareServiceOn } from './bareService.ts'
import { hostileRequests, hostileTo, type Sent } from './hostile.ts'
import { actorOf, districtOn, newCase, saidBy } from './operations.ts'

/** What was seen: how often which status, and everything that should not be. */
export type HostileFound = {
  readonly sent: number
  readonly statuses: ReadonlyMap<number, number>
  readonly faults: readonly string[]
}

const beside = '630104'
/** What stands nowhere but in the ledger of the other area. */
const marker = 'M-BESIDE-4711'

/** Sends so many requests, all of which follow from a seed. */
export const hostileRun = async (
  service: Awaited<ReturnType<typeof bareServiceOn>>,
  {
    db,
    count,
    seed,
    isOver = () => false,
    say = () => {},
  }: {
    readonly db: Database
    readonly count: number
    readonly seed: number
    readonly isOver?: () => boolean
    readonly say?: (line: string) => void
  },
): Promise<HostileFound> => {
  const { hidden, application } = await settledBeside(service)
  const before = await ledgerOf(db, { application })
  const statuses = new Map<number, number>()
  const faults: string[] = []
  let sent = 0
  let district = await districtOn(service)
  const drawn = fc.sample(hostileRequests(service.document), { numRuns: count, seed })
  for (const each of drawn) {
    if (isOver()) break
    // What was sent may have closed the case or handed it on, so the district starts anew from time to time.
    if (sent % 100 === 99) district = await districtOn(service, { name: `N-${sent}` })
    const request = await hostileTo(district, each)
    sent += 1
    const { status, wrong } = await asked(service, request, hidden)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    for (const fault of wrong) faults.push(`${fault}: ${told(request)}`)
    if (sent % 5000 === 0) say(`${sent} sent, ${faults.length} faults`)
  }
  if ((await ledgerOf(db, { application })) !== before)
    faults.push('the ledger of the other area has changed')
  return { sent, statuses, faults }
}

/** Enters a case, a telephone number, a body and an application in the other area, and says what must never be shown. */
const settledBeside = async ({
  ask,
}: Awaited<ReturnType<typeof bareServiceOn>>): Promise<{
  readonly hidden: readonly string[]
  readonly application: string
}> => {
  const by = actorOf('dispatcher', { area: beside })
  const area = `${beside}001001`
  const { dispute, ...rest } = newCase(marker)
  const made = await saidBy(await ask(by, '/v1/cases', { body: { ...rest, dispute: { ...dispute, area } } }))
  const id: string = made.case.case
  const value = '0971-999 4711'
  await ask(by, `/v1/cases/${id}/parties/claimant/telephone`, { method: 'PUT', body: { value } })
  const name = { zh: '邻区调委会四七一一' }
  const body = { kind: 'village-pmc', area, name, since: '2020-01-01' }
  await ask(by, '/v1/bodies/pmc-beside', { method: 'PUT', body })
  const intake = { wants: 'consultation', pack: 'cn-national', matter: 'neighbour', area }
  const slip = await saidBy(await ask(undefined, '/v1/intakes', { body: intake }))
  const application = slip.code.replaceAll('-', '')
  return { hidden: [id, marker, value, name.zh, application, slip.code], application }
}

const asked = async (
  service: Awaited<ReturnType<typeof bareServiceOn>>,
  { by, request }: Sent,
  hidden: readonly string[],
): Promise<{ readonly status: number; readonly wrong: readonly string[] }> => {
  let response: Response
  try {
    response = await service.ask(by, request.path, request)
  } catch (error) {
    // What can not be a header or an address is refused before it is sent.
    return error instanceof TypeError ? { status: 0, wrong: [] } : { status: 0, wrong: [`thrown ${error}`] }
  }
  const { status } = response
  const text = await response.clone().text()
  const method = request.method ?? (request.body === undefined && request.raw === undefined ? 'GET' : 'POST')
  const differing =
    status === 404 || status === 405 || method === 'HEAD' || method === 'OPTIONS' || method === 'PATCH'
      ? []
      : await service.differs(response, { method, path: request.path })
  return {
    status,
    wrong: [
      ...(status >= 500 ? [`answered ${status}`] : []),
      ...(/\n\s+at |node_modules|\.ts:\d|syntax error|violates|relation "/u.test(text)
        ? ['shows how it is built']
        : []),
      ...(status < 400 ? hidden.filter((each) => text.includes(each)).map(() => 'shows another area') : []),
      ...differing,
    ],
  }
}

const told = ({ by, operation, request }: Sent): string =>
  `${operation} by ${by?.role}: ${JSON.stringify(request).slice(0, 400)}`

/**
 * Everything that belongs to the other area, as one hash; of applications the one that was there, since anybody may apply
 * anywhere.
 */
const ledgerOf = async (db: Database, { application }: { readonly application: string }): Promise<string> => {
  const cases = await db
    .selectFrom('cases')
    .selectAll()
    .where('area', 'like', `${beside}%`)
    .orderBy('id')
    .execute()
  const ids = cases.map(({ id }) => id)
  const within = ids.length === 0 ? ['00000000-0000-4000-8000-000000000000'] : ids
  const rows = [
    cases,
    await db.selectFrom('entries').selectAll().where('case_id', 'in', within).orderBy('seq').execute(),
    await db.selectFrom('personal').selectAll().where('case_id', 'in', within).execute(),
    await db.selectFrom('followers').selectAll().where('case_id', 'in', within).execute(),
    await db.selectFrom('reads').selectAll().where('case_id', 'in', within).execute(),
    await db.selectFrom('register_entries').selectAll().where('area', 'like', `${beside}%`).execute(),
    await db.selectFrom('intakes').selectAll().where('code', '=', application).execute(),
    await db.selectFrom('due').selectAll().where('case_id', 'in', within).orderBy('duty').execute(),
    await db.selectFrom('screening_rounds').selectAll().where('area', 'like', `${beside}%`).execute(),
  ]
  return digest(JSON.parse(JSON.stringify(rows)))
}
