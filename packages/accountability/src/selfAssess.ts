/**
 * Reads a body's own answers against the lists of its plan. Total; answers are checked before they are read.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { SelfAssessmentItem, SelfAssessmentList } from './AppraisalSection.ts'
import type { SelfAnswer, SelfAnswers, SelfAssessment } from './SelfAssessment.ts'

/**
 * Each list with what was found of its items on a day. A problem that does not exist is in place; answers given after
 * the day are not looked at; what is not applicable counts for nothing; items not yet asked on that day are left out.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { selfAssess } from '@maplebridge/accountability'
 *
 * const label = { zh: '经费未足额纳入预算', en: 'Funds are not fully budgeted' }
 * const item = { id: 'funds-short', label, problem: true, force: 'describes', cites: ['S4.1-2-gap5'] } as const
 * const list = { id: 'problems', label: { zh: '问题', en: 'Problems' }, by: 'city-centre', items: [item] } as const
 * const answers = { 'funds-short': { holds: true, on: '2023-05-01' } }
 * assert.equal(selfAssess([list], { answers, on: '2023-05-08' })[0]?.items[0]?.finding, 'not-in-place')
 * assert.equal(selfAssess([list], { answers, on: '2023-04-30' })[0]?.progress.unknown, 1)
 * ```
 */
export const selfAssess = (
  lists: readonly SelfAssessmentList[],
  { answers, on }: { readonly answers: SelfAnswers; readonly on: PlainDate },
): readonly SelfAssessment[] =>
  lists.map((list) => {
    const items = list.items
      .filter(({ from }) => from === undefined || from <= on)
      .map((item) => {
        const given = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
        const answer = given !== undefined && given.on <= on ? given : undefined
        return { ...item, finding: findingOf(item, answer), ...(answer !== undefined && { answer }) }
      })
    const counted = (finding: Finding): number => items.filter((item) => item.finding === finding).length
    return {
      ...list,
      items,
      notNamed: Math.max(0, (list.stated ?? 0) - list.items.length),
      progress: {
        inPlace: counted('in-place'),
        of: items.length - counted('not-applicable'),
        unknown: counted('unknown'),
        notApplicable: counted('not-applicable'),
      },
    }
  })

type Finding = SelfAssessment['items'][number]['finding']

const findingOf = ({ problem }: SelfAssessmentItem, answer: SelfAnswer | undefined): Finding => {
  if (answer === undefined) return 'unknown'
  if ('notApplicable' in answer) return 'not-applicable'
  const isProblem = problem ?? false
  return answer.holds === isProblem ? 'not-in-place' : 'in-place'
}
