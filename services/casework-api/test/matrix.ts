/**
 * Who may what, found out by asking: every operation, by every role, from the own area, from the one above it, from one
 * beside it, and for another body.
 */
import type { Actor, Role } from '@maplebridge/ledger'
import { actorOf, type District, type Operation, operations } from './operations.ts'
import type { TestService } from './service.ts'

/** The roles in the order in which they are shown. */
export const roles: readonly Role[] = [
  'mediator',
  'body-officer',
  'dispatcher',
  'supervisor',
  'auditor',
  'integrator',
]

/** From where somebody asks. */
export const places = ['here', 'above', 'beside', 'other body'] as const

/** From where somebody asks. */
export type Place = (typeof places)[number]

const areas: Readonly<Record<Place, string>> = {
  here: '630103',
  above: '6301',
  beside: '630104',
  'other body': '630103',
}

/** Somebody of a role who asks from a place. */
export const actorAt = (role: Role, place: Place): Actor => ({
  ...actorOf(role, { area: areas[place] }),
  ...(place === 'other body' && { account: `${role}-of-court`, body: 'court' }),
})

/** A district whose service holds every answer to the document. */
type Asking = District & { readonly service: TestService }

/**
 * How an operation is answered: `yes`; `empty`, when the answer shows nothing of the case; or the status of a refusal.
 */
export type Answer = 'yes' | 'empty' | number

/** How an operation is answered to somebody, or to nobody who is known. */
export const answerTo = async (
  by: Actor | undefined,
  { ask, shows }: Operation,
  { of: district, token }: { readonly of: Asking; readonly token?: string },
): Promise<Answer> => {
  const ready = await ask(district, by?.role ?? 'auditor')
  const headers = token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }
  const response = await district.service.sent(by, ready.path, { ...ready, ...headers })
  if (!response.ok) return response.status
  return shows === undefined || (await response.text()).includes(shows(district)) ? 'yes' : 'empty'
}

/** How one operation is answered to whom; `unknown` is without a token and with one that nobody signed. */
export type Row = {
  readonly operation: string
  readonly answers: Readonly<Record<string, Readonly<Record<Place, Answer>>>>
  readonly unknown: readonly Answer[]
}

/** All operations with how each is answered to whom. */
export const matrixOf = async (district: Asking): Promise<readonly Row[]> => {
  const rows = []
  for (const [id, operation] of Object.entries(operations)) {
    const answers: Record<string, Record<Place, Answer>> = {}
    for (const role of roles) {
      const of: Record<Place, Answer> = { here: 0, above: 0, beside: 0, 'other body': 0 }
      for (const place of places)
        of[place] = await answerTo(actorAt(role, place), operation, { of: district })
      answers[role] = of
    }
    const without = await answerTo(undefined, operation, { of: district })
    const wrong = await answerTo(undefined, operation, { of: district, token: 'e30.e30.e30' })
    rows.push({ operation: id, answers, unknown: [without, wrong] })
  }
  return rows
}
