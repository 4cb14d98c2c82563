// The components that show what depends most on law and days: the courts that confirm an agreement, a time limit of a
// lawful way; and the drawn way of every worked dispute.
import type { Assessment } from '@maplebridge/policy-pack'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { strings } from '../page/strings.ts'
import { routeStops } from '../page/words/routeStops.ts'
import { type Renderer, startRenderer } from './rendered.ts'
import { answerOf, editionOf, everyName, workedDispute } from './workedDisputes.ts'

let page: Renderer
beforeAll(async () => {
  page = await startRenderer()
}, 60_000)
afterAll(() => page.close())

const languages = ['zh', 'en'] as const
const clinic = workedDispute('clinic-appraisal')
const edition = editionOf(clinic)

type Remedy = Assessment['remedies'][number]
const remedyIn = ({ remedies }: Assessment, channel: string): Remedy =>
  remedies.find((each) => each.channel === channel) ?? expect.fail(`no remedy ${channel}`)
const runOf = (remedy: Remedy, limit: string): Remedy['runs'][number] =>
  remedy.runs.find((run) => run.limit === limit) ?? expect.fail(`no limit ${limit}`)

/** The dispute of the clinic with other facts. */
const clinicWith = (facts: object): Assessment => {
  const dispute = Object(clinic.dispute)
  return answerOf({ ...dispute, facts: { ...dispute.facts, ...facts } }, edition)
}

/** The courts by each rule, side by side, as the two rules print them. */
const courts: readonly (readonly [string, object, zh: readonly string[], en: readonly string[]])[] = [
  [
    'invited by a court: both rules name it',
    { 'mediation-invited-by-court': true },
    [
      '管辖法院 · 各项规定一致',
      '2011年司法确认规定 邀请或者委派调解的人民法院 民事诉讼法 邀请或者委派调解的人民法院',
    ],
    [
      'Competent courts · The rules agree',
      'Provisions of 2011 Court that invited or referred Civil Procedure Law',
    ],
  ],
  [
    'not invited: they share the court of the organisation’s place',
    { 'mediation-invited-by-court': false, 'intermediate-court-matter': false },
    [
      '管辖法院 · 规定不一致，部分法院相同',
      '2011年司法确认规定 调解组织所在地基层人民法院 民事诉讼法 当事人住所地基层人民法院 标的物所在地基层人民法院 调解组织所在地基层人民法院',
    ],
    ['Competent courts · The rules differ and share a court', 'Civil Procedure Law Basic court of a party'],
  ],
  [
    'for an intermediate court: they share none',
    { 'mediation-invited-by-court': false, 'intermediate-court-matter': true },
    [
      '管辖法院 · 规定不一致，没有相同的法院',
      '2011年司法确认规定 调解组织所在地基层人民法院 民事诉讼法 有管辖权的中级人民法院',
    ],
    [
      'Competent courts · The rules differ and share no court',
      'Civil Procedure Law Competent intermediate court',
    ],
  ],
  [
    'not known whether invited: every court is open',
    {},
    ['管辖法院 · 尚有事实未明', '邀请或者委派调解的人民法院 · 视未知事实而定'],
    [
      'Competent courts · Open until more is known',
      'Court that invited or referred · depends on what is not known',
    ],
  ],
]

describe('ConfirmationCourts', () => {
  test.each(courts)('%s', async (_, facts, zh, en) => {
    const { confirmation } = remedyIn(clinicWith(facts), 'judicial-confirmation')
    const props = { confirmation, edition }
    for (const said of zh) expect(await page.text('ConfirmationCourts', props, 'zh')).toContain(said)
    for (const said of en) expect(await page.text('ConfirmationCourts', props, 'en')).toContain(said)
  })

  test('folds away what the court refuses, rejects and wants to see, with how many', async () => {
    const { confirmation } = remedyIn(clinicWith({}), 'judicial-confirmation')
    const html = await page.html('ConfirmationCourts', { confirmation, edition }, 'zh')
    expect(html.match(/<details/gu)).toHaveLength(3)
    const text = await page.text('ConfirmationCourts', { confirmation, edition }, 'zh')
    expect(text).toMatch(/不予受理 5 .*裁定驳回 5 .*应当提交的材料 5 /u)
  })
})

