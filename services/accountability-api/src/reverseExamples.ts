/**
 * Requests about a reverse check and about guards that the contract shows. The tests send each of them.
 */

const dispute = {
  id: 'XN-2023-0007',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: {},
}

/** A dispute that turned into a criminal case, with the village's rounds and what had been done before. */
export const reverseCheckExample = {
  summary: 'It turned into a criminal case · 转化为刑事案件',
  value: {
    pack: 'xining-chengzhong',
    on: '2023-06-30',
    dispute: {
      ...dispute,
      events: [
        { type: 'registered', on: '2023-05-08' },
        { type: 'graded', on: '2023-05-10' },
        { type: 'reported', on: '2023-05-12', to: ['party-committee-and-government'] },
        { type: 'stabilised', on: '2023-06-02' },
        { type: 'converted', into: 'criminal-case', on: '2023-06-01' },
      ],
    },
    acts: { 'screening-village': [{ on: '2023-05-10' }, { on: '2023-05-17' }] },
  },
}

/** May the file be closed, and the number cancelled? */
export const guardExample = {
  summary: 'May it be closed? · 可否结案',
  value: {
    pack: 'xining-chengzhong',
    on: '2023-06-30',
    dispute: {
      ...dispute,
      events: [
        { type: 'registered', on: '2023-05-08' },
        { type: 'settled', on: '2023-05-20', effectiveOn: '2023-05-20', form: 'written' },
      ],
    },
    next: ['closed', 'archived'],
  },
}
