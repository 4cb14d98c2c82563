/**
 * Labels of the closed lists that carry none beside their type. Lists that a plan defines carry their own labels in
 * its pack.
 */
import type { AreaTier } from '@maplebridge/area'
import type { Every, TimeLimit } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'

type Names<Key extends string> = Readonly<Record<Key, Label>>

/** How often something is done. */
export const everyNames: Names<Every> = {
  day: { zh: '每日', en: 'daily' },
  week: { zh: '每周', en: 'weekly' },
  'half-month': { zh: '每半月', en: 'twice a month' },
  month: { zh: '每月', en: 'monthly' },
  quarter: { zh: '每季度', en: 'quarterly' },
  'half-year': { zh: '每半年', en: 'half-yearly' },
  year: { zh: '每年', en: 'yearly' },
}

/** Units of durations. */
export const unitNames: Names<TimeLimit['unit']> = {
  hour: { zh: '小时', en: 'hours' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}

/** Roles of parties. */
export const partyNames: Names<'claimant' | 'respondent' | 'affected'> = {
  claimant: { zh: '申请方', en: 'Claimant' },
  respondent: { zh: '被申请方', en: 'Respondent' },
  affected: { zh: '受影响方', en: 'Affected party' },
}

/** Forms of a settlement agreement. */
export const formNames: Names<'written' | 'oral'> = {
  written: { zh: '书面', en: 'Written' },
  oral: { zh: '口头', en: 'Oral' },
}

/** How a session of a mediation was held. */
export const mannerNames: Names<'in-person' | 'at-a-distance'> = {
  'in-person': { zh: '现场', en: 'In person' },
  'at-a-distance': { zh: '远程', en: 'At a distance' },
}

/** Who may extend a time limit. */
export const extensionNames: Names<'agreement' | 'approval'> = {
  agreement: { zh: '约定', en: 'agreement' },
  approval: { zh: '批准', en: 'approval' },
}

/** Tiers of areas. */
export const tierNames: Names<AreaTier> = {
  province: { zh: '省级', en: 'province' },
  prefecture: { zh: '市级', en: 'prefecture' },
  county: { zh: '县级', en: 'county or district' },
  township: { zh: '乡镇（街道）', en: 'township or street' },
  village: { zh: '村（社区）', en: 'village or community' },
  grid: { zh: '网格', en: 'grid' },
}
