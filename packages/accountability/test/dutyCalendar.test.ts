import { execFileSync } from 'node:child_process'
import * as Result from 'effect/Result'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type CalendarWords, dutyCalendar } from '../src/icalendar.ts'
import { type StandingDuty, standingOccurrences } from '../src/index.ts'

const monthly: StandingDuty = {
  id: 'monthly-return',
  kind: 'return',
  label: { zh: '上月矛盾纠纷排查化解情况', en: "Last month's figures" },
  bearer: 'judicial-office',
  tell: ['district-justice-bureau'],
  cadence: { every: 'month', times: 2, dueBy: { day: 3 }, about: 'previous-period' },
  force: 'must',
  cites: ['S0-5.5-monthly', 'S0-9'],
  unresolved: ['CONF-14'],
}
const weekly: StandingDuty = {
  ...monthly,
  id: 'screening',
  kind: 'screening',
  bearer: 'village-pmc',
  cadence: { every: 'week' },
}
const survey: StandingDuty = { ...monthly, id: 'survey', cadence: { setting: 'survey-period' } }
const under: CalendarWords = {
  pack: 'xining-chengzhong',
  manifest: { title: { zh: '城中区方案', en: 'The plan of Chengzhong' } },
  bodies: {
    'judicial-office': { code: 'judicial-office', label: { zh: '司法所', en: 'Judicial office' } },
  },
  citations: {
    'S0-5.5-monthly': {
      clause: '五（五）',
      text: {
        zh: '各司法所每月3日前将上月矛盾纠纷排查化解情况报送区司法局；同时，建立台账，及时更新，做到底数清、情况明、措施实。',
        en: 'Each judicial office reports, by the 3rd of the month; what was screened and resolved.',
      },
    },
  },
}

const written = (
  duties: readonly StandingDuty[],
  {
    words = under,
    lang = 'zh',
    to = '2023-06-30',
  }: {
    readonly words?: CalendarWords
    readonly lang?: 'zh' | 'en'
    readonly to?: string
  } = {},
) => {
  const found = standingOccurrences(duties, { during: { from: '2023-05-01', to }, settings: {} })
  return Result.getOrThrow(
    dutyCalendar(Result.getOrThrow(found), { under: words, lang, stampedOn: '2023-03-15' }),
  )
}
const readBack = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => ({
    event: new ICAL.Event(each),
    stamp: String(each.getFirstPropertyValue('dtstamp')),
    category: each.getFirstPropertyValue('categories'),
  }))
const longest = (text: string): number =>
  Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))

describe('read back by another parser', () => {
  it('each turn is an all-day event on the day it is due, in order', () => {
    const events = readBack(written([monthly, weekly]))
    expect(events.map(({ event }) => event.startDate.toString())).toEqual(
      ['05-03', '05-07', '05-14', '05-21', '05-28', '06-03', '06-04', '06-11', '06-18', '06-25'].map(
        (day) => `2023-${day}`,
      ),
    )
    expect(events[0]?.event.startDate.isDate).toBe(true)
    expect(events[0]?.event.endDate.toString()).toBe('2023-05-04')
    expect(events[0]?.stamp).toBe('2023-03-15T00:00:00Z')
  })

  it('says in Chinese what is owed, by whom, about what and why', () => {
    const [first] = readBack(written([monthly]))
    expect(first?.event.summary).toBe('司法所：上月矛盾纠纷排查化解情况')
    expect(first?.category).toBe('报送')
    expect(first?.event.description.split('\n')).toEqual([
      '承担单位：司法所',
      '报送、告知：district-justice-bureau',
      '所涉期间：2023-04-01 至 2023-04-30',
      '期间内至少次数：2',
      `[S0-5.5-monthly] 五（五） ${under.citations['S0-5.5-monthly']?.text.zh}`,
      '[S0-9]',
      '原文未决：CONF-14',
    ])
  })

  it('and in English', () => {
    const [first] = readBack(written([monthly], { lang: 'en' }))
    expect(first?.event.summary).toBe("Judicial office: Last month's figures")
    expect(first?.event.description).toContain('About: 2023-04-01 to 2023-04-30')
  })

  it('a duty without a period has no event; a calendar without events can be read', () => {
    expect(readBack(written([survey]))).toEqual([])
  })
})

describe('the bytes', () => {
  it('are the same for the same duties, wherever the computer stands', () => {
    const program = `
      import { dutyCalendar } from '@maplebridge/accountability/icalendar'
      const turn = { from: '2023-06-03', to: '2023-06-03', due: '2023-06-03' }
      const duty = { ...${JSON.stringify(monthly)}, occurrences: [turn], resting: [] }
      const words = ${JSON.stringify(under)}
      process.stdout.write(dutyCalendar([duty], { under: words, lang: 'zh', stampedOn: '2023-03-15' }).success)`
    const [here, there] = ['Asia/Shanghai', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        cwd: import.meta.dirname,
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    )
    expect(here).toContain('DTSTART;VALUE=DATE:20230603\r\n')
    expect(there).toBe(here)
  })

  it('keep the UID of a turn when the range changes', () => {
    const uids = (to: string) => readBack(written([monthly], { to })).map(({ event }) => event.uid)
    expect(uids('2023-06-30')).toEqual([
      'xining-chengzhong.monthly-return.2023-05-03@maplebridge',
      'xining-chengzhong.monthly-return.2023-06-03@maplebridge',
    ])
    expect(uids('2023-12-31')).toEqual(expect.arrayContaining(uids('2023-06-30')))
    expect(new Set(uids('2023-12-31')).size).toBe(8)
  })

  it('stand in lines of 75 octets at most, each ended by CRLF', () => {
    const text = written([monthly, weekly])
    expect(longest(text)).toBeLessThanOrEqual(75)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })
})

it('for all texts of a plan: every character comes back, and no line is too long', () => {
  const piece = fc.constantFrom(
    '枫桥经验',
    '，',
    '；',
    ',',
    ';',
    '\\',
    '"',
    ':',
    ' ',
    'é',
    '📞',
    '𠮷',
    '\n',
    'due',
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => `x${pieces.join('')}x`)
  fc.assert(
    fc.property(text, text, (label, clause) => {
      const duty = { ...monthly, label: { zh: label, en: label } }
      const citations = { 'S0-5.5-monthly': { clause: '五', text: { zh: clause, en: clause } } }
      const calendar = written([duty], { words: { ...under, citations } })
      const [first] = readBack(calendar)
      expect(first?.event.summary).toBe(`司法所：${label}`)
      expect(first?.event.description).toContain(clause)
      expect(longest(calendar)).toBeLessThanOrEqual(75)
    }),
  )
})

it.each(['2023-02-30', 'now'])('refuses a stamp that is no date: %s', (stampedOn) => {
  const refused = dutyCalendar([], { under, lang: 'zh', stampedOn })
  expect(Result.isFailure(refused) && refused.failure._tag).toBe('DateInvalidError')
})