describe('RemedyLimit', () => {
  test('shows the last day that has been counted, moved from a day off, and the steps to it', async () => {
    const run = runOf(remedyIn(clinicWith({}), 'judicial-confirmation'), 'D-01')
    const props = { run, edition }
    const english = await page.text('RemedyLimit', props, 'en')
    expect(english).toMatch(/judicial confirmation until 24 Feb 2026 .*2026-02-15 30 calendar days end/u)
    expect(await page.text('RemedyLimit', props, 'zh')).toContain('至 2026年2月24日 止')
  })

  test('shows the length of a limit that has not begun and what it waits for, and no day', async () => {
    const run = runOf(remedyIn(clinicWith({}), 'suit'), 'D-37.limitation')
    for (const language of languages) {
      const text = await page.text('RemedyLimit', { run, edition }, language)
      expect(text).toContain({ zh: '3 年，起算：', en: '3 years, counted from: ' }[language])
      expect(text).not.toMatch(/until \d|至 \d/u)
    }
  })

  test('says that a limit ends beyond the working calendar, and gives no day', async () => {
    const dispute = {
      ...Object(clinic.dispute),
      filedOn: '2026-12-01',
      events: [
        { type: 'mediation-started', on: '2026-12-01' },
        { type: 'settled', on: '2026-12-10', effectiveOn: '2026-12-10', form: 'written' },
      ],
    }
    const under = editionOf({ pack: 'cn-national', on: '2026-12-15' })
    const run = runOf(remedyIn(answerOf(dispute, under), 'judicial-confirmation'), 'D-01')
    expect(run._tag).toBe('NotCovered')
    const text = await page.text('RemedyLimit', { run, edition: under }, 'en')
    expect(text).toContain('2027')
    expect(text).not.toMatch(/until \d+ /u)
  })

  test('says where the law itself is in doubt', async () => {
    const wages = workedDispute('kitchen-wages')
    const under = editionOf(wages)
    const agreed = [
      { type: 'mediation-started', on: '2022-06-13' },
      { type: 'settled', on: '2022-06-13', effectiveOn: '2022-06-13', form: 'written' },
    ]
    const runs = answerOf({ ...Object(wages.dispute), events: agreed }, under).remedies.flatMap(
      (remedy) => remedy.runs,
    )
    const doubted = runs.filter(({ limit }) => under.timeLimits[limit]?.disputed !== undefined)
    expect(doubted.length).toBeGreaterThan(0)
    for (const run of doubted) {
      const said = under.timeLimits[run.limit]?.disputed?.zh ?? ''
      expect(await page.text('RemedyLimit', { run, edition: under }, 'zh')).toContain(said)
    }
  })
})

