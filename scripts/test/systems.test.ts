// Every function that the plans name has a row, and every call that a row names is there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parts, systemsPage } from '../systems/systemsPage.ts'

const root = join(import.meta.dirname, '../..')
const rows = parts.flatMap(({ rows }) => rows)

// Read from the plans, item by item.
const named = `
  S0-3.7-sys-qinghai S0-3.7-sys-exchange S0-3.7-sys-loop S0-3.7-sys-window S0-3.5-node-centre
  S0-3.3-node-legal S0-4.1-chan S0-3.1-capab-ledger S0-3.2-capab-risk S0-5.5-capab-returns
  S0-3.2-capab-reward
  S1-t01-sys-regional S1-t02-sys-sector S1-t04-sys-chongqing S1-t20-sys-remote S1-t20-sys-place
  S1-t20-sys-ai S1-t20-sys-online-fengqiao S1-t23-sys-warning S1-t03-sys-experts S1-t02-node-major
  S1-t07-node-rooms S1-t10-node-admin S1-t01-node-zongzhi S1-chan-portal S1-t24-capab-dispatch
  S1-t25-capab-appraisal S1-t26-capab-feedback
  S2-2.6-sys-app S2-2.6-sys-smart S2-2.3-sys-share S2-2.4-node-centres S2-3.1-chan S2-4.3-chan
  S2-3.2-capab-cancel S2-2.1-capab-report S2-2.5-capab-training
  S3-1.2.4-sys-micro-court S3-1.2.4-sys-court-platform S3-3.1.3-sys-village S3-1.2.4-sys-station
  S3-1.2.1-sys-filter S3-5.1.2-sys-collect S3-2-sys-channel S3-3.1.6-sys-learning S3-1.2.4-sys-brands
  S3-1.2.4-sys-combine S3-3.1.4-node-legal S3-5.1.4-node-centre S3-5.2-chan S3-4.3-capab-rate
  S4.2-2-sys-110 S4.2-1-sys-infonet
  S4.3-2-sys-network S4.3-3-sys-online S4.3-3-sys-green S4.3-3-capab-3b
  S4.4-1.1-sys-intel S4.4-1.1-capab-zero
  S4.5-2.6-sys-quality S4.5-2.4-sys-filing S4.5-2.7-node-studio S4.5-2.7-capab-invite
  S4.1-1.1-sys-stats S4.1-1.1-node-centre S4.1-3.1-node-window S4.1-1.2b-node-hospital S4.1-0-chan
  S4.1-1.4-capab-quant S4.1-1.3-capab-register
`
  .trim()
  .split(/\s+/u)

test('every item of the plans stands once', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual(named.sort())
})

test('every row says what becomes of it, in both languages', () => {
  const silent = rows.filter(
    ({ calls, integration, refusal }) =>
      (calls === undefined || calls.length === 0) && integration === undefined && refusal === undefined,
  )
  expect(silent).toEqual([])
  const words = rows.flatMap(({ label, integration, refusal }) => [label, integration, refusal])
  const wrong = words.filter(
    (each) => each !== undefined && (!/\p{Script=Han}/u.test(each.zh) || /\p{Script=Han}/u.test(each.en)),
  )
  expect(wrong).toEqual([])
})

test('every route that is named stands in the document of its service, every command in the command line', () => {
  type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
  const routesOf = (service: string): readonly string[] => {
    const text = readFileSync(join(root, 'services', service, 'openapi.json'), 'utf8')
    const document: Document = JSON.parse(text)
    return Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${service} ${method.toUpperCase()} ${path}`),
    )
  }
  const cli = join(root, 'packages/cli/src')
  const commands = readdirSync(cli).flatMap((file) =>
    file.endsWith('.ts')
      ? [...readFileSync(join(cli, file), 'utf8').matchAll(/\.command\('([a-z-]+)/gu)].map(
          ([, name]) => `maplebridge ${name}`,
        )
      : [],
  )
  const services = [
    'assess-api',
    'risk-api',
    'accountability-api',
    'routing-api',
    'metrics-api',
    'casework-api',
  ]
  const known = new Set([...services.flatMap(routesOf), ...commands])
  const calls = rows.flatMap(({ calls = [] }) => calls)
  expect(calls.length).toBeGreaterThan(100)
  expect(calls.filter((call) => !known.has(call))).toEqual([])
})

test.each(['en', 'zh'] as const)('the committed page is what the rows say (%s)', async (lang) => {
  const file = lang === 'en' ? 'systems.md' : 'systems.zh-CN.md'
  expect(readFileSync(join(root, 'docs', file), 'utf8')).toBe(systemsPage(lang))
})
