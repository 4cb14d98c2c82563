import { packs } from '@maplebridge/packs'
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserTest } from '../../scripts/browser/browserTest.ts'
import { examples, type Request } from '../scripts/disputes.ts'
import { commandDoor, httpDoor, packageDoor } from './doors.ts'
import { type OpenPage, openPage, pageAnswerTo, pageRefusalOf } from './page.ts'
import { type Server, startServer } from './servers.ts'

const slow = { timeout: 60_000 }
const judged = { is: false, judgedBy: 'judicial-office', basis: '现场走访', on: '2023-05-08' }
const base = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 40, 'may-escalate': judged },
}
const asked = { pack: 'xining-chengzhong', on: '2023-05-08' }
const facts = (change: object): Request => ({
  ...asked,
  dispute: { ...base, facts: { ...base.facts, ...change } },
})
const changed = (change: object): Request => ({ ...asked, dispute: { ...base, ...change } })
const { matter, ...withoutMatter } = base

/** Inputs that no door may answer: what is wrong, the request, the kind of refusal, its issues. */
const wrong: readonly (readonly [string, Request, string, readonly string[]])[] = [
  ['unknown pack', { ...asked, pack: 'xining-chengzong', dispute: base }, 'unknown-pack', []],
  ['a day before force', { ...asked, on: '2020-01-01', dispute: base }, 'not-in-force', []],
  ['an impossible day', { ...asked, on: '2023-02-30', dispute: base }, 'impossible-date', []],
  ['unknown matter', changed({ matter: `${matter}s` }), 'invalid-dispute', ['unknown-matter matter']],
  ['unknown source', changed({ source: 'screning' }), 'invalid-dispute', ['unknown-source source']],
  [
    'unknown fact',
    facts({ 'may-escallate': judged }),
    'invalid-dispute',
    ['unknown-fact facts.may-escallate'],
  ],
  [
    'out of domain',
    facts({ 'people-involved': 0 }),
    'invalid-dispute',
    ['out-of-domain facts.people-involved'],
  ],
  [
    'not a number',
    facts({ 'people-involved': 'many' }),
    'invalid-dispute',
    ['wrong-type facts.people-involved'],
  ],
  ['no owner', facts({ 'may-escalate': true }), 'invalid-dispute', ['wrong-type facts.may-escalate']],
  [
    'not entitled',
    facts({ 'may-escalate': { ...judged, judgedBy: 'people-court' } }),
    'invalid-dispute',
    ['not-a-judge facts.may-escalate.judgedBy'],
  ],
  ['derived fact', facts({ 'party-refused': true }), 'invalid-dispute', ['derived-fact facts.party-refused']],
  ['impossible date', changed({ filedOn: '2023-02-30' }), 'invalid-dispute', ['impossible-date filedOn']],
  ['dates reversed', changed({ arisenOn: '2023-05-09' }), 'invalid-dispute', ['date-order arisenOn']],
  ['an area elsewhere', changed({ area: '110101001001' }), 'invalid-dispute', ['outside-area area']],
  ['a name', changed({ name: 'x' }), 'invalid-dispute', ['unknown-key name']],
  ['a key missing', { ...asked, dispute: withoutMatter }, 'invalid-dispute', ['missing-key matter']],
  [
    'several at once',
    changed({ matter: 'medicl', source: 'screning' }),
    'invalid-dispute',
    ['unknown-matter matter', 'unknown-source source'],
  ],
]

let service: Server
beforeAll(async () => {
  service = await startServer('services/assess-api/src/main.ts')
}, 60_000)
afterAll(() => service?.stop())

describe('one answer: package, command, HTTP', slow, () => {
  it.each(examples)('$name', async (example) => {
    const { pack, on, dispute } = example
    const answer = await packageDoor(example)
    expect(answer._tag).toBe('Answered')
    expect(await commandDoor({ pack, on, dispute })).toEqual(answer)
    expect(await httpDoor(service.url)({ pack, on, dispute })).toEqual(answer)
  })

  it.each(wrong)('%s is refused alike', async (_, request, kind, issues) => {
    const refusal = await packageDoor(request)
    expect(refusal).toEqual({ _tag: 'Refused', kind, issues })
    expect(await commandDoor(request)).toEqual(refusal)
    expect(await httpDoor(service.url)(request)).toEqual(refusal)
  })
})

/** The sentences in which the packages refuse a request, without the ticks around codes. */
const sentences = ({ pack, on, dispute }: Request): readonly string[] => {
  const under = Result.flatMap(layersOf(packs, { id: pack }), (layers) => editionOn(layers, { on }))
  if (Result.isFailure(under)) return [under.failure.message.en.replaceAll('`', '')]
  const edition = under.success
  const answer = Result.flatMap(decodeDispute(dispute), (decoded) => assess(decoded, { under: edition }))
  return Result.isFailure(answer)
    ? answer.failure.issues.map(({ message }) => message.en.replaceAll('`', ''))
    : []
}

describe('one answer: the page', slow, () => {
  let workbench: Server | undefined
  let opened: OpenPage | undefined
  /** Started by the first test that is not skipped. */
  const open = async (): Promise<OpenPage> => {
    workbench ??= await startServer('services/workbench/src/main.ts')
    opened ??= await openPage(workbench.url)
    return opened
  }
  afterAll(async () => {
    await opened?.browser.close()
    workbench?.stop()
  })

  browserTest.for(examples)('$name', async (example) => {
    expect(await pageAnswerTo(example.name, await open())).toEqual(await packageDoor(example))
  })

  // The page offers the packs it has as a list, so none can be unknown there.
  browserTest.for(wrong.filter(([, { pack }]) => pack === asked.pack))(
    '%s is refused in the same words',
    async ([, request]) => {
      const page = await open()
      await page.page.reload()
      const said = await pageRefusalOf(request, page)
      for (const sentence of sentences(request)) expect(said).toContain(sentence)
    },
  )
})
