/**
 * Two small invented packs for the tests: a national one and a county one that stands on it. They have one of each
 * kind of section, so that a test can break exactly one thing.
 */
import type { Pack } from '../src/index.ts'

const label = (zh: string, en: string) => ({ zh, en })
const cites = ['LAW-1'] as const

export const national: Pack = {
  manifest: {
    id: 'specimen-national',
    version: '1.0.0',
    title: label('样例全国包', 'Specimen national pack'),
    issuer: label('样例', 'Specimen'),
    level: 'national',
    inForce: { from: '2011-01-01' },
  },
  sources: [{ id: 'law', title: label('样例法', 'Specimen Law'), issuer: label('样例', 'Specimen') }],
  citations: [{ id: 'LAW-1', source: 'law', clause: '第一条', text: label('条文', 'Article') }],
  facts: [
    {
      id: 'may-become-crime',
      kind: 'boolean',
      label: label('可能引起刑事案件', 'May become a crime'),
      about: 'dispute',
      cites: [],
    },
    {
      id: 'minor-harmed',
      kind: 'boolean',
      label: label('未成年人受侵害', 'A minor is harmed'),
      about: 'protection',
      cites: [],
    },
    {
      id: 'source',
      kind: 'choice',
      label: label('来源', 'Source'),
      about: 'procedure',
      cites: [],
      derived: 'source',
      values: [
        { code: 'screening', label: label('排查发现', 'Screening') },
        { code: 'court', label: label('法院', 'Court') },
      ],
    },
    {
      id: 'party-refused',
      kind: 'boolean',
      label: label('当事人拒绝', 'A party refused'),
      about: 'procedure',
      cites: [],
      derived: 'refusal',
    },
    {
      id: 'mediation-state',
      kind: 'choice',
      label: label('调解状态', 'State of mediation'),
      about: 'procedure',
      cites: [],
      derived: 'mediation',
      values: [
        { code: 'not-started', label: label('未开始', 'Not started') },
        { code: 'under-way', label: label('进行中', 'Under way') },
        { code: 'settled', label: label('达成协议', 'Settled') },
        { code: 'failed', label: label('调解不成', 'Failed') },
      ],
    },
  ],
  matters: [
    { code: 'land', label: label('土地', 'Land'), cites: [] },
    { code: 'land-contract', label: label('土地承包', 'Land contract'), parent: 'land', cites: [] },
    { code: 'neighbour', label: label('邻里', 'Neighbours'), cites: [] },
  ],
  bodies: [
    { code: 'lead', label: label('承办组织', 'The body that handles it') },
    { code: 'police', label: label('公安机关', 'Police') },
    { code: 'judicial-office', label: label('司法所', 'Judicial office'), tier: 'township' },
  ],
  routing: [
    {
      id: 'refused',
      when: { fact: 'party-refused', is: true },
      then: { referOut: 'refused' },
      cites,
      force: 'must',
      summary: label('拒绝即止', 'A refusal ends mediation'),
    },
    {
      id: 'failed',
      when: { fact: 'mediation-state', is: 'failed' },
      then: { referOut: 'failed' },
      cites,
      force: 'must',
      summary: label('不成即终止', 'Failure ends mediation'),
    },
  ],
  remedies: [
    {
      id: 'suit',
      when: { all: [] },
      then: { channel: 'suit', label: label('诉讼', 'Suit'), at: label('法院', 'Court'), fee: 'statutory' },
      cites,
      force: 'must',
      summary: label('可以起诉', 'A party may sue'),
    },
    {
      id: 'minor-report',
      when: { fact: 'minor-harmed', is: true },
      then: {
        channel: 'minor-report',
        label: label('检举', 'Report'),
        at: label('公安', 'Police'),
        fee: 'none',
      },
      cites,
      force: 'must',
      summary: label('可以检举', 'Whoever finds it may report it'),
    },
    {
      id: 'confirmation',
      when: { fact: 'mediation-state', is: 'settled' },
      then: {
        channel: 'judicial-confirmation',
        label: label('司法确认', 'Judicial confirmation'),
        at: label('法院', 'Court'),
        fee: 'none',
        limits: ['D-01'],
      },
      cites,
      force: 'must',
      summary: label('三十日内申请司法确认', 'Confirmation within 30 days'),
    },
  ],
  duties: [
    {
      id: 'tell-other-ways',
      when: { fact: 'mediation-state', is: 'failed' },
      then: {
        duty: 'tell-other-ways',
        bearer: 'lead',
        due: { noLimit: true },
        dischargedBy: ['told-other-ways'],
      },
      cites,
      force: 'must',
      summary: label('告知其他途径', 'Tell the other ways'),
    },
    {
      id: 'tell-police',
      when: { fact: 'may-become-crime', is: true },
      then: {
        duty: 'tell-police',
        bearer: 'lead',
        due: { noLimit: true },
        dischargedBy: ['police-told'],
        noExemption: true,
      },
      cites,
      force: 'must',
      summary: label('报告公安', 'Tell the police'),
    },
    {
      id: 'report-harm',
      when: { fact: 'minor-harmed', is: true },
      then: {
        duty: 'report-harm',
        bearer: 'lead',
        due: { noLimit: true },
        dischargedBy: ['protection-reported'],
        noExemption: true,
      },
      cites,
      force: 'must',
      summary: label('报告侵害', 'Report the harm'),
    },
  ],
  redLines: [
    {
      id: 'RL-04',
      summary: label('必须报告', 'A report is always owed'),
      cites,
      opens: [{ knowing: ['may-become-crime'], dischargedBy: ['police-told'] }],
    },
    {
      id: 'RL-11',
      summary: label('必须报告', 'A report is always owed'),
      cites,
      opens: [{ knowing: ['minor-harmed'], dischargedBy: ['protection-reported'], way: 'minor-report' }],
    },
  ],
  timeLimits: [
    {
      id: 'D-01',
      label: { zh: '共同申请司法确认', en: 'Joint application for confirmation' },
      amount: 30,
      unit: 'calendar-day',
      calendarKind: 'CIVIL_PROC',
      trigger: 'agreement-effective',
      atRestDay: 'rolls',
      whose: 'party',
      cites,
    },
  ],
  terms: [
    { code: 'minor-report', label: label('检举', 'Report') },
    { code: 'filed', label: label('登记', 'Filed') },
    { code: 'agreement-effective', label: label('协议生效', 'The agreement took effect') },
  ],
  calendar: {
    id: 'specimen-2023',
    version: '1',
    covers: { from: '2023-01-01', to: '2023-12-31' },
    rest: ['2023-05-01', '2023-06-22', '2023-06-23'],
    work: ['2023-06-25'],
    provenance: [{ year: 2023, notice: '样例通知', source: 'specimen' }],
  },
}

