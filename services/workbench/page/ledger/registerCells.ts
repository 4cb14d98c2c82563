/**
 * What an entry of a register says, in words: the cells of its row.
 */
import type { CaseId } from '@maplebridge/ledger'
import type { Label } from '@maplebridge/rules'
import { type StringKey, strings } from '../strings.ts'
import { dayLabel } from '../words/dates.ts'
import { joined, same } from '../words/describe.ts'
import { filledLabel } from '../words/filledLabel.ts'
import { nameLabel } from './names.ts'
import type { RegisterEntry } from './registerAnswers.ts'
import type { Register } from './tabs.ts'
import type { Areas } from './useAreas.ts'

/** A cell of a row: what it is about, what it says, and the case that it leads to. */
export type RegisterCell = { readonly name: StringKey; readonly value: Label; readonly case?: CaseId }

/** What each register is called. */
export const registerNames: Readonly<Record<Register, StringKey>> = {
  bodies: 'regBodies',
  mediators: 'regMediators',
  experts: 'regExperts',
  rewards: 'regRewards',
}

/** How a mediator is engaged. */
const postNames = {
  'full-time': { zh: '专职', en: 'full time' },
  'part-time': { zh: '兼职', en: 'part time' },
  volunteer: { zh: '志愿', en: 'volunteer' },
} as const satisfies Readonly<Record<string, Label>>

/** The cells of an entry. */
export const registerCells = (
  { content }: RegisterEntry,
  { bodyOf, areaOf }: Pick<Areas, 'bodyOf' | 'areaOf'>,
): readonly RegisterCell[] => {
  if ('fen' in content)
    return [
      { name: 'theCase', value: same(content.case.slice(0, 8)), case: content.case },
      { name: 'regAmount', value: filledLabel('regYuan', { n: same(String(content.fen / 100)) }) },
      { name: 'regClause', value: same(content.clause) },
      { name: 'regPaidOn', value: dayLabel(content.paidOn) },
    ]
  if ('post' in content)
    return [
      { name: 'roundBody', value: same(content.body) },
      { name: 'regPost', value: postNames[content.post] },
      { name: 'regTerm', value: termOf(content) },
      {
        name: 'regTrainings',
        value: listed(
          content.trainings.map(({ on, hours }) =>
            filledLabel('regTraining', { date: dayLabel(on), n: same(String(hours)) }),
          ),
        ),
      },
      {
        name: 'regExaminations',
        value: listed(
          content.examinations.map(({ on, outcome }) =>
            filledLabel(outcome === 'passed' ? 'regPassed' : 'regNotPassed', { date: dayLabel(on) }),
          ),
        ),
      },
      {
        name: 'regCertificate',
        value: content.certificate ? same(content.certificate.number) : strings.regNone,
      },
    ]
  const place = { name: 'inArea', value: areaOf(content.area) } as const
  const term = { name: 'regTerm', value: termOf(content) } as const
  if ('fields' in content)
    return [{ name: 'regFields', value: joined(content.fields.map(same)) }, place, term]
  return [
    { name: 'regName', value: nameLabel(content.name) },
    { name: 'regKind', value: bodyOf(content.kind) },
    place,
    term,
  ]
}

const termOf = ({ since, until }: { readonly since: string; readonly until?: string }): Label =>
  until === undefined
    ? filledLabel('regSince', { from: dayLabel(since) })
    : filledLabel('regSpan', { from: dayLabel(since), to: dayLabel(until) })

const listed = (labels: readonly Label[]): Label =>
  labels.length === 0
    ? strings.regNone
    : { zh: labels.map(({ zh }) => zh).join('；'), en: labels.map(({ en }) => en).join('; ') }
