// Every item of the inventory on duties in a case, steps of a case, guarantees and liability, and what carries it.

/**
 * What carries an item: rows of packs as `pack/section/id`; a section of another kind that cites it, or cites `as` the
 * item of the same words; or nothing, with the reason. An item may be carried in part and left out in part.
 */
export type Carried = {
  readonly by?: readonly string[]
  readonly section?: 'guards' | 'escalation' | 'reverseCheck' | 'tasks' | 'appraisal' | 'metrics' | 'awards'
  readonly as?: string
  readonly out?: string
}

const duties = (pack: string, ...ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${pack}/duties/${id}`)

const principle = 'A principle: nobody can be shown to have kept or broken it in a case.'
const crime = 'A campaign against crime; no dispute and no mediation.'
const unhung =
  'Liability is worded and never computed; without a reverse check the plan has nothing to hang it on.'
const persons = 'Aimed at persons, not at a dispute (RL-07).'

/** 4.3 Duties and notifications. */
export const notifications: Readonly<Record<string, Carried>> = {
  'S0-3.4-stabilise-report': {
    by: duties('xining-chengzhong', 'stabilise', 'report-escalation', 'support-tackling'),
  },
  'S0-3.2-duty-all': { by: duties('xining-chengzhong', 'plan', 'resolve') },
  'S0-5.1-notify-stability': { by: duties('xining-chengzhong', 'notify-stability') },
  'S1-t23-assess': { by: duties('dadukou', 'assess') },
  'S1-t23-push': { by: duties('dadukou', 'push-warning', 'control-and-relieve') },
  'S1-t25-major-prevent': { section: 'appraisal', as: 'S1-t25-content-4' },
  'S2-2.1-report-sync': { by: duties('baotou', 'report-major-hazard') },
  'S2-2.1-analysis': { by: ['baotou/standing/analysis-of-disputes'] },
  'S2-2.1-transfer-system': { by: duties('baotou', 'find-owner') },
  'S2-2.2-stabilise-report': { by: duties('baotou', 'stabilise', 'report-escalation') },
  'S2-2.1-one-case': { by: duties('baotou', 'register', 'one-case-one-plan') },
  'S3-5.1.1-person-plan': { out: persons },
  'S3-5.1.2-early': { out: principle },
  'S4.1-1.2a-blunt-report': {
    by: duties('grand-mediation-city', 'blunt-and-contain', 'report-difficult', 'ask-for-instructions'),
  },
  'S4.1-1.2a-warning': { by: ['grand-mediation-city/standing/screening-grassroots'] },
  'S4.3-3-three-guarantees': {
    by: duties(
      'ruoqiang',
      'name-leader',
      'form-team',
      'guarantee-investigation',
      'guarantee-handling',
      'guarantee-stability',
    ),
  },
  'S4.3-4-plan': { by: ['ruoqiang/duties/start-emergency-plan', 'ruoqiang/standing/emergency-drills'] },
  'S4.3-4-mass-petition': {
    by: duties(
      'ruoqiang',
      'report-collective-petition',
      'support-grassroots',
      'guide-on-the-scene',
      'keep-from-growing',
      'keep-evidence',
      'handle-lawfully',
    ),
    out: 'The seventh act, steering opinion, is refused: no duty of a body towards a dispute (RL-06).',
  },
  'S4.3-4-followup': { by: duties('ruoqiang', 'track-afterwards') },
  'S4.3-4-nature': { by: duties('ruoqiang', 'judge-nature') },
  'S4.4-1.1-mechanisms': {
    by: [
      ...duties('donghu', 'assess-risk', 'act-early', 'name-leader'),
      'donghu/standing/screening-district',
      'donghu/standing/reception-district',
    ],
    out: 'The fifth, accountability, is named without a step.',
  },
  'S4.4-1.1-intel': {
    by: duties('donghu', 'assess-risk'),
    out: 'The gathering of intelligence is left out: it follows persons (RL-07).',
  },
  'S4.4-1.1-early-act': {
    by: duties('donghu', 'tell-principal-leader', 'act-early', 'keep-effects-small'),
  },
  'S4.4-0-four-no': {
    by: [
      'donghu/metrics/vicious-criminal-cases-number',
      'donghu/metrics/major-incidents-and-petitions-to-beijing-number',
      'donghu/metrics/major-accidents-number',
    ],
    out: 'The first of the four, acts of sabotage and terror, is no dispute and not counted by mediation.',
  },
  'S4.3-1-policy-gate': {
    out: 'Binds whoever issues a policy, before there is any dispute; no duty of a body in a case.',
  },
  'S4.2-1-warning': { out: principle },
  'S4.2-2-analysis': { out: crime },
  'S4.4-1.2-strike': { out: crime },
  'S4.2-2-five': { out: crime },
}

/** 7.2 Steps of a case. */
export const steps: Readonly<Record<string, Carried>> = {
  'S0-3.1-ledger': { by: duties('xining-chengzhong', 'register') },
  'S0-3.1-early3': { out: principle },
  'S0-3.2-grade-step': { by: duties('xining-chengzhong', 'grade') },
  'S0-3.2-plan-step': { by: duties('xining-chengzhong', 'plan', 'resolve') },
  'S0-3.3-method': { out: principle },
  'S0-3.4-agreement': { by: duties('xining-chengzhong', 'make-agreement-document') },
  'S0-3.4-confirmation': { by: duties('xining-chengzhong', 'guide-to-confirmation') },
  'S0-3.4-followup': { by: duties('xining-chengzhong', 'follow-up') },
  'S0-3.4-closing': { section: 'guards' },
  'S0-3.4-branch-alt': { by: duties('xining-chengzhong', 'guide-to-other-ways') },
  'S0-3.4-branch-escalate': { by: duties('xining-chengzhong', 'stabilise', 'support-tackling') },
  'S0-3.7-parallel': { by: duties('xining-chengzhong', 'record-online') },
  'S1-t04-loop': { section: 'tasks', as: 'S1-t04' },
  'S1-t05-flow': { section: 'tasks', as: 'S1-t05' },
  'S1-t09-procedure': { section: 'tasks', as: 'S1-t09' },
  'S1-t23-step': { by: duties('dadukou', 'assess') },
  'S1-t24-step': { by: duties('dadukou', 'assign-on', 'supervise-assigned', 'resolve-assigned') },
  'S1-t26-feedback-up': { by: duties('dadukou', 'feed-back-up') },
  'S1-t26-overdue': { by: duties('dadukou', 'report-overdue') },
  'S1-t26-own': { by: duties('dadukou', 'feed-back-to-parties', 'complete-entry') },
  'S2-2.1-ledger': { by: duties('baotou', 'register', 'one-case-one-plan') },
  'S2-2.1-transfer-step': { by: duties('baotou', 'find-owner') },
  'S2-3.2-cancel': { by: duties('baotou', 'open-account', 'cancel-number') },
  'S2-2.3-team': { by: duties('baotou', 'form-special-team') },
  'S3-4.2.2-steps': { by: duties('litigation-free-town', 'analyse', 'resolve') },
  'S3-5.1.5-steps': { by: duties('litigation-free-town', 'accept', 'pass-on', 'answer') },
  'S3-5.1.5-backlog': { section: 'metrics' },
  'S4.1-1.2a-unified-flow': {
    by: duties('grand-mediation-city', 'register', 'divert-and-assign', 'mediate', 'inspect-and-supervise'),
  },
  'S4.1-3.1-target-flow': { by: duties('grand-mediation-city', 'handle-in-fixed-time') },
  'S4.1-1.2b-handover': { by: duties('grand-mediation-city', 'clear-hand-over') },
  'S4.3-2-steps': {
    by: duties(
      'ruoqiang',
      'sort-hazard',
      'report-hazard-up',
      'resolve-small',
      'resolve-big',
      'open-ledger',
      'register-and-assign',
      'resolve-major',
      'track-assigned',
    ),
  },
  'S4.3-3-steps': { by: duties('ruoqiang', 'draw-up-plan', 'solve-assigned') },
  'S4.3-3-holding': { section: 'guards', as: 'S4.3-3-3b-hold' },
  'S4.5-2.4-steps': {
    by: duties('shayibake-court', 'pre-hearing-mediation', 'make-focus-clear', 'judge-mediates-again'),
  },
  'S4.5-1.2-time': { out: 'A reported figure, no rule.' },
}

/** 8.2 Three guarantees. */
export const guarantees: Readonly<Record<string, Carried>> = {
  'S4.3-3-3b-trigger': { by: duties('ruoqiang', 'name-leader', 'form-team') },
  'S4.3-3-3b-unit': { by: duties('ruoqiang', 'name-leader', 'form-team') },
  'S4.3-3-3b-investigate': { by: duties('ruoqiang', 'guarantee-investigation') },
  'S4.3-3-3b-handle': { by: duties('ruoqiang', 'guarantee-handling') },
  'S4.3-3-3b-stability': { by: duties('ruoqiang', 'guarantee-stability') },
  'S4.3-3-3b-hold': { section: 'guards' },
  'S4.3-3-3b-principal': { by: duties('ruoqiang', 'principal-leader-supervises') },
  'S4.4-1.1-four-named': { by: duties('donghu', 'name-leader', 'name-unit', 'resolve-within-limit') },
}

/** 8.3 Liability. */
export const liability: Readonly<Record<string, Carried>> = {
  'S0-3.4-liab': { section: 'reverseCheck' },
  'S1-t29-appraisal': { section: 'tasks', as: 'S1-t29' },
  'S1-t29-liab': { out: unhung },
  'S1-t28-base': { out: principle },
  'S2-4.1-supervise': { section: 'escalation' },
  'S3-5.1.4-liab': { out: principle },
  'S4.1-1.2a-propose': { section: 'escalation' },
  'S4.1-1.3-remove': { out: persons },
  'S4.3-5-liab': { section: 'reverseCheck' },
  'S4.3-5-target': { out: 'A goal of curbing petitions: petitioning is a right (RL-06).' },
  'S4.4-1.1-liab': { out: unhung },
  'S4.4-1.1-organisers': { out: persons },
  'S4.2-1-responsibility': { out: principle },
}
