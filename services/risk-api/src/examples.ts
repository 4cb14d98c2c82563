/**
 * Requests that the contract shows. The tests send each of them.
 */

const on = '2023-05-08'
const judged = { judgedBy: 'judicial-office', basis: '现场走访', on }

const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  arisenOn: '2023-05-02',
  filedOn: on,
  source: 'screening',
  facts: { 'people-involved': 40, 'may-become-mass-incident': { is: false, ...judged } },
}

/** One dispute under the plan of Chengzhong. */
export const disputeExample = {
  summary: 'A medical dispute · 一件医疗纠纷',
  value: { pack: 'xining-chengzhong', on, dispute },
}

/** The same dispute, and the level asked about. */
export const counterfactualExample = {
  summary: 'What would make it red · 怎样会成为红色等级',
  value: { ...disputeExample.value, to: 'red' },
}

/** Two disputes, of which the second is rejected. */
export const batchExample = {
  summary: 'Two disputes, the second with an impossible date · 两件，其中第二件日期无效',
  value: {
    pack: 'xining-chengzhong',
    on,
    disputes: [dispute, { ...dispute, id: 'XN-2023-0002', filedOn: '2023-02-30' }],
  },
}
