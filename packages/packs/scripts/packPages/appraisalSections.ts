/**
 * How a plan looks at work: rounds and items of appraisal, lists of self-assessment, rewards, awards by criterion, and the
 * reverse check. No score, weight or rank stands in any of them.
 */
import type { AppraisalSection } from '@maplebridge/accountability'
import type { Award } from '@maplebridge/metrics'
import type { Pack } from '@maplebridge/policy-pack'
import { forceLabels, type Label } from '@maplebridge/rules'
import { eventWords } from './dueWords.ts'
import { entry } from './entry.ts'
import { marks } from './marks.ts'
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

const words = {
  en: {
    appraisal: 'Appraisal',
    heads: ['item', 'what it is', 'clause'],
    rounds: 'made up of',
    feeds: 'its results go into',
    bodies: 'of',
    measure: 'measured in',
    noThreshold: 'no threshold is stated',
    inferredDefinition: 'definition inferred',
    lists: 'Self-assessment',
    statedItems: (many: number) => `the source says ${many} items`,
    problem: 'a problem: in place when it does not hold',
    rewards: 'Rewards',
    to: 'to',
    by: 'by',
    awards: 'Awards, criterion by criterion',
    award: (bodies: string, years: string) => `For ${bodies}, ${years}. No points, no pass mark and no rank.`,
    metric: 'figure',
    norm: 'norm',
    each: 'for each unit below',
    before: 'against the year before',
    needs: 'needs the settings',
    check: 'Reverse check',
    triggers: 'What starts it',
    shown: 'shown by',
    rounded: 'and by the rounds of',
    evidence: 'what shows it is inferred',
    upward: 'Level by level',
    consequence: 'What follows, as the source says',
  },
  zh: {
    appraisal: '考核',
    heads: ['事项', '内容', '条款'],
    rounds: '由以下常规职责构成',
    feeds: '结果用于',
    bodies: '对象',
    measure: '计量单位',
    noThreshold: '没有写明标准值',
    inferredDefinition: '定义为推定',
    lists: '自查',
    statedItems: (many: number) => `原文称共${many}项`,
    problem: '问题：不存在即为到位',
    rewards: '奖励',
    to: '授予',
    by: '由谁',
    awards: '评选标准逐条',
    award: (bodies: string, years: string) => `对象：${bodies}；年度：${years}。不打分，不设及格线，不排名。`,
    metric: '指标',
    norm: '配备标准',
    each: '所属各单位分别计算',
    before: '与上一年相比',
    needs: '须先设定',
    check: '责任倒查',
    triggers: '启动情形',
    shown: '凭据',
    rounded: '以及以下常规职责的记录',
    evidence: '以何为凭属推定',
    upward: '逐级',
    consequence: '后果（引用原文）',
  },
} as const

/** The sections on appraisal, awards and the reverse check that the pack has. */
export const appraisalSections = (page: Page): readonly string[] => [
  ...(page.pack.appraisal === undefined ? [] : appraisal(page.pack.appraisal, page)),
  ...section(
    words[page.in].awards,
    (page.pack.awards ?? []).flatMap((award) => awardOf(award, page)),
  ),
  ...(page.pack.reverseCheck === undefined ? [] : reverseCheck(page.pack.reverseCheck, page)),
]

const appraisal = (own: AppraisalSection, page: Page): readonly string[] => {
  const text = words[page.in]
  const stated = ({
    label,
    force,
  }: {
    readonly label: Label
    readonly force: keyof typeof forceLabels
  }): string => `**${said(label, page)}** (${said(forceLabels[force], page)})`
  const cycles = (own.cycles ?? []).map((cycle) => {
    const standing = cycle.standing.map((id) => `[\`${id}\`](#${placeOf('standing', id)})`)
    const feeds = cycle.feeds === undefined ? [] : [titled(text.feeds, said(cycle.feeds, page), page)]
    const follows = [titled(text.rounds, listed(standing, page), page), ...feeds]
    return entry(cycle, { of: 'appraisal', text: stated(cycle), follows }, page)
  })
  const items = (own.items ?? []).map((item) => {
    const { measure } = item
    const follows = [
      titled(text.bodies, allNamed(item.of, page), page),
      ...(measure === undefined
        ? []
        : [
            `${titled(text.measure, said(measure.unit, page), page)}; ${said(measure.definition, page)}${measure.definitionInferred ? ` (*${text.inferredDefinition}*)` : ''}`,
            text.noThreshold,
          ]),
    ]
    return entry(item, { of: 'appraisal', text: stated(item), follows }, page)
  })
  const rewards = (own.rewards ?? []).map((reward) => {
    const to = listed(
      reward.to.map((each) => said(each, page)),
      page,
    )
    const by = reward.by === undefined ? [] : [titled(text.by, named(reward.by, page), page)]
    const follows = [said(reward.for, page), titled(text.to, to, page), ...by]
    return entry(reward, { of: 'appraisal', text: stated(reward), follows }, page)
  })
  return [
    ...section(text.appraisal, rows(text.heads, [...cycles, ...items])),
    ...section(
      text.lists,
      (own.selfAssessment ?? []).flatMap((list) => [
        `### ${said(list.label, page)}`,
        [
          `${anchored(placeOf('appraisal', list.id))}\`${list.id}\`, ${named(list.by, page)}`,
          ...(list.stated === undefined ? [] : [text.statedItems(list.stated)]),
          ...marks(list, page),
        ].join('; '),
        ...rows(
          text.heads,
          list.items.map((item) => {
            const follows = item.problem === undefined ? [] : [text.problem]
            return entry(item, { of: `appraisal-${list.id}`, text: stated(item), follows }, page)
          }),
        ),
      ]),
    ),
    ...section(text.rewards, rows(text.heads, rewards)),
  ]
}

