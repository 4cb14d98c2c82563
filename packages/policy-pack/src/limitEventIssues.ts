/**
 * Events of a dispute that speak of a time limit, or of what one counts from, which its edition does not have.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { unknownCode } from './unknownCode.ts'

/** An issue for each event whose limit, or trigger of a limit, no layer of the edition declares; internal to the package. */
export const limitEventIssues = ({ events = [] }: Dispute, { timeLimits }: Edition): readonly Issue[] => {
  const triggers = [...new Set(Object.values(timeLimits).map(({ trigger }) => trigger))]
  return events.flatMap((event, at) => {
    if (event.type === 'limit-started')
      return triggers.includes(event.trigger)
        ? []
        : [unknownCode('unknown-value', ['events', at, 'trigger'], event.trigger, triggers)]
    return 'limit' in event && !Object.hasOwn(timeLimits, event.limit)
      ? [unknownCode('unknown-limit', ['events', at, 'limit'], event.limit, Object.keys(timeLimits))]
      : []
  })
}
