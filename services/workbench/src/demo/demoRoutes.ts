/**
 * Signing in to the demo: who one may be, and a token for it. These routes are only there while the ledger trusts a key
 * for development; with accounts of an issuer, or in production, nobody gets a token here.
 */
import { jsonBody, problems, refuse, type ServiceApp } from '@maplebridge/http'
import type { Actor } from '@maplebridge/ledger'
import type { Pack } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import { accountOf } from './accounts.ts'
import type { Demo, DemoStorage, DemoToken } from './Demo.ts'
import { areas, district, plan, roles } from './district.ts'

/** What the routes of the demo need. */
export type DemoAccess = {
  readonly title: Pack['manifest']['title']
  readonly storage: DemoStorage
  readonly note?: Label | undefined
  /** The day it is, in China. */
  readonly today: () => string
  readonly tokenFor: (actor: Actor) => Promise<string>
}

/** Bytes of a body that names a role. */
const maxBytes = 1000

/** Adds `GET /demo` and `POST /demo/tokens`. */
export const addDemo = (app: ServiceApp, { title, storage, note, today, tokenFor }: DemoAccess): void => {
  app.get('/demo', (c) => {
    const demo: Demo = {
      district,
      pack: { id: plan.id, title },
      areas,
      on: today(),
      roles,
      storage,
      ...(note !== undefined && { note }),
    }
    return c.json(demo, 200, { 'cache-control': 'no-store' })
  })

  app.post('/demo/tokens', jsonBody({ maxBytes }), async (c) => {
    const asked: unknown = await c.req.json()
    const actor = accountOfRole(asked)
    if (actor === undefined) return refuse(c, problems.invalidRequest, { message: unknownRole })
    const token = await tokenFor(actor)
    const answer: DemoToken = { token, expires: expiryOf(token) }
    return c.json(answer, 200, { 'cache-control': 'no-store' })
  })
}

const accountOfRole = (asked: unknown): Actor | undefined => {
  const role = typeof asked === 'object' && asked !== null && 'role' in asked ? asked.role : undefined
  const known = roles.find(({ id }) => id === role)
  return known && accountOf(known.id)
}

const unknownRole: Label = {
  zh: `\`role\` 须为 ${roles.map(({ id }) => id).join('、')} 之一`,
  en: `\`role\` has to be one of ${roles.map(({ id }) => id).join(', ')}`,
}

/** When a token that was just made ends, as it says itself. */
const expiryOf = (token: string): string => {
  const [, claims = ''] = token.split('.')
  const { exp }: { readonly exp: number } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  return new Date(exp * 1000).toISOString()
}
