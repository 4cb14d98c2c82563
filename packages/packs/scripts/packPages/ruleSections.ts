/**
 * The tables of rules of a pack: levels, routing, lawful ways, confirmation, duties, guards, escalation and norms. Every
 * rule of the pack stands here, whatever its days in force.
 */
import { escalationLabels } from '@maplebridge/accountability'
import { type Edition, editionOn, layersOf, type RowInWords, tableInWords } from '@maplebridge/policy-pack'
import { confirmationLabels, feeLabels } from '@maplebridge/routing'
import { type Rule, render } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { dueWords, eventWords } from './dueWords.ts'
import { entry, heads } from './entry.ts'
import { normWords } from './normWords.ts'
import {
  allNamed,
  anchored,
  clauses,
  listed,
  named,
  type Page,
  placeOf,
  rows,
  said,
  section,
  titled,
} from './Page.ts'

type Entries<Outcome> = readonly Rule<Outcome>[] | undefined

const words = {
  en: {
    levels: 'Levels and colours',
    level: ['level', 'colour', 'order'],
    floor: 'What no rule makes graver is',
    remedies: 'Lawful ways',
    confirmation: 'Which court confirms an agreement',
    duties: 'Duties in a case',
    guards: 'What must be on record first',
    escalation: 'What comes next for an overdue duty',
    norms: 'What bodies need',
    due: 'due',
    doneBy: 'done by',
    comesAfter: 'after the duty of rule',
    together: 'all are told at the same time',
    never: 'no document can exempt from it',
    first: 'first',
    fee: 'cost',
    refused: 'not while it is with',
    limits: 'time limits',
    courts: 'competent court: see the next table',
    held: 'held back',
    needed: 'on record first, one of',
    nobody: 'nobody named',
    overdue: 'overdue',
    any: 'any duty',
    tell: 'tell',
  },
  zh: {
    levels: '等级与颜色',
    level: ['等级', '颜色', '次序'],
    floor: '没有规则使其更重的，为',
    remedies: '合法途径',
    confirmation: '由哪个法院司法确认',
    duties: '个案职责',
    guards: '必须先有的记录',
    escalation: '逾期之后',
    norms: '配备标准',
    due: '期限',
    doneBy: '以何为完成',
    comesAfter: '在该条职责之后',
    together: '同步告知',
    never: '不得以任何文件免除',
    first: '须先经',
    fee: '费用',
    refused: '以下途径已经受理的除外',
    limits: '期限',
    courts: '管辖法院见下表',
    held: '暂缓',
    needed: '须先有以下记录之一',
    nobody: '未指明单位',
    overdue: '逾期的职责',
    any: '任何职责',
    tell: '告知',
  },
} as const

/** The sections of rules that the pack has. */
export const ruleSections = (page: Page): readonly string[] => [
  ...levels(page),
  ...routing(page),
  ...remedies(page),
  ...confirmation(page),
  ...duties(page),
  ...guards(page),
  ...escalation(page),
  ...norms(page),
]

const levels = (page: Page): readonly string[] => {
  const { risk } = page.pack
  if (risk === undefined) return []
  const text = words[page.in]
  const [floor] = risk.levels
  return section(text.levels, [
    ...rows(
      text.level,
      risk.levels.map(({ code, label, colour }, at) => [
        `**${said(label, page)}** \`${code}\``,
        colour === undefined ? '–' : `\`${colour}\``,
        `${at}`,
      ]),
    ),
    `${anchored('risk')}${text.floor} **${said(floor.label, page)}** (${clauses(risk.floorCites, page).replaceAll('<br>', ', ')})`,
    ...rows(
      heads[page.in],
      inWords(risk.rules, 'risk', page, (row) => [`**${row.answer[page.in]}**`]),
    ),
  ])
}

const routing = (page: Page): readonly string[] => {
  const found = (page.pack.routing ?? []).map((rule) => ({ rule, row: rowOf(rule, 'routing', page) }))
  const questions = new Map(found.map(({ row }) => [row.question, said(row.asks, page)]))
  return [...questions].flatMap(([question, asks]) =>
    section(
      asks,
      rows(
        heads[page.in],
        found
          .filter(({ row }) => row.question === question)
          .map(({ rule, row }) =>
            entry(
              rule,
              { of: 'routing', text: said(row.sentence, page), follows: [said(row.answer, page)] },
              page,
            ),
          ),
      ),
    ),
  )
}

