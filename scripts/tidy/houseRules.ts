// The tables that the tidy tests hold the code to. Each exception names its reason.

/** Which workspace packages each project may import, at run time or for types alone. */
export const mayImport: Readonly<Record<string, readonly string[]>> = (() => {
  const nouns = ['calendar', 'rules', 'area', 'dispute']
  const domain = [...nouns, 'risk', 'routing', 'accountability', 'metrics']
  const all = [...domain, 'policy-pack', 'packs']
  return {
    calendar: [],
    rules: ['calendar'],
    area: ['calendar'],
    'areas-cn': ['area'],
    dispute: ['calendar', 'area', 'rules'],
    risk: ['rules'],
    routing: nouns,
    accountability: nouns,
    metrics: ['calendar', 'rules', 'area'],
    ledger: nouns,
    tables: ['calendar', 'rules', 'metrics'],
    'policy-pack': domain,
    packs: ['policy-pack'],
    cli: [...all, 'areas-cn', 'ledger', 'metrics', 'tables'],
    http: ['calendar', 'dispute', 'policy-pack', 'rules'],
    'assess-api': [...all, 'http'],
    'risk-api': ['calendar', 'dispute', 'rules', 'risk', 'policy-pack', 'packs', 'http'],
    'accountability-api': [...nouns, 'accountability', 'policy-pack', 'packs', 'http'],
    'routing-api': [...nouns, 'areas-cn', 'routing', 'policy-pack', 'packs', 'http'],
    'casework-api': [...all, 'ledger', 'http'],
    'metrics-api': [
      'calendar',
      'area',
      'areas-cn',
      'rules',
      'metrics',
      'tables',
      'policy-pack',
      'packs',
      'http',
    ],
    workbench: [
      ...all,
      'ledger',
      'tables',
      'http',
      'assess-api',
      'risk-api',
      'accountability-api',
      'routing-api',
      'casework-api',
      'metrics-api',
    ],
  }
})()

/** Which third-party modules each project's sources may import, by subpath. Node's own modules count as such. */
export const thirdParty: Readonly<Record<string, readonly string[]>> = {
  calendar: ['effect/Result', 'effect/Schema', 'temporal-polyfill'],
  rules: ['effect/Result', 'effect/Schema'],
  area: ['effect/Result', 'effect/Schema'],
  'areas-cn': [],
  dispute: ['effect/Result', 'effect/Schema', 'fastest-levenshtein'],
  risk: ['effect/Result', 'effect/Schema'],
  routing: ['effect/Result', 'effect/Schema'],
  accountability: ['effect/Result', 'effect/Schema', 'ical-generator'],
  ledger: [
    'effect/Result',
    'effect/Schema',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    'canonicalize',
  ],
  metrics: ['effect/Result', 'effect/Schema'],
  tables: [
    'effect/Result',
    '@e965/xlsx',
    'csv-parse',
    'csv-parse/sync',
    'fflate',
    'hyparquet',
    'node:stream',
    'node:zlib',
  ],
  'policy-pack': [
    'effect/Result',
    'effect/Schema',
    'effect/SchemaAST',
    'effect/SchemaIssue',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    'canonicalize',
    'sm-crypto/src/sm3/index.js',
    'yaml',
    'node:fs',
    'node:fs/promises',
    'node:path',
  ],
  packs: ['effect/Result', 'effect/Schema'],
  cli: [
    'effect/Result',
    'commander',
    'jsonc-parser',
    'pg',
    '@electric-sql/pglite',
    'node:fs',
    'node:fs/promises',
    'node:module',
    'node:os',
    'node:path',
    'node:stream/consumers',
    'node:url',
  ],
  http: [
    'effect/JsonSchema',
    'effect/Result',
    'effect/Schema',
    '@hono/node-server',
    '@hono/zod-openapi',
    '@opentelemetry/*',
    'hono',
    'hono/*',
    'pino',
    'node:fs/promises',
    'node:http',
    'node:module',
    'node:path',
    'node:timers/promises',
  ],
  'assess-api': ['effect/Result', 'effect/Schema', '@hono/zod-openapi', 'hono', 'hono/*', 'pino', 'node:*'],
  'risk-api': ['effect/Result', 'effect/Schema', '@hono/zod-openapi', 'hono', 'hono/*', 'pino', 'node:*'],
  'accountability-api': [
    'effect/Result',
    'effect/Schema',
    '@hono/zod-openapi',
    'hono',
    'hono/*',
    'pino',
    'node:*',
  ],
  'routing-api': ['effect/Result', 'effect/Schema', '@hono/zod-openapi', 'hono', 'hono/*', 'pino', 'node:*'],
  'casework-api': [
    'effect/Result',
    'effect/Schema',
    '@electric-sql/pglite',
    '@hono/zod-openapi',
    'hono',
    'hono/*',
    'jose',
    'kysely',
    'kysely/migration',
    'pg',
    'pg-boss',
    'rate-limiter-flexible',
    'pino',
    'node:*',
  ],
  'metrics-api': ['effect/Result', 'effect/Schema', '@hono/zod-openapi', 'hono', 'hono/*', 'pino', 'node:*'],
  workbench: [
    'effect/Result',
    'effect/Schema',
    '@hono/node-server/serve-static',
    '@hono/zod-openapi',
    'hono',
    'hono/*',
    'chart.js',
    'pino',
    'vue',
    'node:*',
  ],
}

