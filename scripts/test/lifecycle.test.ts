// Every clause of the plans on the life of a case stands on the page and comes to something; every step is on it too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventLabels } from '../../packages/dispute/src/index.ts'
import { lifecyclePage, lifecycleRows } from '../lifecycle/lifecyclePage.ts'

const root = join(import.meta.dirname, '../..')
const { clauses, steps } = await lifecycleRows()

// Read from the plans, item by item.
const asked = `
  S0-3.1-ledger S0-3.1-early3 S0-3.2-grade-step S0-3.2-plan-step S0-3.3-method S0-3.4-agreement
  S0-3.4-confirmation S0-3.4-followup S0-3.4-closing S0-3.4-branch-alt S0-3.4-branch-escalate S0-3.7-parallel
  S1-t04-loop S1-t05-flow S1-t09-procedure S1-t23-step S1-t24-step S1-t26-feedback-up S1-t26-overdue S1-t26-own
  S2-2.1-ledger S2-2.1-transfer-step S2-3.2-cancel S2-2.3-team
  S3-4.2.2-steps S3-5.1.5-steps S3-5.1.5-backlog
  S4.1-1.2a-unified-flow S4.1-3.1-target-flow S4.1-1.2b-handover
  S4.3-2-steps S4.3-3-steps S4.3-3-holding S4.5-2.4-steps S4.5-1.2-time
  S0-3.1-doc-ledger S0-3.2-doc-special S0-3.2-doc-plan S0-3.4-doc-agreement S0-3.4-doc-confirm
  S0-3.4-doc-followup S0-5.5-doc-monthly S0-5.5-doc-quarterly S0-5.5-doc-circular S0-4.1-doc-workplan
  S0-4.3-doc-summary S1-t23-doc-warning S1-t24-doc-assign S1-t26-doc-feedback S1-t15-doc-norms
  S2-2.1-doc-report S2-2.1-doc-transfer S3-3.2.1-doc-charters S3-5.1.1-doc-person S4.1-1.2b-doc-forms
  S4.1-1.3-doc-appointment S4.1-1.3-doc-written S4.1-1.4-doc-files S4.1-1.4-doc-cadre S4.3-4-doc-emergency
  S4.4-1.1-doc-returns S4.5-2.2-doc-rules
  S4.1-1.1-sys01 S4.1-1.1-sys02 S4.1-1.1-sys03 S4.1-1.1-sys04 S4.1-1.1-sys05 S4.1-1.1-sys06
  S4.1-1.1-sys07 S4.1-1.1-sys08 S4.1-1.1-sys09 S4.1-1.1-sys10 S4.1-1.1-sys11 S4.1-1.1-sys12
  S1-t24-limit S4.3-2-limit S4.4-1.1-limit S4.1-1.4-limit S0-3.4-in-time
  S1-t17-system S2-2.5-mode S3-3.1.2-train S4.1-1.3-levels S4.1-1.3-forms S4.1-1.3-content
  S4.1-1.3-court-practice S4.1-1.3-certificate S4.1-1.3-four-haves S0-3.5-train S4.5-2.3-train S0-5.3-funds
  S1-t30-funds S2-2.6-funds S4.1-3.3-funds
`
  .trim()
  .split(/\s+/u)

test('every clause stands once', () => {
  expect(asked).toHaveLength(94)
  expect(clauses.map(({ id }) => id)).toEqual(asked)
})

test('every clause says something in both languages and comes to a step, a guard, another part, or a reason', () => {
  const silent = clauses.filter(({ text, out }) =>
    [text, out ?? text].some(({ zh, en }) => zh === '' || en === ''),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
  const nowhere = clauses.filter(
    ({ steps: each, guards, elsewhere, out }) =>
      each.length + guards.length + elsewhere.length === 0 && out === undefined,
  )
  expect(nowhere.map(({ id }) => id)).toEqual([])
  // What aims at persons is left out on purpose (RL-07), and nothing else.
  expect(clauses.flatMap(({ id, out }) => (out === undefined ? [] : [id]))).toEqual([
    'S3-5.1.1-doc-person',
    'S4.1-1.4-doc-cadre',
  ])
})

test('what the plans want of a case comes to the steps that they name', () => {
  const stepsOf = (id: string) => clauses.find((row) => row.id === id)?.steps
  expect(stepsOf('S2-3.2-cancel')).toEqual(['account-opened', 'number-cancelled'])
  expect(stepsOf('S1-t23-doc-warning')).toEqual(['warned'])
  expect(stepsOf('S1-t26-doc-feedback')).toEqual(['fed-back', 'reported', 'parties-told', 'recorded-online'])
  expect(stepsOf('S0-3.2-doc-special')).toEqual(['special-account-opened'])
})

test('every step is on the page, with a role that may write it; those that need a form name it', () => {
  expect(steps.map(({ type }) => type)).toEqual(Object.keys(eventLabels))
  expect(steps.filter(({ roles }) => roles.length === 0)).toEqual([])
  const formOf = (type: string) => steps.find((row) => row.type === type)?.documents
  expect(formOf('settled')).toEqual(['agreement', 'oral-agreement-record'])
  expect(formOf('followed-up')).toEqual(['return-visit'])
})

test('every call that is named stands in the document of its service', () => {
  type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
  const missing = [...new Set(clauses.flatMap(({ elsewhere }) => elsewhere))].filter((call) => {
    const [service = '', method = '', path = ''] = call.split(' ')
    const document: Document = JSON.parse(
      readFileSync(join(root, 'services', service, 'openapi.json'), 'utf8'),
    )
    return document.paths[path]?.[method.toLowerCase()] === undefined
  })
  expect(missing).toEqual([])
})

test.each(['en', 'zh'] as const)('the committed page is what the rows say (%s)', async (lang) => {
  const file = lang === 'en' ? 'ledger.md' : 'ledger.zh-CN.md'
  expect(readFileSync(join(root, 'docs', file), 'utf8')).toBe(await lifecyclePage(lang))
})
