/**
 * Parts of a request that are well formed and yet do not fit: with what is kept, or with the plan.
 */
import type { Label } from '@maplebridge/rules'
import type { InvalidPart } from './Refusal.ts'

/** Refuses a code, at a key of the request, that names nothing the actor may see. */
export const leadsNowhere = (at: string, what: string): InvalidPart => ({
  kind: 'invalidPart',
  issue: {
    code: 'dangling-reference',
    path: [at],
    message: {
      zh: `没有可见的 \`${what}\`；请核对编号，或先登记`,
      en: `names \`${what}\`, which is not among what you may see; check it, or enter that first`,
    },
  },
})

/** Refuses a value, at a key of the request, that the plan or the calendar does not allow. */
export const outOfPlace = (at: string, message: Label): InvalidPart => ({
  kind: 'invalidPart',
  issue: { code: 'out-of-domain', path: [at], message },
})
