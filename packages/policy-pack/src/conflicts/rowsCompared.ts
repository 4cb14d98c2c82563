/**
 * The rows of packs brought into one form: which question each answers, what it answers, and how that reads. Two rows
 * clash if they answer one question differently. Internal to the package.
 */

import type { PlainDate } from '@maplebridge/calendar'
import { type ConfirmationOutcome, feeLabels, type RouteOutcome } from '@maplebridge/routing'
import type { Label, Rule } from '@maplebridge/rules'
import { distinct } from '../distinct.ts'
import type { Edition } from '../Edition.ts'
import type { Pack } from '../Pack.ts'
import { questionsAsked } from '../questionsAsked.ts'
import type { ConflictTopic } from './Conflict.ts'
import { dutyLimit } from './dutyLimit.ts'
import { grouped } from './grouped.ts'
import { inForceOn } from './inForceOn.ts'

/** One row: its rule with the question and the answer that are compared, the pack it stands in, and its words. */
export type RowCompared = {
  readonly topic: ConflictTopic
  readonly pack: string
  readonly rules: readonly string[]
  /** Rows of one family complete each other and never clash. */
  readonly family: string
  readonly asks: Label
  readonly says: Label
  readonly rule: Rule<unknown>
}

/** All rows of some packs that are in force on a day. */
export const rowsCompared = (
  layers: readonly Pack[],
  { under, on }: { readonly under: Edition; readonly on: PlainDate },
): readonly RowCompared[] =>
  layers
    .flatMap((pack) => [
      ...routes(pack, under),
      ...fees(pack, under),
      ...limitsOfDuties(pack, under),
      ...courts(pack, under, on),
    ])
    .filter(({ rule }) => inForceOn(on)(rule))

/** The questions that have one answer; any number of rows may answer the others together. */
const settledOnce: readonly (string | undefined)[] = ['lead', 'channel']

const routes = (pack: Pack, under: Edition): readonly RowCompared[] =>
  (pack.routing ?? [])
    .map((rule) => ({ ...rule, question: rule.question ?? Object.keys(rule.then)[0] ?? '' }))
    .filter(({ question }) => settledOnce.includes(question))
    .map((rule) =>
      row('routing', pack, rule, {
        asks: questionsAsked[rule.question] ?? { zh: rule.question, en: rule.question },
        says: bodiesNamed(rule.then, under),
      }),
    )

/** What the bodies that a row names are called. */
export const bodiesNamed = (then: RouteOutcome, under: Edition): Label =>
  joined(
    Object.values(then)
      .flat()
      .map((code) => named(code, under)),
  )

const fees = (pack: Pack, under: Edition): readonly RowCompared[] =>
  (pack.remedies ?? []).map((rule) => {
    const { channel, label, fee } = rule.then
    const compared = { ...rule, question: `fee ${channel}`, then: fee }
    const way = under.terms[channel] ?? label
    return row('fee', pack, compared, {
      asks: { zh: `“${way.zh}”收不收费`, en: `What “${way.en}” costs` },
      says: feeLabels[fee],
    })
  })

/** The same act of the same body, told to the same bodies: by when, as far as a length is stated or set. */
const limitsOfDuties = (pack: Pack, under: Edition): readonly RowCompared[] =>
  (pack.duties ?? []).flatMap((rule) => {
    const { bearer, dischargedBy, tell = [], due, duty } = rule.then
    const limit = dutyLimit(due, under)
    if (limit === undefined) return []
    const acts = [bearer ?? '', dischargedBy.toSorted().join(' '), tell.toSorted().join(' ')]
    const what = named(duty, under)
    return [
      row(
        'duty',
        pack,
        { ...rule, question: `due ${acts.join(' | ')}`, then: limit.counted },
        {
          asks: { zh: `“${what.zh}”何时完成`, en: `By when: “${what.en}”` },
          says: limit.says,
        },
      ),
    ]
  })

/**
 * The rows by which one rule of law names courts in one case are one answer: the set of those courts.
 */
const courts = (pack: Pack, under: Edition, on: PlainDate): readonly RowCompared[] => {
  const naming = (pack.confirmation ?? []).filter(inForceOn(on)).flatMap(namesCourt)
  const sets = grouped(naming, { by: ({ by, rule }) => JSON.stringify([by, rule.when]) })
  return sets.flatMap((each) => {
    const [first] = each
    if (first === undefined) return []
    const names = each.map(({ court }) => court).toSorted()
    const rule = {
      ...first.rule,
      question: 'court',
      then: names,
      cites: joinedCites(each.map(({ rule: { cites } }) => cites)) ?? first.rule.cites,
    }
    return [
      {
        ...row('confirmation', pack, rule, {
          asks: { zh: '由哪个法院确认调解协议', en: 'Which court confirms a settlement agreement' },
          says: prefixed(named(first.by, under), joined(names.map((court) => named(court, under)))),
        }),
        family: first.by,
        rules: each.map(({ rule: { id } }) => id),
      },
    ]
  })
}

const namesCourt = (rule: Rule<ConfirmationOutcome>) =>
  'court' in rule.then ? [{ rule, by: rule.then.by, court: rule.then.court }] : []

const joinedCites = (cites: readonly (readonly string[])[]): readonly [string, ...string[]] | undefined => {
  const [first, ...others] = distinct(cites.flat())
  return first === undefined ? undefined : [first, ...others]
}

const row = (
  topic: ConflictTopic,
  { manifest: { id } }: Pack,
  rule: Rule<unknown>,
  words: Pick<RowCompared, 'asks' | 'says'>,
): RowCompared => ({ topic, pack: id, rules: [rule.id], family: rule.id, rule, ...words })

const named = (code: string, { bodies, terms }: Edition): Label =>
  bodies[code]?.label ?? terms[code] ?? { zh: code, en: code }

const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('；'),
  en: labels.map(({ en }) => en).join('; '),
})

const prefixed = (head: Label, rest: Label): Label => ({
  zh: `${head.zh}：${rest.zh}`,
  en: `${head.en}: ${rest.en}`,
})
