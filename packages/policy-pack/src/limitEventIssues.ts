/**
 * Events of a dispute that speak of a time limit which its edition does not have.
 */
import type { Dispute } from '@maplebridge/dispute'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { unknownCode } from './unknownCode.ts'

/** An issue for each event whose limit no layer of the edition declares; internal to the package. */
export const limitEventIssues = ({ events = [] }: Dispute, { timeLimits }: Edition): readonly Issue[] =>
  events.flatMap((event, at) =>
    'limit' in event && !Object.hasOwn(timeLimits, event.limit)
      ? [unknownCode('unknown-limit', ['events', at, 'limit'], event.limit, Object.keys(timeLimits))]
      : [],
  )
