/**
 * Requests that the contract shows. The tests send each of them.
 */

/** A medical dispute taken up on 20 January 2026, with six days of appraisal. */
export const dueDateExample = {
  summary: 'A medical dispute with an appraisal · 医疗纠纷调解，中间有鉴定',
  value: {
    pack: 'cn-national',
    on: '2026-01-20',
    limit: 'D-05',
    from: '2026-01-20',
    events: [{ type: 'stopped', for: 'appraisal', from: '2026-01-25', to: '2026-01-30' }],
  },
}

const stage = (id: string, zh: string, en: string, amount: number) => ({
  id,
  label: { zh, en },
  amount,
  unit: 'working-day',
  calendarKind: 'PLAN',
  trigger: 'previous-stage',
  atRestDay: 'stays',
  whose: 'authority',
  cites: ['our working rules, 3'],
})

/** One working day to accept, two to assign, two to handle, two to answer; accepted a day early. */
export const ladderExample = {
  summary: 'One, two, two and two working days · 一、二、二、二个工作日',
  value: {
    pack: 'cn-national',
    on: '2026-02-10',
    ladder: {
      id: 'hotline',
      stages: [
        stage('accept', '受理', 'Accept', 1),
        stage('assign', '交办', 'Assign', 2),
        stage('handle', '办理', 'Handle', 2),
        stage('answer', '反馈', 'Answer', 2),
      ],
    },
    from: '2026-02-10',
    done: { accept: '2026-02-11' },
  },
}

const april = { from: '2023-04-01', to: '2023-04-30' }

/** What the judicial offices of Chengzhong owe in April 2023. */
export const occurrenceExample = {
  summary: 'Township level, April 2023 · 乡镇（街道）一级，2023年4月',
  value: { pack: 'xining-chengzhong', during: april, level: 'township' },
}

/** The monthly return three days late, the quarterly report a nil return, screening once. */
export const returnExample = {
  summary: 'One return late, one nil · 一项迟报，一项零报告',
  value: {
    pack: 'xining-chengzhong',
    during: april,
    asOf: '2023-05-04',
    level: 'township',
    acts: {
      'monthly-return': [{ on: '2023-04-06' }],
      'quarterly-analysis-report': [{ on: '2023-04-04', nil: true }],
      'screening-township': [{ on: '2023-04-12' }],
    },
  },
}

const judgedBy = 'grand-mediation-work-office'

/** Five bodies of Dadukou: enough, too few, not said, where conditions do not allow, a small police station. */
export const normExample = {
  summary: 'Five bodies at the end of 2021 · 2021年底的五个机构',
  value: {
    pack: 'dadukou',
    on: '2022-01-01',
    staffing: [
      { id: 'jiugong', kind: 'township-pmc', facts: { 'full-time-mediators': 2 } },
      { id: 'medical', kind: 'sector-pmc', facts: { 'full-time-mediators': 1 } },
      { id: 'court-studio', kind: 'stationed-studio', facts: {} },
      {
        id: 'village-1',
        kind: 'village-pmc',
        facts: { 'conditions-allow': { is: false, judgedBy, basis: '本级研究', on: '2021-11-20' } },
      },
      { id: 'station-2', kind: 'police-station', facts: { 'actual-police': 12, 'mediation-rooms': 0 } },
    ],
  },
}

/** A city that has two of its rule sets, one of its problems, and one item that does not concern it. */
export const selfAssessmentExample = {
  summary: 'A city answers some items · 某市答复部分事项',
  value: {
    pack: 'grand-mediation-city',
    on: '2026-01-20',
    answers: {
      'rule-recusal': { holds: true, on: '2026-01-10' },
      'rule-statistics': { holds: false, on: '2026-01-10' },
      'problem-funds': { holds: true, on: '2026-01-10' },
      'practice-assessors': { notApplicable: '本级没有人民法院', on: '2026-01-10' },
    },
  },
}
