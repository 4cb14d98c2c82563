/**
 * Requests about the duties of a dispute that the contract shows. The tests send each of them.
 */

const judged = { is: true, judgedBy: 'judicial-office', basis: '有人扬言封堵大门', on: '2023-05-08' }

const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'may-escalate': judged },
}

/** A dispute that may escalate, on the day it was filed. */
export const dutyExample = {
  summary: 'A dispute that may escalate · 可能激化的纠纷',
  value: { pack: 'xining-chengzhong', on: '2023-05-08', dispute },
}

/** The same two days later: stabilised and reported to one of two, one duty confirmed and one waived. */
export const checklistExample = {
  summary: 'Reported to one of two · 应报告两方，已报告一方',
  value: {
    pack: 'xining-chengzhong',
    on: '2023-05-10',
    dispute: {
      ...dispute,
      events: [
        { type: 'registered', on: '2023-05-08' },
        { type: 'stabilised', on: '2023-05-08' },
        { type: 'reported', on: '2023-05-09', to: ['party-committee-and-government'] },
        { type: 'duty-confirmed', duty: 'report-escalation', on: '2023-05-09', by: 'judicial-office' },
        {
          type: 'duty-waived',
          duty: 'support-tackling',
          on: '2023-05-09',
          by: 'judicial-office',
          reason: { ground: 'done-by-another' },
        },
      ],
    },
  },
}
