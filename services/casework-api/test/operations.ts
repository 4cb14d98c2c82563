/**
 * Every operation of the contract as it can be asked in a small district, so that it is answered: by whom, and with
 * what. A test that goes through all operations fails when one is missing here.
 */
import { join } from 'node:path'
import { fixedPacks } from '@maplebridge/http'
import type { Actor, Role } from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { besideShipped, loadPacks } from '@maplebridge/policy-pack/load'
import type { Asked, bareServiceOn } from './bareService.ts'

/** A service that can be asked. */
export type Service = Pick<Awaited<ReturnType<typeof bareServiceOn>>, 'ask' | 'document'>

/** A request that is ready to be sent. */
export type Ready = Asked & { readonly path: string }

/** Under the rules of the office such a dispute is to be reported within a day. */
const escalating = {
  'may-escalate': { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: '2026-04-01' },
}

/** The district: a case of a village with everything that can be kept about it. */
export type District = {
  readonly service: Service
  readonly case: string
  /** The line that holds its assessment. */
  readonly assessed: number
  readonly slip: { readonly code: string; readonly secret: string }
  /** A case that nobody has yet, and the code of an application that waits. */
  readonly queued: string
  readonly waiting: { readonly code: string; readonly secret: string }
  /** A number that no case has. */
  readonly unused: () => string
  /** The code and secret of an application that waits. */
  readonly applied: () => Promise<{ readonly code: string; readonly secret: string }>
}

/** An operation: by whom it is asked, and how; and for a list, what stands in it for those who may see it. */
export type Operation = {
  readonly by: Role | 'anybody'
  readonly shows?: (district: District) => string
  readonly ask: (district: District, by: Role) => Ready | Promise<Ready>
}

const layers = await loadPacks(join(import.meta.dirname, '../../../examples/layers'), { shipped })

/** The packs of the district: those that are shipped, and an office that says how long things take. */
export const packs = fixedPacks(besideShipped(layers.packs, { shipped }))

const day = '2026-05-08'
/** The day on which the case came in, long enough ago for something to be late. */
const earlier = '2026-04-01'
const village = '630103002004'

/** Somebody of each role in the district; the body is that of the village, or of the police. */
export const actorOf = (role: Role, { area = '630103' }: { readonly area?: string } = {}): Actor => ({
  account: `${role}-of-${area}`,
  role,
  area,
  body: role === 'integrator' ? 'police' : 'village-pmc',
})

const dispatcher = actorOf('dispatcher')
const officer = actorOf('body-officer')

/** A step that a role may take in a case that was accepted. */
export const stepOf: Readonly<Record<Role, object>> = {
  mediator: { type: 'investigated', on: day },
  'body-officer': { type: 'investigated', on: day },
  dispatcher: { type: 'notified', on: day },
  supervisor: { type: 'supervised', on: day },
  auditor: { type: 'investigated', on: day },
  integrator: { type: 'fed-back', on: day },
}

/** A dispute of the village as it arrives. */
export const newCase = (id: string, more: object = {}) => ({
  pack: 'cn-national',
  dispute: { id, matter: 'neighbour', area: village, filedOn: day, source: 'screening', facts: {} },
  events: [{ type: 'registered', on: day }],
  ...more,
})

/** What somebody of the village applies for. */
export const application = { wants: 'mediation', pack: 'cn-national', matter: 'neighbour', area: village }

const body = { kind: 'village-pmc', area: village, name: { zh: '示例村调委会' }, since: '2020-01-01' }
const engaged = { body: 'pmc-1', post: 'full-time', since: '2023-02-01', trainings: [], examinations: [] }
const expert = { fields: ['construction'], area: village, since: '2023-02-01' }
// 2023-05-08 is a Monday, and the plan wants villages to screen each week.
const round = {
  pack: 'xining-chengzhong',
  duty: 'screening-village',
  body: 'pmc-1',
  period: { from: '2023-05-08', to: '2023-05-14' },
  on: '2023-05-14',
  nil: true,
}
const missing = 'pack=xining-chengzhong&during=2023-05-15..2023-05-21&as_of=2023-06-01'

