/**
 * Everything that fills the demo, in the order of its days, each request at an instant of its own.
 */

import { accountOf } from './accounts.ts'
import { requestsOf } from './caseRequests.ts'
import { before, officeDay } from './days.ts'
import { district } from './district.ts'
import { registerRequests, roundRequests } from './registerRequests.ts'
import type { SeedRequest } from './SeedRequest.ts'
import { stories } from './stories.ts'

/** A request with its instant, in UTC. */
export type TimedRequest = SeedRequest & { readonly at: string }

/** How many days before its beginning the demo starts to write. */
export const reach = 80

/** Minutes of the office day at which the first request is sent, and between two of them: 09:00 in China. */
const [opens, apart] = [60, 5]

/** The requests of a demo that begins on a day; the last one says that nothing is left to do. */
export const demoRequests = ({ begun }: { readonly begun: string }): readonly TimedRequest[] => {
  const first = officeDay(before(begun, reach))
  const sorted = [
    ...registerRequests({ begun, on: first }),
    ...stories.flatMap((story) => requestsOf(story, { begun })),
    ...roundRequests(stories, { begun }),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  const last = officeDay(before(begun, 1))
  return timed([...sorted, ...ending(last)])
}

/** The instants: a few minutes apart within each day. */
const timed = (requests: readonly SeedRequest[]): readonly TimedRequest[] => {
  const sent = new Map<string, number>()
  return requests.map((request) => {
    const before = sent.get(request.on) ?? 0
    sent.set(request.on, before + 1)
    const minutes = opens + before * apart
    const at = new Date(Date.parse(`${request.on}T00:00:00Z`) + minutes * 60_000).toISOString()
    return { ...request, at }
  })
}

/** An expert of the county comes last: whoever finds the answer to it knows that the demo was filled. */
const ending = (on: string): readonly SeedRequest[] => {
  const by = accountOf('dispatcher')
  return by === undefined
    ? []
    : [
        {
          on,
          by,
          method: 'PUT',
          path: () => '/v1/experts/wx-expert-1',
          body: () => ({ fields: ['medical'], area: district.code, since: before(on, 60) }),
        },
      ]
}
