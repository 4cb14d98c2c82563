// What the ledger says on the page: its words in both languages, its address, its steps, and the last day that comes next.

import { join } from 'node:path'
import { type DisputeEvent, eventLabels } from '@maplebridge/dispute'
import {
  foldCase,
  type LedgerContent,
  mayWrite,
  type Role,
  type Stage,
  sealed,
  stageLabels,
} from '@maplebridge/ledger'
import { packs as shipped } from '@maplebridge/packs'
import { checklistOf, editionOn, layersOf } from '@maplebridge/policy-pack'
import { loadPacks } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressAfter, addressIn, listQuery } from '../page/ledger/address.ts'
import { daysLate } from '../page/ledger/daysLate.ts'
import { lineWords } from '../page/ledger/lineWords.ts'
import { localTime } from '../page/ledger/localTime.ts'
import { partyLabel } from '../page/ledger/names.ts'
import { nextDay } from '../page/ledger/nextDay.ts'
import { stepGroups } from '../page/ledger/stepGroups.ts'
import { tabsOf } from '../page/ledger/tabs.ts'
import { type Renderer, startRenderer } from './rendered.ts'

const { packs } = await loadPacks(join(import.meta.dirname, '../../../examples/packs'), { shipped })
const layers = Result.getOrThrow(layersOf([...shipped, ...packs], { id: 'wangxi' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2026-05-08' }))

/** Under the plan of the demo, in a district of one village. */
const said = {
  under,
  areaOf: (code: string) =>
    code === '990101001001' ? { zh: '望溪一村', en: 'Wangxi village 1' } : { zh: code, en: code },
}
const by = { account: 'centre-1', role: 'dispatcher', area: '990101' } as const
const id = '5b3f0f0e-5d1c-4c43-9d0c-5f6c9d1f7c11'
const opening: LedgerContent = {
  type: 'case-opened',
  pack: 'wangxi',
  sender: 'hotline',
  dispute: {
    id: 'WX-1',
    matter: 'neighbour',
    area: '990101001001',
    filedOn: '2026-05-04',
    source: 'screening',
    facts: { 'people-involved': 3 },
  },
}
/** A case after some events. */
const caseAfter = (...events: readonly DisputeEvent[]) => {
  const lines: ReturnType<typeof sealed>[] = []
  for (const content of [opening, ...events.map((event): LedgerContent => ({ type: 'happened', event }))]) {
    const line = { case: id, at: '2026-05-08T01:00:00.000Z', by, content }
    lines.push(sealed(line, { after: lines.at(-1) }))
  }
  return foldCase(lines) ?? expect.fail('the case was not opened')
}

describe('a line in words', () => {
  const words: readonly (readonly [LedgerContent, zh: string, en: string])[] = [
    [
      opening,
      '录入纠纷｜纠纷类型=邻里纠纷｜所在区划=望溪一村｜发送系统=政务服务热线｜涉及人数=3 人',
      'Dispute entered｜Matter=Neighbours｜Area=Wangxi village 1｜Sending system=Hotline｜People involved=3 people',
    ],
    [
      {
        type: 'happened',
        event: { type: 'returned', on: '2026-05-08', to: 'county-mediation-centre', reason: 'needs-expert' },
      },
      '退回｜交给=县矛盾纠纷调解中心｜理由=需要专家参与',
      'Returned｜To=County mediation centre｜Reason=It needs an expert',
    ],
    [
      {
        type: 'happened',
        event: { type: 'settled', on: '2026-05-08', effectiveOn: '2026-05-09', form: 'written' },
      },
      '达成调解协议｜形式=书面｜协议生效日=2026年5月9日',
      'Settled｜Form=Written｜Agreement effective on=9 May 2026',
    ],
    [
      {
        type: 'happened',
        event: {
          type: 'session-held',
          on: '2026-05-08',
          manner: 'at-a-distance',
          link: 'https://meet.example/1',
        },
      },
      '举行调解｜方式=远程｜会议地址=https://meet.example/1',
      'Mediation session held｜How it was held=At a distance｜Where parties met=https://meet.example/1',
    ],
    [
      { type: 'happened', event: { type: 'party-refused', on: '2026-05-08', party: 'respondent-2' } },
      '当事人明确拒绝调解｜当事人角色=被申请方2',
      'A party clearly refused mediation｜Party, by role=Respondent 2',
    ],
    [
      {
        type: 'happened',
        event: {
          type: 'duty-waived',
          on: '2026-05-08',
          duty: 'wangxi-plan',
          by: 'county-justice-bureau',
          reason: { ground: 'exempted', document: '望司〔2026〕3号' },
        },
      },
      '免除职责｜职责=定级后三个工作日内拟定调处方案｜由何单位=县司法局｜免除理由=经文件批准免除｜文号=望司〔2026〕3号',
      'Duty waived｜Duty=A plan within three working days of grading｜By which body=County justice bureau｜Ground=exempted by a document｜Number of the document=望司〔2026〕3号',
    ],
    [
      {
        type: 'assessment-decided',
        of: 2,
        decision: 'overridden',
        level: 'major',
        reason: 'agreed-at-meeting',
      },
      '改变研判｜改为等级=重大｜理由=会商研判的意见',
      'Assessment decided otherwise｜The level instead=Major｜Reason=Agreed at the analysis meeting',
    ],
    [
      {
        type: 'personal-recorded',
        party: 'claimant',
        field: 'telephone',
        commitment: `sha256:${'0'.repeat(64)}`,
      },
      '记录当事人信息｜申请方=电话｜内容=内容加密另存',
      'Something a party told was recorded｜Claimant=Telephone｜What the party told=kept sealed elsewhere',
    ],
  ]
  test.each(words)('%j', (content, zh, en) => {
    const { title, details } = lineWords(content, said)
    const in_ = (language: 'zh' | 'en') =>
      [title[language], ...details.map(({ name, value }) => `${name[language]}=${value[language]}`)].join(
        '｜',
      )
    expect([in_('zh'), in_('en')]).toEqual([zh, en])
  })

  test('keeps a code that nobody named, and a party by its number', () => {
    const event = {
      type: 'transferred',
      on: '2026-05-08',
      to: 'harbour-office',
      reason: 'odd-reason',
    } as const
    expect(lineWords({ type: 'happened', event }, said).details.map(({ value }) => value.en)).toEqual([
      'harbour-office',
      'odd-reason',
    ])
    expect(partyLabel('affected')).toEqual({ zh: '受影响方', en: 'Affected party' })
  })
})

describe('the address', () => {
  const here = 'http://localhost/?lang=zh&view=ledger&role=dispatcher&tab=cases&stage=found'
  test('is read and written without touching what is the page’s', () => {
    expect(addressIn(new URL(here).search)).toMatchObject({
      role: 'dispatcher',
      tab: 'cases',
      stage: 'found',
      case: '',
    })
    const moved = addressAfter(here, { case: id, stage: '' })
    expect(new URL(moved).search).toBe(`?lang=zh&view=ledger&role=dispatcher&tab=cases&case=${id}`)
  })
  test('asks the service for what is filtered, page by page', () => {
    const address = addressIn('?stage=found&open=true&area=990101001&case=x')
    expect(listQuery(address)).toBe('limit=25&stage=found&open=true&area=990101001')
    expect(listQuery(address, { after: '7' })).toContain('after=7')
  })
})

describe('the steps of a case', () => {
  const none = { issues: [], heldBackBy: [], warnings: [] }
  const told = {
    version: 1,
    lines: [],
    steps: Object.keys(eventLabels).map((type) => ({ type, allowed: type !== 'closed', ...none })),
  }
  test.each(Object.keys(stageLabels))('are each offered once at %s', (stage) => {
    const { usual, other, held } = stepGroups(told, { at: stage as Stage }) // proof: a key of a record by stage
    expect([...usual, ...other, ...held].map(({ type }) => type).sort()).toEqual(
      Object.keys(eventLabels).sort(),
    )
    expect(held.map(({ type }) => type)).toEqual(['closed'])
    expect(usual.length).toBeGreaterThan(0)
  })
  test('leave out what the page has no word for', () => {
    const odd = { ...told, steps: [{ type: 'teleported', allowed: true, ...none }] }
    expect(stepGroups(odd, { at: 'found' })).toEqual({ usual: [], other: [], held: [] })
  })
  test('a role enters disputes here exactly if it may', () => {
    for (const [role, tabs] of Object.entries(tabsOf))
      expect([role, tabs.some((tab) => tab === 'enter')]).toEqual([role, mayWrite(role as Role, opening)]) // proof: a key of a record by role
  })
})

describe('the last day that comes next', () => {
  test('is the first of the checklist, and says when it is over', () => {
    const graded = caseAfter({ type: 'graded', on: '2026-05-06' })
    const list = Result.getOrThrow(checklistOf(graded.dispute, { under }))
    const days = list.items.flatMap(({ status }) => ('lastDay' in status ? [status.lastDay] : []))
    expect(nextDay(graded, under)).toMatchObject({ day: days.toSorted()[0], late: false })
    // The Saturday is a working day of 2026, in place of one of the holidays before it.
    const later = Result.getOrThrow(editionOn(layers, { on: '2026-06-08' }))
    expect(nextDay(graded, later)).toMatchObject({ day: '2026-05-09', late: true })
    const settings = {
      day: '2026-05-09',
      late: true,
      duty: { en: 'A plan within three working days of grading' },
    }
    expect(nextDay(graded, later)).toMatchObject(settings)
    expect(nextDay(caseAfter(), under)).toBeUndefined()
  })
  test('counts days of the calendar', () => {
    expect(daysLate('2026-02-28', { on: '2026-03-01' })).toBe(1)
    expect(daysLate('2025-12-31', { on: '2026-12-31' })).toBe(365)
  })
  test('instants are shown by the clocks in China', () => {
    expect(localTime('2026-05-08T17:05:00.000Z')).toBe('2026-05-09T01:05')
  })
})

describe('components', () => {
  let page: Renderer
  beforeAll(async () => {
    page = await startRenderer()
  }, 60_000)
  afterAll(() => page.close())

  test('a level is said in words, and said to be proposed until somebody decides', async () => {
    const layer = { id: 'wangxi', version: '1.0.0', hash: `sha256:${'0'.repeat(64)}` } as const
    const assessed = {
      pack: 'wangxi',
      on: '2026-05-08',
      layers: [layer],
      answer: layer.hash,
      level: { established: 'major', possible: 'major' },
    }
    const state = { ...caseAfter(), assessment: { version: 2, under: assessed, decision: 'proposed' } }
    expect(await page.text('ledger/CaseLevel', { state, edition: under }, 'en')).toBe('Major proposed')
    expect(
      await page.text('ledger/CaseLevel', { state: { ...state, level: 'ordinary' }, edition: under }, 'zh'),
    ).toBe('一般')
    expect(await page.text('ledger/CaseLevel', { state: caseAfter(), edition: under }, 'zh')).toBe('未研判')
  })
  test('what is late says so in words', async () => {
    const edition = Result.getOrThrow(editionOn(layers, { on: '2026-06-08' }))
    const props = { state: caseAfter({ type: 'graded', on: '2026-05-06' }), edition }
    expect(await page.text('ledger/CaseNextDay', props, 'en')).toBe(
      '9 May 2026 late A plan within three working days of grading',
    )
    expect(await page.text('ledger/CaseNextDay', props, 'zh')).toMatch(/^2026年5月9日 已逾期 /u)
  })
  test('a refusal is said once: at its field, else in the box', async () => {
    const issue = (path: readonly string[], en: string) => ({
      code: 'out-of-domain',
      path,
      message: { zh: en, en },
    })
    const refused = {
      kind: 'out-of-order',
      title: 'Not now',
      message: { zh: '总', en: 'all of it' },
      issues: [issue(['events', '0', 'on'], 'the day'), issue([], 'the case')],
    }
    const text = await page.text('ledger/ProblemBox', { refused, fields: ['events.0'] }, 'en')
    expect(text).toBe('Not now the case')
    expect(
      await page.text('ledger/ProblemBox', { refused: { ...refused, issues: [], title: '' } }, 'zh'),
    ).toBe('没有写入 总')
  })
})
