import { nextStandingDuties, type StandingDuty } from '@maplebridge/accountability'
import type { Edition } from '@maplebridge/policy-pack'
import { expect, test } from 'vitest'
import { noDayLabel, turnLabels } from '../page/words/standing.ts'
import { editionOf } from './workedDisputes.ts'

const plan = editionOf({ pack: 'xining-chengzhong', on: '2023-05-08' })
const label = { zh: '排查', en: 'Screening' }
const duty = (cadence: StandingDuty['cadence'], others: Partial<StandingDuty> = {}): StandingDuty => ({
  id: 'x',
  kind: 'screening',
  label,
  bearer: 'village-pmc',
  ...(cadence !== undefined && { cadence }),
  force: 'must',
  cites: ['S0-3.1-modes'],
  ...others,
})
const edition: Edition = {
  ...plan,
  settings: {
    ...plan.settings,
    'survey-period': {
      id: 'survey-period',
      kind: 'choice',
      label: { zh: '摸底周期', en: 'Survey period' },
      why: label,
      cites: ['S0-3.1-modes'],
      values: [{ code: 'week', label }],
    },
  },
  terms: {
    ...plan.terms,
    'sensitive-period': { zh: '敏感期', en: 'Sensitive period' },
    'major-petition': { zh: '重大信访', en: 'Major petition' },
  },
}
const shown = (subject: StandingDuty, under: Edition = edition) => {
  const [next] = nextStandingDuties([subject], { on: under.on, settings: under.values })
  if (next === undefined) return expect.fail('one duty was given')
  const labels = turnLabels(next, under)
  return {
    zh: labels.map(({ zh }) => zh).join(' · '),
    en: labels.map(({ en }) => en).join(' · '),
    noDay: noDayLabel(next, under)?.en,
  }
}

test.each([
  ['a plain period', duty({ every: 'week' }), '每周', 'weekly', undefined],
  [
    'several times',
    duty({ every: 'month', times: 2 }),
    '每月 · 至少 2 次',
    'monthly · at least 2 times',
    undefined,
  ],
  [
    'about the month before',
    duty({ every: 'month', dueBy: { day: 3 }, about: 'previous-period' }),
    '每月 · 所涉期间 2023-05-01 至 2023-05-31',
    'monthly · about 2023-05-01 to 2023-05-31',
    undefined,
  ],
  [
    'a phase that runs',
    duty({ window: { from: '2023-04-03', to: '2023-10-31' } }),
    '2023年4月3日至2023年10月31日',
    '3 Apr 2023 to 31 Oct 2023',
    undefined,
  ],
  [
    'a phase that is over',
    duty({ window: { from: '2023-03-15', to: '2023-04-03' } }),
    '2023年3月15日至2023年4月3日',
    '15 Mar 2023 to 3 Apr 2023',
    'over',
  ],
  [
    'daily in sensitive periods, in place of the routine',
    duty({ every: 'day', during: 'sensitive-period' }, { overrides: 'screening-village' }),
    '每日 · 限于敏感期 · 期间代替“村（社区）调委会普遍排查”',
    'daily · only in: Sensitive period · meanwhile in place of "General screening by the village or community committee"',
    'when it arises',
  ],
  [
    'upon an event',
    duty({ upon: 'major-petition' }),
    '遇有：重大信访',
    'upon: Major petition',
    'when it arises',
  ],
  [
    'a period that is not set',
    duty({ setting: 'survey-period' }),
    '待设定：摸底周期',
    'to be set: Survey period',
    'period not set',
  ],
  ['no period at all', duty(undefined), '', '', 'the plan gives no period'],
] as const)('%s is said in both languages', (_, subject, zh, en, noDay) => {
  expect(shown(subject)).toEqual({ zh, en, noDay })
})

test('a period that was set is the period', () => {
  const values = { ...edition.values, 'survey-period': { value: 'week', cites: ['S0-3.1-modes'] as const } }
  expect(shown(duty({ setting: 'survey-period' }), { ...edition, values })).toMatchObject({
    en: 'weekly',
    noDay: undefined,
  })
})