export const county: Pack = {
  manifest: {
    id: 'specimen-county',
    version: '1.0.0',
    title: label('样例县包', 'Specimen county pack'),
    issuer: label('样例县司法局', 'Specimen justice bureau'),
    level: 'county',
    area: '630103',
    over: 'specimen-national',
    inForce: { from: '2023-03-15', until: '2023-12-01' },
    unresolved: ['CONF-01'],
  },
  sources: [
    { id: 'plan', title: label('样例方案', 'Specimen plan'), issuer: label('样例县', 'Specimen county') },
  ],
  citations: [{ id: 'PLAN-1', source: 'plan', clause: '一', text: label('方案条文', 'A clause') }],
  facts: [
    {
      id: 'may-escalate',
      kind: 'boolean',
      label: label('可能激化', 'May escalate'),
      about: 'dispute',
      cites: [],
      judgement: { by: ['judicial-office'] },
    },
    {
      id: 'people-involved',
      kind: 'count',
      label: label('人数', 'People involved'),
      about: 'dispute',
      cites: [],
      unit: label('人', 'people'),
      minimum: 1,
      maximum: 1000,
    },
    { id: 'big-matter', kind: 'boolean', label: label('大事', 'A big matter'), about: 'dispute', cites: [] },
    {
      id: 'minor-at-risk',
      kind: 'boolean',
      label: label('涉未成年人', 'A minor at risk'),
      about: 'protection',
      cites: [],
    },
  ],
  settings: [
    {
      id: 'large-scale-people',
      kind: 'count',
      label: label('大规模人数', 'People for large scale'),
      why: label('方案未定', 'The plan gives no number'),
      cites: ['GAP-scale'],
      unit: label('人', 'people'),
      minimum: 2,
      maximum: 1000,
    },
    {
      id: 'report-within',
      kind: 'duration',
      label: label('及时报告', 'Report in time'),
      why: label('方案未定', 'The plan gives no number'),
      cites: ['PLAN-1'],
    },
  ],
  bodies: [{ code: 'village-pmc', label: label('村调委会', 'Village PMC'), tier: 'village' }],
  risk: {
    levels: [
      { code: 'blue', label: label('蓝色', 'Blue') },
      { code: 'red', label: label('红色', 'Red') },
    ],
    floorCites: ['PLAN-1'],
    rules: [
      {
        id: 'red-escalates',
        when: { fact: 'may-escalate', is: true },
        then: 'red',
        cites: ['PLAN-1'],
        force: 'must',
        summary: label('可能激化为红色', 'Red when it may escalate'),
      },
      {
        id: 'red-large',
        when: { fact: 'people-involved', atLeast: { setting: 'large-scale-people' } },
        then: 'red',
        cites: ['PLAN-1'],
        force: 'must',
        summary: label('大规模为红色', 'Red when large'),
        unresolved: ['GAP-scale'],
      },
    ],
  },
  routing: [
    {
      id: 'lead-village',
      when: { fact: 'big-matter', is: false },
      then: { lead: 'village-pmc' },
      cites: ['PLAN-1'],
      force: 'must',
      summary: label('小事不出村', 'Small matters stay in the village'),
    },
    {
      id: 'lead-office',
      when: {
        any: [
          { fact: 'big-matter', is: true },
          { fact: 'level', is: 'red' },
        ],
      },
      then: { lead: 'judicial-office' },
      cites: ['PLAN-1'],
      force: 'must',
      summary: label('大事不出乡镇', 'Big matters stay in the township'),
      prevailsOver: [{ rule: 'lead-village', cites: ['PLAN-1'] }],
    },
    {
      id: 'docking-court',
      when: { fact: 'source', is: 'court' },
      then: { docking: 'court-docking' },
      cites: ['PLAN-1'],
      force: 'must',
      summary: label('诉调对接', 'Court docking'),
    },
  ],
  duties: [
    {
      id: 'report',
      when: { fact: 'may-escalate', is: true },
      then: {
        duty: 'report',
        bearer: 'lead',
        tell: ['police'],
        due: { inTime: 'report-within', from: 'filed' },
        dischargedBy: ['reported'],
      },
      cites: ['PLAN-1'],
      force: 'must',
      summary: label('及时报告', 'Report in time'),
    },
  ],
  reverseCheck: {
    triggers: [{ into: 'criminal-case', label: label('刑事案件', 'Criminal case'), cites: ['PLAN-1'] }],
    items: [
      {
        id: 'reporting',
        label: label('报告', 'Reporting'),
        evidence: ['reported'],
        cites: ['PLAN-1'],
        evidenceInferred: true,
      },
    ],
    consequence: { summary: label('依法追责', 'Liability by law'), cites: ['PLAN-1'] },
  },
  terms: [{ code: 'court-docking', label: label('诉调对接', 'Court docking') }],
  unresolved: [
    { id: 'CONF-01', summary: label('年份不一致', 'The years differ') },
    { id: 'GAP-scale', summary: label('大规模未量化', 'Large scale has no number') },
  ],
}

/** The adopter's own layer over the county pack. */
export const adopter: Pack = {
  manifest: {
    id: 'specimen-office',
    version: '1.0.0',
    title: label('样例设置', 'Specimen settings'),
    issuer: label('样例司法所', 'Specimen office'),
    level: 'adopter',
    area: '630103',
    over: 'specimen-county',
    inForce: { from: '2023-04-01' },
  },
  sources: [{ id: 'order', title: label('样例通知', 'Specimen order'), issuer: label('样例', 'Specimen') }],
  citations: [{ id: 'ORDER-1', source: 'order', clause: '1', text: label('两个工作日', 'Two working days') }],
  values: {
    'report-within': { value: { amount: 2, unit: 'working-day' }, cites: ['ORDER-1'] },
    'large-scale-people': { value: 30, cites: ['ORDER-1'] },
  },
}
