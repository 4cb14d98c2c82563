// For every duty of every pack a case that opens it and one, as close as can be, that does not.
import type { Case } from './completeDispute.ts'

const on = '2026-05-08'
const started = { type: 'mediation-started', on } as const
const underWay: Case = { events: [started] }
const failed: Case = { events: [started, { type: 'mediation-failed', on }] }
const settled: Case = { events: [started, { type: 'settled', on, effectiveOn: on, form: 'written' }] }
const refused: Case = { events: [{ type: 'party-refused', on, party: 'respondent' }] }
const screened: Case = { source: 'screening' }
const petitioned: Case = { source: 'petition-office' }
const nothing: Case = {}
const facts = (...known: readonly string[]): Case => ({
  facts: Object.fromEntries(known.map((id) => [id, true])),
})

/** Duty, a case that opens it, the nearest that does not; `always` for duties without a condition. */
export type DutyCase = readonly [rule: string, opens: Case, not: Case | 'always']

const national: readonly DutyCase[] = [
  ['prevent-escalation', facts('may-escalate'), nothing],
  ['tell-police', facts('may-become-criminal-case'), facts('may-escalate')],
  ['tell-police', facts('may-become-public-security-case'), nothing],
  ['report-minor-at-risk', facts('minor-harmed-or-at-risk'), nothing],
  ['report-family-violence', facts('family-violence', 'victim-without-capacity'), facts('family-violence')],
  ['conclude-mediation', underWay, { ...underWay, matter: 'medical' }],
  ['conclude-medical-mediation', { ...underWay, matter: 'medical' }, underWay],
  ['tell-other-ways', failed, underWay],
  ['urge-performance', settled, underWay],
  ['record-mediation', underWay, nothing],
]

const xining: readonly DutyCase[] = [
  ['register', screened, nothing],
  ['grade', nothing, 'always'],
  ['plan', nothing, refused],
  ['resolve', underWay, refused],
  ['special-ledger', facts('major-hazard'), facts('other-major-dispute')],
  ['one-case-one-plan', facts('major-hazard'), nothing],
  ['stabilise', facts('may-escalate'), nothing],
  ['report-escalation', facts('may-cause-petition-case'), facts('may-become-skip-level-petition')],
  ['support-tackling', facts('may-become-mass-incident'), facts('other-major-dispute')],
  ['notify-stability', facts('major-stability-information'), facts('may-escalate')],
  ['make-agreement-document', settled, failed],
  ['guide-to-confirmation', { ...settled, ...facts('confirmation-needed') }, settled],
  ['follow-up', settled, underWay],
  ['guide-to-other-ways', failed, settled],
  ['guide-to-other-ways', { facts: { 'suitable-for-mediation': false } }, nothing],
  ['record-online', nothing, 'always'],
]

const assignedAbove = { 'assigned-by-platform': 'upper-platform', 'through-information-platform': true }
const late = { ...assignedAbove, 'prescribed-time-over': true }
const fixedHere: Case = { facts: { 'assigned-by-platform': 'own-platform' } }

const dadukou: readonly DutyCase[] = [
  ['assess', screened, nothing],
  ['push-warning', facts('may-cause-extreme-individual-case'), facts('may-escalate')],
  ['push-warning', facts('may-cause-mass-incident'), nothing],
  ['control-and-relieve', facts('may-cause-mass-incident'), facts('may-escalate')],
  ['assign-on', facts('reported-from-below'), nothing],
  ['assign-on', { facts: { 'departments-involved': 2 } }, { facts: { 'departments-involved': 1 } }],
  ['supervise-assigned', facts('crosses-sectors'), nothing],
  ['supervise-assigned', facts('many-units'), nothing],
  ['resolve-assigned', { facts: assignedAbove }, nothing],
  ['resolve-assigned', fixedHere, { ...fixedHere, ...refused }],
  ['feed-back-up', { ...settled, facts: assignedAbove }, { ...settled, facts: late }],
  ['report-overdue', { ...underWay, facts: late }, { ...underWay, facts: assignedAbove }],
  ['report-overdue', { facts: late }, { ...settled, facts: late }],
  ['feed-back-to-parties', { ...fixedHere, ...settled }, { facts: assignedAbove, ...settled }],
  ['complete-entry', { ...fixedHere, ...settled }, { ...fixedHere, ...underWay }],
]

const teamNeeded = facts('major-difficult-complex', 'special-team-needed')

const baotou: readonly DutyCase[] = [
  ['register', screened, nothing],
  ['one-case-one-plan', screened, nothing],
  ['find-owner', screened, nothing],
  ['report-major-hazard', { ...screened, ...facts('major-hazard') }, facts('major-hazard')],
  ['stabilise', facts('may-escalate'), nothing],
  ['report-escalation', facts('may-become-mass-case'), facts('major-hazard')],
  ['report-escalation', facts('may-become-criminal-case'), facts('may-become-public-security-case')],
  ['form-special-team', teamNeeded, facts('special-team-needed')],
  ['form-special-team', facts('assigned-by-party-or-government', 'special-team-needed'), nothing],
  ['open-account', facts('assigned-by-party-or-government'), nothing],
  ['open-account', { source: 'police' }, { source: 'own-initiative' }],
  ['resolve', screened, { ...screened, ...refused }],
  ['cancel-number', { ...screened, ...settled }, { ...screened, ...underWay }],
]

