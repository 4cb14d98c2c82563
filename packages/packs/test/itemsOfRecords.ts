// Every item of the inventory on what recurs, documents, rule sets, time limits and training, and what carries it.
import type { Carried } from './itemsOfCases.ts'

const rows = (pack: string, section: string, ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${pack}/${section}/${id}`)
const duties = (pack: string, ...ids: readonly string[]) => rows(pack, 'duties', ids)
const standing = (pack: string, ...ids: readonly string[]) => rows(pack, 'standing', ids)
const settings = (pack: string, ...ids: readonly string[]) => rows(pack, 'settings', ids)

const persons = 'Aimed at persons, not at a dispute (RL-07).'

/** 6.2 Reporting, notices, meetings, reception days: all of them recur and stand in `standing.yaml`. */
export const recurring: Readonly<Record<string, Carried>> = {
  'S0-5.5-monthly': { by: standing('xining-chengzhong', 'monthly-return') },
  'S0-5.5-quarterly': { by: standing('xining-chengzhong', 'quarterly-analysis-report') },
  'S0-5.5-circular': { by: standing('xining-chengzhong', 'quarterly-circular') },
  'S0-3.2-meeting-cad': { by: standing('xining-chengzhong', 'analysis-meeting') },
  'S0-4.2-analysis': { by: standing('xining-chengzhong', 'analysis-meeting') },
  'S0-4.3-summary': { by: standing('xining-chengzhong', 'summary-report') },
  'S1-t25-weekly': { by: standing('dadukou', 'weekly-analysis') },
  'S1-t25-monthly': { by: standing('dadukou', 'monthly-assessment') },
  'S1-t25-quarterly': { by: standing('dadukou', 'quarterly-notice') },
  'S1-t25-yearly': { by: standing('dadukou', 'yearly-appraisal') },
  'S1-t25-scope': {
    by: standing('dadukou', 'weekly-analysis', 'monthly-assessment', 'quarterly-notice', 'yearly-appraisal'),
  },
  'S1-t17-train-district': { by: standing('dadukou', 'training-district') },
  'S1-t17-train-township': { by: standing('dadukou', 'training-township') },
  'S1-t28-conf': { by: standing('dadukou', 'joint-conference') },
  'S2-3.3-commend': { by: standing('baotou', 'commendation') },
  'S2-2.5-train': { by: standing('baotou', 'post-training') },
  'S3-4.3-rate': { by: standing('litigation-free-town', 'litigation-rate-notice') },
  'S3-1.2.3-visit': { by: standing('litigation-free-town', 'home-visits') },
  'S3-5.1.1-publicity': { by: standing('litigation-free-town', 'legal-publicity') },
  'S4.1-1.4-halfyear': { by: standing('grand-mediation-city', 'township-centre-spot-check') },
  'S4.1-1.4-yearend': { by: standing('grand-mediation-city', 'year-end-appraisal') },
  'S4.1-1.4-opinion': { by: standing('grand-mediation-city', 'appraisal-opinion') },
  'S4.1-1.4-daily': { by: standing('grand-mediation-city', 'daily-supervision', 'problem-notice') },
  'S4.1-1.3-training': { by: standing('grand-mediation-city', 'training') },
  'S4.1-1.1-followup': { by: standing('grand-mediation-city', 'follow-up') },
  'S4.3-3-conf': { by: standing('ruoqiang', 'coordination-meeting') },
  'S4.4-1.1-monthly': {
    by: standing(
      'donghu',
      'monthly-report-grassroots-unit',
      'monthly-report-street',
      'monthly-report-xianshi-lake-office',
    ),
  },
  'S4.4-1.1-quarterly': {
    by: standing(
      'donghu',
      'quarterly-analysis-grassroots-unit',
      'quarterly-analysis-street',
      'quarterly-analysis-xianshi-lake-office',
    ),
  },
  'S4.4-1.1-keyinfo': {
    by: standing(
      'donghu',
      'key-event-report-grassroots-unit',
      'key-event-report-street',
      'key-event-report-xianshi-lake-office',
    ),
  },
  'S4.4-1.1-zero': {
    by: standing(
      'donghu',
      'monthly-report-grassroots-unit',
      'monthly-report-street',
      'monthly-report-xianshi-lake-office',
      'quarterly-analysis-grassroots-unit',
      'quarterly-analysis-street',
      'quarterly-analysis-xianshi-lake-office',
    ),
  },
  'S4.4-1.1-reception-district': { by: standing('donghu', 'reception-district') },
  'S4.4-1.1-reception-street': {
    by: standing('donghu', 'reception-street', 'reception-xianshi-lake-office'),
  },
  'S4.4-1.1-regular-meeting': { by: standing('donghu', 'meeting-on-unstable-factors') },
  'S4.4-1.1-high-level': { by: standing('donghu', 'high-level-decision') },
  'S4.5-2.3-wednesday': { by: standing('shayibake-court', 'street-day') },
  'S4.5-2.1-yearly': { by: standing('shayibake-court', 'party-group-study') },
  'S4.5-2.7-train': { by: standing('shayibake-court', 'mediator-training') },
  'S4.5-2.5-study': { by: standing('shayibake-court', 'opinion-study') },
}

/** 7.3 Records and documents: what a duty produces, or what shows it done. */
export const records: Readonly<Record<string, Carried>> = {
  'S0-3.1-doc-ledger': {
    by: [
      ...duties('xining-chengzhong', 'register'),
      ...duties('baotou', 'register'),
      ...duties('ruoqiang', 'open-ledger'),
    ],
  },
  'S0-3.2-doc-special': { by: duties('xining-chengzhong', 'special-ledger') },
  'S0-3.2-doc-plan': {
    by: [...duties('xining-chengzhong', 'plan', 'one-case-one-plan'), ...duties('ruoqiang', 'draw-up-plan')],
  },
  'S0-3.4-doc-agreement': { by: duties('xining-chengzhong', 'make-agreement-document') },
  'S0-3.4-doc-confirm': { by: duties('xining-chengzhong', 'guide-to-confirmation') },
  'S0-3.4-doc-followup': {
    by: [...duties('xining-chengzhong', 'follow-up'), ...standing('grand-mediation-city', 'follow-up')],
  },
  'S0-5.5-doc-monthly': { by: standing('xining-chengzhong', 'monthly-return') },
  'S0-5.5-doc-quarterly': { by: standing('xining-chengzhong', 'quarterly-analysis-report') },
  'S0-5.5-doc-circular': { by: standing('xining-chengzhong', 'quarterly-circular') },
  'S0-4.1-doc-workplan': {
    by: [
      ...standing('xining-chengzhong', 'phase-mobilise'),
      ...standing('baotou', 'phase-mobilise'),
      ...standing('litigation-free-town', 'phase-mobilise'),
    ],
  },
  'S0-4.3-doc-summary': { by: standing('xining-chengzhong', 'summary-report') },
  'S1-t23-doc-warning': { by: duties('dadukou', 'push-warning') },
  'S1-t24-doc-assign': { by: duties('dadukou', 'assign-on', 'supervise-assigned') },
  'S1-t26-doc-feedback': {
    by: duties('dadukou', 'feed-back-up', 'report-overdue', 'feed-back-to-parties', 'complete-entry'),
  },
  'S1-t15-doc-norms': { section: 'tasks', as: 'S1-t15' },
  'S2-2.1-doc-report': { by: duties('baotou', 'report-major-hazard') },
  'S2-2.1-doc-transfer': { by: duties('baotou', 'find-owner') },
  'S3-3.2.1-doc-charters': { section: 'awards' },
  'S3-5.1.1-doc-person': { out: persons },
  'S4.1-1.2b-doc-forms': { by: duties('grand-mediation-city', 'unified-file') },
  'S4.1-1.3-doc-appointment': { section: 'appraisal', as: 'S4.1-1.3-four-haves' },
  'S4.1-1.3-doc-written': { section: 'appraisal', as: 'S4.1-1.3-content' },
  'S4.1-1.4-doc-files': { section: 'appraisal', as: 'S4.1-1.4-quant' },
  'S4.1-1.4-doc-cadre': { out: persons },
  'S4.3-4-doc-emergency': { by: duties('ruoqiang', 'start-emergency-plan', 'keep-evidence') },
  'S4.4-1.1-doc-returns': {
    by: standing('donghu', 'monthly-report-street', 'quarterly-analysis-street', 'key-event-report-street'),
  },
  'S4.5-2.2-doc-rules': { out: 'Two instruments of the court whose text the source does not carry.' },
}

/** 7.4 The rule sets of S4.1: whether each exists is asked of the city, not of a case. */
export const ruleSets: Readonly<Record<string, Carried>> = Object.fromEntries(
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) => [
    `S4.1-1.1-sys${number}`,
    { section: 'appraisal' } satisfies Carried,
  ]),
)

/** 7.5 Time limits of a case: settings without a number. */
export const limits: Readonly<Record<string, Carried>> = {
  'S1-t24-limit': {
    by: [
      ...settings('dadukou', 'prescribed-time', 'overdue-report-within'),
      ...duties('dadukou', 'resolve-assigned'),
    ],
  },
  'S4.3-2-limit': {
    by: [
      ...settings('ruoqiang', 'big-problem-within', 'major-problem-within', 'guaranteed-within'),
      ...duties('ruoqiang', 'resolve-big', 'resolve-major', 'guarantee-handling'),
    ],
  },
  'S4.4-1.1-limit': {
    by: [...settings('donghu', 'law-related-within'), ...duties('donghu', 'resolve-within-limit')],
  },
  'S4.1-1.4-limit': {
    by: [
      ...settings('grand-mediation-city', 'handling-within'),
      ...duties('grand-mediation-city', 'handle-in-fixed-time'),
      ...standing('grand-mediation-city', 'problem-notice'),
    ],
    section: 'escalation',
  },
  'S0-3.4-in-time': {
    by: [
      ...settings('xining-chengzhong', 'plan-within', 'resolve-within', 'report-within'),
      ...settings('xining-chengzhong', 'agreement-within', 'follow-up-within'),
      ...duties('xining-chengzhong', 'report-escalation', 'make-agreement-document', 'follow-up'),
    ],
  },
}

/** 7.6 Training and support around the case: none of it binds a case. */
export const support: Readonly<Record<string, Carried>> = {
  'S1-t17-system': { section: 'appraisal' },
  'S2-2.5-mode': { section: 'appraisal' },
  'S3-3.1.2-train': { section: 'appraisal' },
  'S4.1-1.3-levels': { section: 'appraisal' },
  'S4.1-1.3-forms': { section: 'appraisal' },
  'S4.1-1.3-content': { section: 'appraisal' },
  'S4.1-1.3-court-practice': { section: 'appraisal' },
  'S4.1-1.3-certificate': { section: 'appraisal' },
  'S4.1-1.3-four-haves': { section: 'appraisal' },
  'S0-3.5-train': { section: 'appraisal' },
  'S4.5-2.3-train': { section: 'appraisal' },
  'S0-5.3-funds': { section: 'appraisal' },
  'S1-t30-funds': { section: 'appraisal' },
  'S2-2.6-funds': { section: 'appraisal' },
  'S4.1-3.3-funds': { section: 'appraisal' },
}