const put = (path: string, content: unknown): Ready => ({ path, method: 'PUT', body: content })
const post = (path: string, content: unknown): Ready => ({ path, body: content })
const get = (path: string): Ready => ({ path })
const telephone = ({ case: id }: District) => `/v1/cases/${id}/parties/claimant/telephone`

/** The code of an application: one of its own for whoever may decide it, since it is decided once. */
const decidable = async ({ applied, waiting }: District, by: Role): Promise<string> =>
  by === 'dispatcher' ? (await applied()).code : waiting.code

/** What an operation answered, as JSON. */
export const saidBy = async (response: Response) => JSON.parse(await response.text())

/** Every operation by its id. */
export const operations: Readonly<Record<string, Operation>> = {
  openCase: {
    by: 'dispatcher',
    ask: ({ unused }, by) =>
      post('/v1/cases', {
        ...newCase(unused(), by === 'integrator' ? { sender: 'police' } : {}),
        events: by === 'integrator' ? [] : [{ type: 'registered', on: day }],
      }),
  },
  listCases: { by: 'mediator', shows: (at) => at.case, ask: () => get('/v1/cases?limit=200') },
  readCase: { by: 'mediator', ask: (at) => get(`/v1/cases/${at.case}`) },
  readLines: { by: 'mediator', ask: (at) => get(`/v1/cases/${at.case}/lines`) },
  readFile: { by: 'mediator', ask: (at) => get(`/v1/cases/${at.case}/file`) },
  listSteps: { by: 'mediator', ask: (at) => get(`/v1/cases/${at.case}/steps`) },
  addSteps: {
    by: 'body-officer',
    ask: (at, by) => post(`/v1/cases/${at.case}/steps`, { events: [stepOf[by]] }),
  },
  addFacts: {
    by: 'mediator',
    ask: (at) => post(`/v1/cases/${at.case}/facts`, { facts: { 'mediation-invited-by-court': true } }),
  },
  correctCase: {
    by: 'dispatcher',
    ask: (at) => post(`/v1/cases/${at.case}/corrections`, { matter: 'neighbour' }),
  },
  linkCase: {
    by: 'dispatcher',
    ask: (at) => post(`/v1/cases/${at.case}/links`, { kind: 'follows', to: at.queued }),
  },
  assessCase: { by: 'dispatcher', ask: (at) => post(`/v1/cases/${at.case}/assessments`, { on: day }) },
  decideAssessment: {
    by: 'dispatcher',
    ask: async (at) => {
      const said = await saidBy(
        await at.service.ask(dispatcher, `/v1/cases/${at.case}/assessments`, { body: { on: day } }),
      )
      return post(`/v1/cases/${at.case}/decisions`, {
        of: said.lines?.[0] ?? at.assessed,
        decision: 'confirmed',
      })
    },
  },
  replayAssessment: {
    by: 'auditor',
    ask: (at) => post(`/v1/cases/${at.case}/replays`, { version: at.assessed }),
  },
  recordPersonal: { by: 'mediator', ask: (at) => put(telephone(at), { value: '0971-555 0199' }) },
  readPersonal: { by: 'mediator', ask: (at) => get(telephone(at)) },
  erasePersonal: {
    by: 'supervisor',
    ask: async (at) => {
      const path = `/v1/cases/${at.case}/parties/respondent/telephone`
      await at.service.ask(dispatcher, path, put(path, { value: '0971-555 0199' }))
      return { path, method: 'DELETE' }
    },
  },
  giveAccess: {
    by: 'mediator',
    ask: (at) => ({ path: `/v1/cases/${at.case}/followers/respondent`, method: 'PUT' }),
  },
  endAccess: {
    by: 'mediator',
    ask: (at) => ({ path: `/v1/cases/${at.case}/followers/respondent`, method: 'DELETE' }),
  },
  followCase: { by: 'anybody', ask: (at) => post('/v1/follow', at.slip) },
  verifyCases: { by: 'auditor', ask: () => get('/v1/audit/verify') },
  verifyCheckpoints: { by: 'auditor', ask: () => get('/v1/audit/checkpoints') },
  exportLines: { by: 'auditor', shows: (at) => at.case, ask: () => get('/v1/audit/export') },
  apply: { by: 'anybody', ask: () => post('/v1/intakes', application) },
  listIntakes: {
    by: 'dispatcher',
    shows: (at) => at.waiting.code.replaceAll('-', ''),
    ask: () => get('/v1/intakes'),
  },
  followIntake: { by: 'anybody', ask: (at) => post('/v1/intakes/follow', at.waiting) },
  enterIntake: {
    by: 'dispatcher',
    ask: async (at, by) => post(`/v1/intakes/${await decidable(at, by)}/case`, {}),
  },
  answerIntake: {
    by: 'dispatcher',
    ask: async (at, by) =>
      post(`/v1/intakes/${await decidable(at, by)}/answer`, { reason: 'consultation-answered' }),
  },
  keepBody: { by: 'dispatcher', ask: () => put('/v1/bodies/pmc-1', body) },
  keepMediator: { by: 'dispatcher', ask: () => put('/v1/mediators/m-7', engaged) },
  keepExpert: { by: 'dispatcher', ask: () => put('/v1/experts/e-1', expert) },
  keepReward: {
    by: 'dispatcher',
    ask: (at) =>
      put(`/v1/rewards/R-${at.unused()}`, {
        case: at.case,
        fen: 20_000,
        clause: 'S0-3.2-reward',
        paidOn: day,
      }),
  },
  listRegister: { by: 'dispatcher', shows: () => 'm-7', ask: () => get('/v1/registers/mediators') },
  readEntry: { by: 'dispatcher', ask: () => get('/v1/registers/mediators/m-7') },
  recordRound: { by: 'dispatcher', ask: () => post('/v1/screenings', round) },
  listMissingRounds: {
    by: 'supervisor',
    shows: () => 'pmc-1',
    ask: () => get(`/v1/screenings/missing?${missing}`),
  },
  listOverdue: { by: 'supervisor', shows: (at) => at.case, ask: () => get('/v1/overdue') },
  listQueue: { by: 'dispatcher', shows: (at) => at.queued, ask: () => get('/v1/queue') },
}