/** The stops of each worked dispute, in the words of the page and its plan. */
const ways: Readonly<Record<string, string>> = {
  'clinic-appraisal': '来源：依申请 → 方案未作规定：方案没有说明此类纠纷由谁牵头办理 → 其他合法途径始终可走',
  'collective-pond':
    '来源：其他部门委托、移送、纪调对接 → 由谁办理：市矛盾纠纷调解中心（市人民调解委员会） → 其他合法途径始终可走',
  'court-loan':
    '来源：人民法院委托、移送、诉调对接 → 由谁办理：乡镇（街道）人民调解委员会 → 调解不成时转至：诉前调解 → 其他合法途径始终可走',
  'courtyard-refused': '来源：排查发现 → 不再引导调解：当事人已明确拒绝调解 → 可走的合法途径',
  'dye-works': '来源：依申请、专门对接 → 由谁办理：市环保局 → 其他合法途径始终可走',
  'greenhouse-road':
    '来源：依申请 → 原文冲突，由有权人员决定：乡镇（综治办、司法所牵头）、部门 → 其他合法途径始终可走',
  'gym-closed':
    '来源：依申请 → 由当事人选择：行业性专业性调解组织、行业领域人民调解室、重点部门行政调解室 → 调解不成时转至：行政裁决、民事诉讼 → 其他合法途径始终可走',
  'hay-track':
    '来源：排查发现 → 由谁办理：村（社区）人民调解委员会 → 调解不成时转至：仲裁、行政裁决、民事诉讼 → 其他合法途径始终可走',
  'hospital-death':
    '来源：公安机关委托、移送、警调对接 → 由谁办理：乡镇（街道）人民调解委员会 → 调解不成时转至：仲裁、行政裁决、民事诉讼 → 其他合法途径始终可走',
  'injury-at-market': '来源：依申请 → 不再引导调解：不宜调解 → 可走的合法途径',
  'kitchen-wages':
    '来源：依申请 → 由谁办理：行业性专业性调解组织 → 调解不成时转至：行政裁决、民事诉讼 → 其他合法途径始终可走',
  'market-move': '来源：依申请 → 统一协调：综治机构 → 由谁办理：主管部门、单位 → 其他合法途径始终可走',
  'marriage-validity': '来源：人民法院委托、移送 → 不再引导调解：不宜调解 → 可走的合法途径',
  'mine-water': '来源：排查发现 → 由谁办理：承接交办的单位 → 其他合法途径始终可走',
  'parking-failed': '来源：依申请 → 不再引导调解：调解不成 → 可走的合法途径',
  'property-fees':
    '来源：依申请 → 由谁办理：乡镇（街道）人民调解委员会 → 调解不成时转至：仲裁、行政裁决、民事诉讼 → 其他合法途径始终可走',
  'road-works': '来源：依申请 → 由谁办理：首先接待的部门 → 其他合法途径始终可走',
  'shop-lease':
    '来源：人民法院委托、移送 → 由谁办理：法官助理 → 调解不成时转至：沙依巴克区人民法院法官 → 其他合法途径始终可走',
  'village-drainage':
    '来源：排查发现 → 由谁办理：村（社区）人民调解委员会 → 调解不成时转至：仲裁、行政裁决、民事诉讼 → 其他合法途径始终可走',
  'workshop-indemnity':
    '来源：其他部门委托、移送、复调对接 → 由谁办理：行政调解组织 → 调解不成时转至：行政裁决、行政复议、民事诉讼 → 其他合法途径始终可走',
}

describe('the drawn way', () => {
  const drawn = (name: string) => {
    const worked = workedDispute(name)
    const under = editionOf(worked)
    const { route } = answerOf(worked.dispute, under)
    const dispute = Object(worked.dispute)
    return { dispute, route, edition: under, stops: routeStops(dispute, { route, edition: under }) }
  }

  test('stands here for every worked dispute', () => {
    expect(Object.keys(ways).sort()).toEqual([...everyName].sort())
  })

  test.each(Object.entries(ways))('of %s', async (name, way) => {
    const { stops, ...props } = drawn(name)
    const said = stops.map(({ title, names }) =>
      names.length === 0
        ? strings[title].zh
        : `${strings[title].zh}：${names.map(({ zh }) => zh).join('、')}`,
    )
    expect(said.join(' → ')).toBe(way)
    const english = await page.text('RoutePath', props, 'en')
    for (const { names } of stops)
      for (const { en } of names)
        expect(english).toContain(en.replaceAll("'", '&#39;').replaceAll('"', '&quot;'))
  })

  test('of a dispute with facts missing names who it could be', () => {
    const worked = workedDispute('village-drainage')
    const under = editionOf(worked)
    const bare = { ...Object(worked.dispute), facts: {} }
    const { route } = answerOf(bare, under)
    const open = routeStops(bare, { route, edition: under }).find(({ kind }) => kind === 'open')
    expect(open?.names.map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        "Village or community people's mediation committee",
        "Township or street people's mediation committee",
      ]),
    )
  })
})
