/**
 * A request about tasks that the contract shows. The tests send it.
 */

/** Dadukou in the middle of 2022: one task met, one short, one met late, rooms at courts on the way. */
export const taskBoardExample = {
  summary: 'Dadukou, the middle of 2022 · 大渡口区，2022年年中',
  value: {
    pack: 'dadukou',
    on: '2022-07-01',
    evidence: [
      {
        task: 't05',
        on: '2021-12-28',
        by: 'justice-bureau',
        value: { numerator: 112, denominator: 112 },
        document: 'No. 41 of 2021',
      },
      {
        task: 't01',
        on: '2021-12-20',
        by: 'political-legal-commission',
        value: { numerator: 110, denominator: 112 },
      },
      { task: 't28', on: '2021-03-05', by: 'grand-mediation-work-office', done: true },
      {
        task: 't07',
        standard: 'petition-rooms-2022',
        on: '2022-06-30',
        by: 'petition-office',
        value: { numerator: 9, denominator: 10 },
      },
      { task: 't22', on: '2022-06-15', by: 'political-legal-commission', judged: false },
    ],
  },
}