/** A district with its case, registers and an application, made through the service. */
export const districtOn = async (service: Service, { name = 'N' } = {}): Promise<District> => {
  let numbers = 0
  const unused = () => `${name}-${++numbers}`
  const applied = async () => saidBy(await service.ask(undefined, '/v1/intakes', { body: application }))
  const sent = async (by: Actor, ready: Ready) => {
    const response = await service.ask(by, ready.path, ready)
    if (!response.ok) throw new Error(`${ready.path}: ${await response.text()}`)
    return saidBy(response)
  }
  await sent(dispatcher, put('/v1/bodies/pmc-1', body))
  await sent(dispatcher, put('/v1/mediators/m-7', engaged))
  const queued = (await sent(dispatcher, post('/v1/cases', newCase(unused())))).case.case
  const events = [
    { type: 'registered', on: earlier },
    { type: 'assigned', on: earlier, to: 'village-pmc' },
  ]
  const { dispute } = newCase(unused())
  const made = await sent(
    dispatcher,
    post('/v1/cases', {
      pack: 'chengzhong-office',
      dispute: { ...dispute, filedOn: earlier, facts: escalating },
      sender: 'police',
      events,
    }),
  )
  const id: string = made.case.case
  const taken = [
    { type: 'stabilised', on: earlier },
    { type: 'accepted', on: earlier },
  ]
  await sent(officer, post(`/v1/cases/${id}/steps`, { events: taken }))
  const proposed = await sent(dispatcher, post(`/v1/cases/${id}/assessments`, { on: day }))
  await sent(officer, put(`/v1/cases/${id}/parties/claimant/telephone`, { value: '0971-555 0199' }))
  const slip = await sent(officer, { path: `/v1/cases/${id}/followers/claimant`, method: 'PUT' })
  return {
    service,
    case: id,
    assessed: proposed.lines[0],
    slip,
    queued,
    waiting: await applied(),
    unused,
    applied,
  }
}
