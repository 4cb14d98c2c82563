/**
 * The OpenAPI 3.1 document of a service, generated from its routes, with every schema it refers to under its name
 * and in a stable order, so that the committed copy changes only when the contract does.
 */
import type { JsonSchema } from 'effect/JsonSchema'
import { namedDefinitions } from './fromEffect.ts'
import type { ProblemType } from './ProblemType.ts'
import { problemResponses } from './responses.ts'
import type { ServiceApp } from './serviceApp.ts'

/** What a document says about its service. */
export type ServiceInfo = {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  /** What any operation under `/v1` may be answered with, beside what its own contract says. */
  readonly anywhere?: readonly ProblemType[]
}

/** An OpenAPI 3.1 document as plain data. */
export type OpenApiDocument = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, object>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
  readonly [key: string]: unknown
}

/** The OpenAPI document of a service's routes. */
export const openApiDocument = (
  app: ServiceApp,
  { tags, anywhere = [], ...about }: ServiceInfo,
): OpenApiDocument => {
  const license = { name: 'Apache-2.0', identifier: 'Apache-2.0' }
  const {
    webhooks: _,
    components: registered,
    paths: own,
    ...generated
  } = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { ...about, license },
    servers: [{ url: '/', description: 'This service. 本服务。' }],
    tags: tags.map((tag) => ({ ...tag })),
    security: [],
  })
  const paths = withProblems(own ?? {}, anywhere)
  return {
    ...generated,
    paths,
    components: { schemas: schemasReferredTo(paths), ...securityIn(registered) },
  }
}

type Paths = Readonly<Record<string, object>>
type Responses = Readonly<Record<string, { readonly description: string }>>

/** The operations under `/v1` with problems that any of them may be answered with; those of one status share a response. */
const withProblems = (paths: Paths, types: readonly ProblemType[]): Paths => {
  const always = Object.entries(problemResponses(...types)).filter(([status]) => status !== '500')
  const joined = (own: Responses): Responses => ({
    ...own,
    ...Object.fromEntries(
      always.map(([status, { description }]) => {
        const descriptions = [own[status]?.description, description].filter((each) => each !== undefined)
        // Every operation has this one, with the schema of all problem documents.
        return [status, { ...own['500'], description: descriptions.join('; ') }]
      }),
    ),
  })
  const completed = (operation: unknown) =>
    isOperation(operation) ? { ...operation, responses: joined(operation.responses) } : operation
  const completedAll = (operations: object) =>
    Object.fromEntries(Object.entries(operations).map(([method, each]) => [method, completed(each)]))
  return Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => [
      path,
      path.startsWith('/v1/') ? completedAll(operations) : operations,
    ]),
  )
}

const isOperation = (value: unknown): value is { readonly responses: Responses } =>
  typeof value === 'object' && value !== null && 'responses' in value

/** The ways in which requests are authenticated, if a route names one. */
const securityIn = (components: { readonly securitySchemes?: object } | undefined) =>
  components?.securitySchemes === undefined ? {} : { securitySchemes: { ...components.securitySchemes } }

const schemasReferredTo = (paths: unknown): Readonly<Record<string, JsonSchema>> => {
  const known = namedDefinitions()
  const found = new Map<string, JsonSchema>()
  const open = referencesIn(paths)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = known.get(name)
    if (schema === undefined || found.has(name)) continue
    found.set(name, schema)
    open.push(...referencesIn(schema))
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].flatMap(([, name]) => name ?? [])