const remedies = (page: Page): readonly string[] => {
  const text = words[page.in]
  const own = new Map((page.pack.remedies ?? []).map((rule) => [rule, rule.then]))
  return section(
    text.remedies,
    rows(
      heads[page.in],
      inWords([...own.keys()], 'remedies', page, (row, { then }) => [
        `**${said(row.answer, page)}**`,
        titled(text.fee, said(feeLabels[then.fee], page), page),
        ...(then.after === undefined ? [] : [titled(text.first, named(then.after, page), page)]),
        ...(then.refusedWith === undefined
          ? []
          : [
              `${titled(text.refused, allNamed(then.refusedWith.channels, page), page)} ${clauses(then.refusedWith.cites, page)}`,
            ]),
        ...(then.limits === undefined
          ? []
          : [
              titled(
                text.limits,
                listed(
                  then.limits.map((id) => `[${id}](#${placeOf('limits', id)})`),
                  page,
                ),
                page,
              ),
            ]),
        ...(then.notes ?? []).map((note) => `${said(note.text, page)} ${clauses(note.cites, page)}`),
        ...(then.courts === undefined ? [] : [text.courts]),
      ]),
    ),
  )
}

const confirmation = (page: Page): readonly string[] =>
  table(page.pack.confirmation, 'confirmation', page, ({ then }) =>
    'list' in then
      ? [said(confirmationLabels[then.list], page), ...then.items.map((item) => `· ${said(item, page)}`)]
      : [`**${named(then.court, page)}**`, named(then.by, page)],
  )

const duties = (page: Page): readonly string[] => {
  const text = words[page.in]
  return section(
    text.duties,
    rows(
      heads[page.in],
      inWords(page.pack.duties ?? [], 'duties', page, (row, { then }) => [
        `**${said(row.answer, page)}**`,
        titled(text.due, dueWords(then.due, page), page),
        titled(text.doneBy, eventWords(then.dischargedBy, page), page),
        ...(then.after === undefined
          ? []
          : [`${text.comesAfter} [\`${then.after}\`](#${placeOf('duties', then.after)})`]),
        ...(then.together === undefined ? [] : [text.together]),
        ...(then.noExemption === undefined ? [] : [text.never]),
      ]),
    ),
  )
}

const guards = (page: Page): readonly string[] =>
  table(page.pack.guards, 'guards', page, ({ then }) => [
    titled(words[page.in].held, `**${eventWords(then.holds, page)}**`, page),
    ...then.needs.map((needed) => titled(words[page.in].needed, eventWords(needed, page), page)),
  ])

const escalation = (page: Page): readonly string[] => {
  const text = words[page.in]
  return table(page.pack.escalation, 'escalation', page, ({ then }) => [
    titled(text.overdue, then.overdue === undefined ? text.any : allNamed(then.overdue, page), page),
    `**${titled(then.by === null ? text.nobody : named(then.by, page), said(escalationLabels[then.act], page), page)}**`,
    titled(text.tell, then.tell === null ? text.nobody : allNamed(then.tell, page), page),
    titled(text.due, dueWords(then.due, page), page),
    ...(then.after === undefined ? [] : [titled(text.first, `\`${then.after}\``, page)]),
  ])
}

const norms = (page: Page): readonly string[] =>
  table(page.pack.norms?.rules, 'norms', page, ({ then }) => normWords(then, page))

/** A section whose rows no other function puts into words. */
const table = <Outcome>(
  rules: Entries<Outcome>,
  of: 'confirmation' | 'guards' | 'escalation' | 'norms',
  page: Page,
  follows: (rule: Rule<Outcome>) => readonly string[],
): readonly string[] => {
  const { facts } = of === 'norms' ? page.under.norms : page.under
  const wording = { in: page.in, facts, settings: page.under.settings }
  return section(
    words[page.in][of],
    rows(
      heads[page.in],
      (rules ?? []).map((rule) =>
        entry(rule, { of, text: render(rule, wording), follows: follows(rule) }, page),
      ),
    ),
  )
}

type Named = Parameters<typeof tableInWords>[1]['of']

const inWords = <Outcome>(
  rules: readonly Rule<Outcome>[],
  of: Named,
  page: Page,
  follows: (row: RowInWords, rule: Rule<Outcome>) => readonly string[],
): readonly (readonly string[])[] =>
  rules.map((rule) => {
    const row = rowOf(rule, of, page)
    return entry(rule, { of, text: said(row.sentence, page), follows: follows(row, rule) }, page)
  })

/** A rule as its plan's table has it on the rule's own first day. */
const rowOf = ({ id, from }: Rule<unknown>, of: Named, page: Page): RowInWords => {
  const row = tableInWords(editionAt(from, page), { of }).find(({ rule }) => rule === id)
  if (row === undefined) throw new Error(`no row \`${id}\` in ${of} of ${page.pack.manifest.id}`)
  return row
}

const editionAt = (from: string | undefined, { pack, packs, under }: Page): Edition => {
  if (from === undefined || from <= under.on) return under
  return Result.getOrThrow(
    Result.flatMap(layersOf(packs, { id: pack.manifest.id }), (layers) => editionOn(layers, { on: from })),
  )
}