const awardOf = (award: Award, page: Page): readonly string[] => {
  const text = words[page.in]
  const metric = (id: string): string => `[\`${id}\`](../metrics${page.in === 'zh' ? '.zh-CN' : ''}.md#${id})`
  const partText = (part: Award['criteria'][number]['parts'][number]): string => {
    if ('norm' in part) return `· ${text.norm} [\`${part.norm}\`](#${placeOf('norms', part.norm)})`
    if ('check' in part) return `· ${said(part.statement, page)} \`${part.check}\``
    const how = [...(part.each ? [text.each] : []), ...(part.against === undefined ? [] : [text.before])]
    return `· ${[`${text.metric} ${metric(part.metric)}`, ...how].join(', ')}`
  }
  const open = marks(award, page)
  return [
    `### ${said(award.label, page)}`,
    `${anchored(placeOf('awards', award.id))}\`${award.id}\` ${text.award(named(award.for, page), `${award.years.from}–${award.years.to}`)}`,
    [clauses(award.cites, page), ...open].join('; '),
    ...rows(
      text.heads,
      award.criteria.map((criterion) =>
        entry(
          criterion,
          {
            of: 'awards',
            text: `**${criterion.number}. ${said(criterion.label, page)}** (${said(forceLabels[criterion.force], page)})`,
            follows: [
              ...criterion.parts.map(partText),
              ...(criterion.needs === undefined
                ? []
                : [
                    titled(
                      text.needs,
                      listed(
                        criterion.needs.map((id) => `[\`${id}\`](#settings-${id})`),
                        page,
                      ),
                      page,
                    ),
                  ]),
            ],
          },
          page,
        ),
      ),
    ),
  ]
}

const reverseCheck = (own: NonNullable<Pack['reverseCheck']>, page: Page): readonly string[] => {
  const text = words[page.in]
  const stated = [
    ...own.triggers.map((trigger) =>
      entry(
        { ...trigger, id: trigger.into },
        {
          of: 'reverse-check',
          text: `${text.triggers}<br>**${said(trigger.label, page)}**`,
          follows: [named(trigger.into, page)],
        },
        page,
      ),
    ),
    ...own.items.map((item) =>
      entry(
        item,
        {
          of: 'reverse-check',
          text: `**${said(item.label, page)}**`,
          follows: [
            titled(text.shown, eventWords(item.evidence, page), page),
            ...(item.rounds === undefined
              ? []
              : [
                  titled(
                    text.rounded,
                    listed(
                      item.rounds.map((id) => `[\`${id}\`](#${placeOf('standing', id)})`),
                      page,
                    ),
                    page,
                  ),
                ]),
            ...(item.evidenceInferred ? [`*${text.evidence}*`] : []),
          ],
        },
        page,
      ),
    ),
  ]
  const { upward, consequence } = own
  return section(text.check, [
    ...rows(text.heads, stated),
    ...(upward === undefined
      ? []
      : [
          `**${text.upward}.** ${said(upward.summary, page)} (${allNamed(upward.bodies, page)}) ${clauses(upward.cites, page)}`,
        ]),
    `${anchored('reverse-check')}**${text.consequence}.** ${said(consequence.summary, page)} ${clauses(consequence.cites, page).replaceAll('<br>', ', ')}`,
  ])
}
