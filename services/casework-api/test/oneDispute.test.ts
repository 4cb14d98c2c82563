/**
 * One dispute through the whole loop, as docs/one-dispute.md tells it: every call is made, every answer and every output
 * of a command on that page is what came back. `vitest -u` writes the page anew.
 */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '@maplebridge/ledger'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sweep } from '../src/sweep.ts'
import { commandLine } from './commandLine.ts'
import { emptyLedger, type TestLedger } from './database.ts'
import { story, type Told } from './oneDispute.ts'
import { pageOf, type Shown } from './oneDisputePage.ts'
import { serviceOn } from './service.ts'

const auditor: Actor = { account: 'audit-1', role: 'auditor', area: '630103' }
const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'one-dispute-'))
const json = (text: string) => JSON.parse(text)

let ledger: TestLedger
let shown: Shown
let today = ''
let instants = 0

beforeAll(async () => {
  ledger = await emptyLedger('PGlite')
  const now = () => `${today}T02:00:00.${String(++instants % 1000).padStart(3, '0')}Z`
  const service = await serviceOn(ledger.db, { now })
  const ids = { own: '', other: '' }
  const calls: Shown['calls'][number][] = []
  for (const told of story) {
    today = told.on
    const { path, body } = asSent(told, ids)
    const answer = await service.sent(told.by, path, { body })
    const text = await answer.text()
    if (told.path === undefined) ids[told.ofOther ? 'other' : 'own'] = json(text).case.case
    calls.push({ told, status: answer.status, answer: json(text) })
  }
  const read = async (path: string) => (await service.sent(auditor, path)).text()
  const lines = json(await read(`/v1/cases/${ids.own}/lines`)).lines
  const file = json(await read(`/v1/cases/${ids.own}/file`))
  await sweep(ledger.db, { at: `${today}T03:00:00.000Z`, rules: service.rules })
  const written = {
    'export.ndjson': await read('/v1/audit/export'),
    'checkpoints.json': await read('/v1/audit/checkpoints'),
  }
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text)
  const assessed = calls.find(({ told }) => told.path === '/assessments')
  writeFileSync(join(folder, 'receipt.json'), JSON.stringify(assessed?.answer.receipt))
  shown = { calls, lines, file, ran: { en: await commands('en'), zh: await commands('zh') } }
}, 60_000)
afterAll(() => ledger.end())

/** The path and body of a call, with the ids of the cases in place. */
const asSent = (
  { path, body, ofOther }: Told,
  { own, other }: { readonly own: string; readonly other: string },
) =>
  path === undefined
    ? { path: '/v1/cases', body }
    : {
        path: `/v1/cases/${ofOther ? other : own}${path}`,
        body: json(JSON.stringify(body).replaceAll('{case}', own)),
      }

/** The commands that the page shows, run one after the other in a folder. */
const commands = async (lang: 'zh' | 'en'): Promise<Shown['ran']['en']> => {
  const period = ['--from', '2023-01-01', '--to', '2023-12-31']
  const all = [
    ['verify-ledger', 'export.ndjson', '--checkpoints', 'checkpoints.json', '--lang', lang],
    ['verify', 'receipt.json', '--lang', lang],
    ['records', 'export.ndjson', '--on', '2023-06-30'],
    [
      'measure',
      'cases.ndjson',
      '--pack',
      'cn-national',
      ...period,
      '--of',
      'accepted-of-found',
      '--lang',
      lang,
    ],
  ]
  const ran: Shown['ran']['en'][number][] = []
  for (const args of all) {
    const out = await output(args)
    if (args[0] === 'records') writeFileSync(join(folder, 'cases.ndjson'), out)
    ran.push({ args, out })
  }
  return ran
}

const output = async (args: readonly string[]): Promise<string> => {
  const { out, err } = await commandLine(args, { in: folder })
  return `${out}${err}`
}

it('goes through the loop: what is refused is refused, and the case ends in the archive', () => {
  const refused = shown.calls.flatMap(({ status, answer }) =>
    status >= 400
      ? [[status, answer.type, answer.issues.map(({ reason }: { readonly reason: string }) => reason)]]
      : [],
  )
  expect(refused).toEqual([
    [409, '/problems/out-of-order', ['refused-by-party']],
    [409, '/problems/out-of-order', ['effective-when-all-signed']],
    [409, '/problems/held-back', ['online-before-closing']],
  ])
  expect(shown.calls.at(-1)?.answer.case).toMatchObject({
    stage: 'archived',
    level: 'red',
    settledOn: '2023-05-16',
    confirmedOn: '2023-05-29',
    performedOn: '2023-06-20',
    closedOn: '2023-06-21',
  })
})

it('holds, is verified without the ledger, and is counted once', () => {
  const [ledgerHolds, receiptHolds, records, measured] = shown.ran.en
  expect(ledgerHolds?.out).toContain('every chain holds; nothing was changed')
  expect(receiptHolds?.out).toContain('verified')
  expect(records?.out.trim().split('\n')).toHaveLength(1)
  expect(measured?.out).toContain('1/1')
})

it.each(['en', 'zh'] as const)('is told on the page as it was (%s)', async (lang) => {
  const file = lang === 'en' ? 'one-dispute.md' : 'one-dispute.zh-CN.md'
  await expect(pageOf(shown, lang)).toMatchFileSnapshot(join(root, 'docs', file))
})
