// One dispute from the day it is found to the archive, call by call: what is sent, by whom, on which day, and why.
import type { Actor } from '@maplebridge/ledger'

type Label = { readonly zh: string; readonly en: string }

/** A call of the story; `path` is after `/v1/cases/{case}`, and absent for the call that enters the dispute. */
export type Told = {
  readonly on: string
  readonly says: Label
  readonly by: Actor
  readonly path?: string
  readonly body?: unknown
  /** Told about the other report of the same dispute, which is a case of its own. */
  readonly ofOther?: true
}

const dispatcher: Actor = { account: 'centre-1', role: 'dispatcher', area: '630103' }
const officer: Actor = {
  account: 'vc-officer-1',
  role: 'body-officer',
  area: '630103002',
  body: 'village-pmc',
}
const mediator: Actor = { account: 'vc-mediator-3', role: 'mediator', area: '630103002', body: 'village-pmc' }
const supervisor: Actor = { account: 'centre-s', role: 'supervisor', area: '630103' }

const dispute = { matter: 'neighbour', area: '630103002004', facts: {} }
const pack = 'xining-chengzhong'
const steps = (...events: readonly object[]) => ({ path: '/steps', body: { events } })

/** The calls in their order. */
export const story: readonly Told[] = [
  {
    on: '2023-05-08',
    says: {
      zh: '网格排查发现邻里纠纷，中心录入并登记。',
      en: 'Screening finds a dispute between neighbours; the centre enters and registers it.',
    },
    by: dispatcher,
    body: {
      pack,
      dispute: { id: 'EX-0001', ...dispute, filedOn: '2023-05-08', source: 'screening' },
      events: [
        { type: 'screened', on: '2023-05-08' },
        { type: 'registered', on: '2023-05-08' },
      ],
    },
  },
  {
    on: '2023-05-08',
    says: {
      zh: '派出所转来同一纠纷，自有编号，另成一案。',
      en: 'The police station passes on the same dispute under its own number: a case of its own.',
    },
    by: dispatcher,
    body: {
      pack,
      sender: 'police-station',
      dispute: { id: 'P-77', ...dispute, filedOn: '2023-05-08', source: 'police' },
    },
    ofOther: true,
  },
  {
    on: '2023-05-09',
    says: {
      zh: '中心将来件关联为同一纠纷：不再另行分流，统计时只计一次。',
      en: 'The centre links it as the same dispute: it waits for nobody any more, and both count once.',
    },
    by: dispatcher,
    path: '/links',
    body: { kind: 'same', to: '{case}' },
    ofOther: true,
  },
  {
    on: '2023-05-09',
    says: {
      zh: '分析研判会判断可能引发群体性事件；依据和判断单位一并记录。',
      en: 'The analysis meeting judges that it may become a mass incident, with who judged and on what basis.',
    },
    by: dispatcher,
    path: '/facts',
    body: {
      facts: {
        'may-become-mass-incident': {
          is: true,
          judgedBy: 'judicial-office',
          basis: '双方各召集亲友到场',
          on: '2023-05-09',
        },
      },
    },
  },
  {
    on: '2023-05-09',
    says: {
      zh: '研判：规则包给出建议和凭证，均留存。',
      en: 'Assessed: the rules propose, and a receipt is issued; both are kept.',
    },
    by: dispatcher,
    path: '/assessments',
    body: { on: '2023-05-09' },
  },
  {
    on: '2023-05-09',
    says: { zh: '工作人员确认建议的等级。', en: 'An officer confirms the proposed level.' },
    by: dispatcher,
    path: '/decisions',
    body: { of: 5, decision: 'confirmed' },
  },
  {
    on: '2023-05-09',
    says: { zh: '记录评级，分流交办给村调委会。', en: 'Graded, and assigned to the village committee.' },
    by: dispatcher,
    ...steps({ type: 'graded', on: '2023-05-09' }, { type: 'assigned', on: '2023-05-09', to: 'village-pmc' }),
  },
  {
    on: '2023-05-10',
    says: { zh: '村调委会认为不属本地，注明理由退回。', en: 'The committee hands it back, and says why.' },
    by: officer,
    ...steps({ type: 'returned', on: '2023-05-10', to: 'one-stop-centre', reason: 'other-territory' }),
  },
  {
    on: '2023-05-10',
    says: { zh: '中心核对后再次交办。', en: 'The centre looks again and assigns it anew.' },
    by: dispatcher,
    ...steps({ type: 'assigned', on: '2023-05-10', to: 'village-pmc' }),
  },
  {
    on: '2023-05-10',
    says: { zh: '主管督办。', en: 'A supervisor presses.' },
    by: supervisor,
    ...steps({ type: 'supervised', on: '2023-05-10' }),
  },
  {
    on: '2023-05-10',
    says: {
      zh: '建立专门台账，拟定方案，受理并调查。',
      en: 'A special account is opened, a plan drawn up; the dispute is accepted and looked into.',
    },
    by: officer,
    ...steps(
      { type: 'special-account-opened', on: '2023-05-10' },
      { type: 'planned', on: '2023-05-10' },
      { type: 'accepted', on: '2023-05-10' },
      { type: 'investigated', on: '2023-05-10' },
    ),
  },
  {
    on: '2023-05-11',
    says: { zh: '被申请人明确拒绝调解。', en: 'The respondent clearly refuses mediation.' },
    by: mediator,
    ...steps({ type: 'party-refused', on: '2023-05-11', party: 'respondent' }),
  },
  {
    on: '2023-05-11',
    says: { zh: '此时不得调解。', en: 'Now nobody may mediate.' },
    by: mediator,
    ...steps({ type: 'session-held', on: '2023-05-11' }),
  },
  {
    on: '2023-05-15',
    says: {
      zh: '被申请人重新同意；以任何视频工具远程调解，制作记录。',
      en: 'The respondent consents anew; a session at a distance, by any video tool, and its record.',
    },
    by: mediator,
    ...steps(
      { type: 'party-consented', on: '2023-05-15', party: 'respondent' },
      {
        type: 'session-held',
        on: '2023-05-15',
        manner: 'at-a-distance',
        link: 'https://video.example/rooms/12',
      },
      { type: 'mediation-recorded', on: '2023-05-15' },
    ),
  },
  {
    on: '2023-05-18',
    says: {
      zh: '达成书面协议，生效日填早了，不予记录。',
      en: 'A written settlement; the day it takes effect is given too early, and is refused.',
    },
    by: mediator,
    ...steps({
      type: 'settled',
      on: '2023-05-16',
      effectiveOn: '2023-05-16',
      form: 'written',
      signed: { parties: '2023-05-16', mediator: '2023-05-16', seal: '2023-05-18' },
    }),
  },
  {
    on: '2023-05-18',
    says: {
      zh: '自最晚的签名、盖章之日生效。',
      en: 'It takes effect on the last day of signing and sealing.',
    },
    by: mediator,
    ...steps(
      {
        type: 'settled',
        on: '2023-05-16',
        effectiveOn: '2023-05-18',
        form: 'written',
        signed: { parties: '2023-05-16', mediator: '2023-05-16', seal: '2023-05-18' },
      },
      { type: 'agreement-documented', on: '2023-05-18' },
    ),
  },
  {
    on: '2023-05-29',
    says: {
      zh: '引导申请司法确认，法院确认。',
      en: 'The parties are guided to judicial confirmation, and the court confirms.',
    },
    by: officer,
    ...steps(
      { type: 'guided-to-confirmation', on: '2023-05-18' },
      { type: 'confirmation-requested', on: '2023-05-22' },
      { type: 'confirmed', on: '2023-05-29' },
    ),
  },
  {
    on: '2023-06-20',
    says: { zh: '回访，协议履行完毕。', en: 'A follow-up visit; the agreement is performed.' },
    by: mediator,
    ...steps({ type: 'followed-up', on: '2023-06-12' }, { type: 'performed', on: '2023-06-20' }),
  },
  {
    on: '2023-06-20',
    says: {
      zh: '方案要求线上有记录方可结案，此时不得结案。',
      en: 'The plan wants the online record first, so that the case can not be closed yet.',
    },
    by: officer,
    ...steps({ type: 'closed', on: '2023-06-20' }),
  },
  {
    on: '2023-06-21',
    says: {
      zh: '完成线上录入，向当事人和交办单位反馈，结案，归档。',
      en: 'Entered online, told to the parties, fed back to who assigned it, closed and archived.',
    },
    by: officer,
    ...steps(
      { type: 'recorded-online', on: '2023-06-21' },
      { type: 'parties-told', on: '2023-06-21' },
      { type: 'fed-back', on: '2023-06-21', to: ['one-stop-centre'] },
      { type: 'closed', on: '2023-06-21' },
      { type: 'archived', on: '2023-06-21' },
    ),
  },
]