const town: readonly DutyCase[] = [
  ['analyse', screened, nothing],
  ['resolve', screened, { ...screened, ...refused }],
  ['accept', nothing, screened],
  ['pass-on', nothing, screened],
  ['answer', nothing, screened],
]

const asked = (by: string, more: Case['facts'] = {}): Case => ({ facts: { 'asked-first': by, ...more } })
const grave = { 'major-dispute': true, 'difficult-and-complex': true }
const ofDiscipline: Case = { source: 'other-department', ...facts('from-discipline-inspection') }

const city: readonly DutyCase[] = [
  ['register', nothing, 'always'],
  ['divert-and-assign', nothing, 'always'],
  ['mediate', nothing, refused],
  ['inspect-and-supervise', nothing, 'always'],
  ['blunt-and-contain', asked('village-pmc', grave), asked('village-pmc', { 'major-dispute': true })],
  ['report-difficult', asked('township-centre', grave), asked('city-centre', grave)],
  ['ask-for-instructions', asked('village-pmc', grave), asked('department', grave)],
  ['resolve-own', asked('department', { 'own-remit': true }), asked('department')],
  ['accept-not-own', asked('department'), asked('department', { 'own-remit': true })],
  ['hand-over', asked('department'), asked('village-pmc')],
  ['clear-hand-over', { source: 'court' }, { source: 'other-department' }],
  ['clear-hand-over', ofDiscipline, nothing],
  ['unified-file', petitioned, screened],
  ['handle-in-fixed-time', nothing, refused],
]

const sized = (size: string): Case => ({ facts: { 'matter-size': size } })
const forHandling = facts('assigned-for-handling')
const majorIssue = facts('major-petition-issue')
const manyPetition = facts('large-collective-petition-under-way')
const gathered = [
  'report-collective-petition',
  'support-grassroots',
  'guide-on-the-scene',
  'keep-from-growing',
  'keep-evidence',
  'handle-lawfully',
  'start-emergency-plan',
  'track-afterwards',
]
const guaranteed = [
  'name-leader',
  'form-team',
  'guarantee-investigation',
  'guarantee-handling',
  'guarantee-stability',
]

const ruoqiang: readonly DutyCase[] = [
  ['sort-hazard', screened, nothing],
  ['report-hazard-up', screened, nothing],
  ['resolve-small', sized('small'), sized('big')],
  ['resolve-big', sized('big'), { ...sized('big'), ...refused }],
  ['open-ledger', sized('major'), sized('big')],
  ['register-and-assign', sized('major'), sized('big')],
  ['resolve-major', sized('major'), { ...sized('major'), ...refused }],
  ['draw-up-plan', forHandling, nothing],
  ['solve-assigned', forHandling, { ...forHandling, ...refused }],
  ['track-assigned', { ...petitioned, ...forHandling }, forHandling],
  ['principal-leader-supervises', petitioned, forHandling],
  ['judge-nature', petitioned, nothing],
  ['organise-early-settlement', facts('unresolved-long'), nothing],
  ['organise-early-settlement', facts('wide-interest-group'), facts('wide-reach')],
  ['organise-early-settlement', facts('time-critical'), nothing],
  ['organise-early-settlement', facts('may-escalate'), { ...facts('may-escalate'), ...refused }],
  ...guaranteed.map((rule): DutyCase => [rule, majorIssue, sized('major')]),
  ...gathered.map((rule): DutyCase => [rule, manyPetition, majorIssue]),
]

const lawRelated = facts('law-or-litigation-related')
const signs = facts('sign-of-mass-or-sudden-incident')

const donghu: readonly DutyCase[] = [
  ['name-leader', lawRelated, nothing],
  ['name-unit', lawRelated, signs],
  ['resolve-within-limit', lawRelated, { ...lawRelated, ...refused }],
  ['tell-principal-leader', signs, facts('may-escalate')],
  ['act-early', signs, lawRelated],
  ['keep-effects-small', signs, nothing],
  ['assess-risk', signs, nothing],
]

const beforeHearing = { 'court-stage': 'before-hearing', 'law-allows-mediation': true }
const consented: Case = { facts: { ...beforeHearing, 'parties-consent': true } }

const court: readonly DutyCase[] = [
  ['pre-hearing-mediation', consented, { facts: beforeHearing }],
  ['make-focus-clear', consented, { ...consented, ...refused }],
  ['judge-mediates-again', consented, { facts: { ...consented.facts, 'court-stage': 'trial' } }],
]

const tianshui: readonly DutyCase[] = [
  ['receive-and-hear', petitioned, nothing],
  ['guide-to-procedure', petitioned, screened],
  ['press-departments', petitioned, { source: 'court' }],
  ['leaders-bring-together', facts('major-dispute'), nothing],
]

/** The cases of every pack by its id. */
export const dutyCases: Readonly<Record<string, readonly DutyCase[]>> = {
  'cn-national': national,
  baotou,
  dadukou,
  donghu,
  'grand-mediation-city': city,
  'litigation-free-town': town,
  ruoqiang,
  'shayibake-court': court,
  tianshui,
  'xining-chengzhong': xining,
}