/** Modules that one file of a project alone may know. */
export const knownByOneFile: readonly string[] = [
  'temporal-polyfill',
  'yaml',
  'ical-generator',
  '@e965/xlsx',
  'hyparquet',
  '@electric-sql/pglite',
  'pg-boss',
  '@opentelemetry/resources',
]

/** Entries that run on Node.js only; every other published entry must also run in a browser. */
export const nodeOnlyEntries: readonly string[] = [
  'packages/policy-pack/src/load.ts',
  'packages/tables/src/index.ts',
  'packages/cli/src/main.ts',
]

/** What the `.` entry of a package must not load: who only evaluates does not pay for schemas. */
export const notLoadedBy: Readonly<Record<string, RegExp>> = {
  rules: /^effect(\/|$)/,
  calendar: /^effect\/Schema/,
  area: /^effect\/Schema/,
  'areas-cn': /^effect(\/|$)/,
  dispute: /^effect\/Schema/,
  risk: /^effect\/Schema/,
  routing: /^effect\/Schema/,
  accountability: /^effect\/Schema/,
  metrics: /^effect\/Schema/,
  ledger: /^effect\/Schema/,
}

/** A file that may do what the others may not, and why. */
export type Exceptions = Readonly<Record<string, string>>

/** Files that may read the clock, chance or the environment, or set a timer. */
export const mayReadTheWorld: Exceptions = {
  'packages/cli/src/databaseAccess.ts': 'reaches databases, and the clock theirs is compared with',
  'packages/cli/src/command.ts': 'the command as a process: arguments, streams and exit code',
  'packages/policy-pack/src/watchPacks.ts':
    'waits until a changing folder is quiet; reached from ./load only',
  'services/assess-api/src/main.ts': 'starts the service',
  'services/risk-api/src/main.ts': 'starts the service',
  'services/accountability-api/src/main.ts': 'starts the service',
  'services/routing-api/src/main.ts': 'starts the service',
  'services/casework-api/src/main.ts': 'starts the service',
  'services/casework-api/src/backup.ts': 'a command of its own',
  'services/casework-api/src/restore.ts': 'a command of its own',
  'services/casework-api/src/jobs/jobsOnTimer.ts': 'the timer of jobs that recur',
  'services/casework-api/src/jobs/jobsOnServer.ts': 'waits before it tries the queue of jobs again',
  'services/metrics-api/src/main.ts': 'starts the service',
  'services/http/src/listen.ts': 'listens, and ends open connections when it has waited long enough',
  'services/http/src/requestLog.ts': 'names each request and measures how long its answer took',
  'services/http/src/observed.ts': 'measures how long jobs took, and places statements in time',
  'services/http/src/telemetrySdk.ts': 'waits only so long for the last report to be sent',
  'services/http/src/askedToEnd.ts': 'ends a process that does not end by itself',
  'services/workbench/src/main.ts': 'starts the workbench',
}

/** Files of packages that may throw. */
export const mayThrow: Exceptions = {
  'packages/cli/src/program.ts':
    'passes on what is not a refusal of the argument reader; a fault of ours must be seen',
}

/** Sources that may be longer than the limit. */
export const mayBeLong: Exceptions = {}

/** The most lines that a source may have. */
export const longest = 250

/** Names that say nothing about what is inside. */
export const emptyNames: readonly string[] = [
  'common',
  'shared',
  'core',
  'util',
  'utils',
  'helper',
  'helpers',
  'error',
  'errors',
  'engine',
]
