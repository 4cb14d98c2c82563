/**
 * Events of a dispute that name a kind of body which its edition does not have: a slip there would leave a body untold.
 */
import type { Dispute, DisputeEvent } from '@maplebridge/dispute'
import type { Edition } from './Edition.ts'
import type { Issue } from './Issue.ts'
import { unknownCode } from './unknownCode.ts'

/** An issue for each kind of body told, handed to or acting on a duty that no layer declares; internal to the package. */
export const bodyEventIssues = ({ events = [] }: Dispute, { bodies }: Edition): readonly Issue[] =>
  events.flatMap((event, at) =>
    bodiesNamed(event).flatMap(([path, kind]) =>
      Object.hasOwn(bodies, kind)
        ? []
        : [unknownCode('unknown-value', ['events', at, ...path], kind, Object.keys(bodies))],
    ),
  )

/** The kinds of body in an event, each with the place where it stands. */
const bodiesNamed = (event: DisputeEvent): readonly (readonly [Issue['path'], string])[] => {
  if ('duty' in event) return event.by === undefined ? [] : [[['by'], event.by]]
  if (!('to' in event) || event.to === undefined) return []
  return typeof event.to === 'string'
    ? [[['to'], event.to]]
    : event.to.map((kind, at) => [['to', at], kind] as const)
}
