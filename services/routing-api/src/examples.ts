/**
 * Requests that the contract shows. The tests send each of them.
 */

const on = '2023-05-08'
const judged = { judgedBy: 'village-pmc', basis: '现场走访', on }

const dispute = {
  id: 'XN-2023-0001',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: {
    'big-matter': { is: false, ...judged },
    'suitable-for-mediation': { is: true, ...judged },
  },
}

/** One dispute under the plan of Chengzhong. */
export const disputeExample = {
  summary: 'A small matter between neighbours · 一件邻里小事',
  value: { pack: 'xining-chengzhong', on, dispute },
}

/** The same dispute, and the bodies of the place: the one that handles it gets its id. */
export const directoryExample = {
  summary: 'The same, with the bodies of the place · 同一纠纷，附本地机构名录',
  value: {
    ...disputeExample.value,
    directory: [
      {
        id: 'pmc-4',
        kind: 'village-pmc',
        label: { zh: '某社区人民调解委员会', en: 'PMC of a community' },
        area: '630103002004',
      },
      {
        id: 'pmc-2',
        kind: 'township-pmc',
        label: { zh: '某街道人民调解委员会', en: 'PMC of a sub-district' },
        area: '630103002',
        relations: [{ to: 'pmc-4', as: 'supervising' }],
      },
    ],
  },
}

/** The same dispute, and the body asked about. */
export const counterfactualExample = {
  summary: 'What would send it to the township · 怎样会由乡镇（街道）办理',
  value: { ...disputeExample.value, to: 'township-pmc' },
}

/** The same dispute once a settlement has taken effect: a time limit runs. */
export const remedyExample = {
  summary: 'After a settlement · 达成调解协议之后',
  value: {
    ...disputeExample.value,
    dispute: {
      ...dispute,
      filedOn: '2023-05-02',
      events: [
        { type: 'mediation-started', on: '2023-05-04' },
        { type: 'settled', on: '2023-05-06', effectiveOn: '2023-05-06', form: 'written' },
      ],
    },
  },
}
