/**
 * A service around json-rules-engine as a team would build it: Hono with zod-openapi, a strict schema of the field's
 * disputes, and an answer that names the level and the rows that hold. It takes the requests that the assessment
 * service takes.
 */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { jsonRulesEngine } from '../contestants/jsonRulesEngine.ts'
import { levels, signals, townships, trades } from '../field.ts'
import { rowsIn } from './fieldPack.ts'

const count = z.int().min(0).max(10_000)
const Flags = Object.fromEntries(signals.map((id) => [id, z.boolean()])) as Record<
  (typeof signals)[number],
  z.ZodBoolean
>
const Dispute = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u),
    matter: z.enum(trades.flatMap(({ matters }) => matters)),
    area: z.string().regex(/^[1-9]\d{11}$/u),
    filedOn: z.iso.date(),
    source: z.enum(['screening']),
    facts: z.strictObject({
      ...Flags,
      people: count,
      departments: count,
      areas: count,
      amount: z
        .int()
        .min(0)
        .max(10 ** 12),
      area: z.enum(townships),
      filed: z.iso.date(),
    }),
  })
  .openapi('Dispute')
const Decision = z
  .object({ dispute: z.string(), level: z.enum(levels), rows: z.array(z.string()) })
  .openapi('Decision')
const asked = { pack: z.string(), on: z.iso.date() }

const taking = <Body extends z.ZodType>(schema: Body) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})
const giving = <Answer extends z.ZodType>(schema: Answer) => ({
  200: { description: 'Decided.', content: { 'application/json': { schema } } },
})

const single = createRoute({
  method: 'post',
  path: '/v1/assessments',
  request: taking(z.strictObject({ ...asked, dispute: Dispute })),
  responses: giving(Decision),
})
const batch = createRoute({
  method: 'post',
  path: '/v1/assessments/batch',
  request: taking(z.strictObject({ ...asked, disputes: z.array(Dispute).max(1000) })),
  responses: giving(z.object({ results: z.array(Decision) })),
})

const decide = async ({ id, matter, facts }: z.infer<typeof Dispute>): Promise<z.infer<typeof Decision>> => {
  const { level, satisfied } = jsonRulesEngine.read(await jsonRulesEngine.decide({ matter, ...facts }))
  return { dispute: id, level, rows: rowsIn(satisfied) }
}

/** The service. */
export const engineService = (): OpenAPIHono => {
  const app = new OpenAPIHono()
  app.openapi(single, async (c) => c.json(await decide(c.req.valid('json').dispute), 200))
  app.openapi(batch, async (c) => {
    const results: z.infer<typeof Decision>[] = []
    for (const dispute of c.req.valid('json').disputes) results.push(await decide(dispute))
    return c.json({ results }, 200)
  })
  return app
}
