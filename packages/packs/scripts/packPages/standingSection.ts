/**
 * What recurs: each standing duty with its bearer and how often, and the phases of a plan with their days.
 */
import { type StandingDuty, standingLabels } from '@maplebridge/accountability'
import type { Every } from '@maplebridge/calendar'
import { forceLabels, type Label } from '@maplebridge/rules'
import { entry, heads } from './entry.ts'
import { allNamed, named, type Page, rows, said, section, titled } from './Page.ts'

const every: Readonly<Record<Every, Label>> = {
  day: { zh: '每日', en: 'every day' },
  week: { zh: '每周', en: 'every week' },
  'half-month': { zh: '每半月', en: 'twice a month' },
  month: { zh: '每月', en: 'every month' },
  quarter: { zh: '每季度', en: 'every quarter' },
  'half-year': { zh: '每半年', en: 'every half year' },
  year: { zh: '每年', en: 'every year' },
}

const words = {
  en: {
    heading: 'What recurs',
    unset: 'period not stated: setting',
    silent: 'the source states no period',
    upon: 'upon',
    times: (times: number) => `at least ${times} times`,
    by: (day: number) => `by day ${day}`,
    previous: 'about the period before',
    during: 'only during',
    tell: 'tell',
    instead: 'in its periods instead of',
  },
  zh: {
    heading: '常规职责',
    unset: '原文没有写明周期，由设置项确定：',
    silent: '原文没有写明周期',
    upon: '遇有以下情形：',
    times: (times: number) => `不少于${times}次`,
    by: (day: number) => `第${day}日前`,
    previous: '关于上一期',
    during: '仅限以下期间：',
    tell: '告知',
    instead: '在其期间内代替',
  },
} as const

/** The section on what recurs. */
export const standingSection = (page: Page): readonly string[] => {
  const text = words[page.in]
  return section(
    text.heading,
    rows(
      heads[page.in],
      (page.pack.standing ?? []).map((duty) =>
        entry(
          duty,
          {
            of: 'standing',
            text: `${said(forceLabels[duty.force], page)} · ${said(standingLabels[duty.kind], page)}<br>**${said(duty.label, page)}**`,
            follows: [
              titled(named(duty.bearer, page), `**${cadenceWords(duty.cadence, page)}**`, page),
              ...(duty.tell === undefined ? [] : [titled(text.tell, allNamed(duty.tell, page), page)]),
              ...(duty.overrides === undefined
                ? []
                : [`${text.instead} [\`${duty.overrides}\`](#standing-${duty.overrides})`]),
            ],
          },
          page,
        ),
      ),
    ),
  )
}

const cadenceWords = (cadence: StandingDuty['cadence'], page: Page): string => {
  const text = words[page.in]
  if (cadence === undefined) return text.silent
  if ('setting' in cadence) return `${text.unset} [\`${cadence.setting}\`](#settings-${cadence.setting})`
  if ('upon' in cadence) return `${text.upon} ${named(cadence.upon, page)}`
  if ('window' in cadence) return spanWords(cadence.window)
  const { times, dueBy, about, during } = cadence
  return [
    said(every[cadence.every], page),
    ...(times === undefined ? [] : [text.times(times)]),
    ...(dueBy === undefined ? [] : [text.by(dueBy.day)]),
    ...(about === undefined ? [] : [text.previous]),
    ...(during === undefined ? [] : [`${text.during} ${named(during, page)}`]),
  ].join(page.in === 'zh' ? '，' : ', ')
}

type Window = Extract<NonNullable<StandingDuty['cadence']>, { readonly window: unknown }>['window']

const spanWords = (window: Window): string => `${window.from} – ${window.to}`
