/**
 * `maplebridge doctor`: whether a database can carry the ledger, before anything is entrusted to it.
 */
import type { Command } from 'commander'
import type { Adding } from './codeCommands.ts'
import { isServer } from './databaseAccess.ts'
import { databaseFloor } from './databaseFloor.ts'
import { type Language, misused, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { titled } from './printer.ts'
import { accepted, type DatabaseExamined, probeDatabase } from './probeDatabase.ts'

type Given = {
  readonly lang?: Language
  readonly json?: true
  readonly packs?: string
  readonly database?: string
}
type Options = Printing & { readonly database?: string | undefined; readonly outside: Outside }

/** Clocks that are further apart put lines into the wrong order of days; milliseconds. */
const farApart = 5000

/** Adds `doctor` to the program. */
export const addDoctorCommand = (program: Command, { outside, shared, printing, finish }: Adding): void => {
  shared(program.command('doctor'))
    .description('examine a database: whether it has what the ledger needs; nothing of it is changed')
    .option(
      '--database <place>',
      'a postgres:// URL, or a folder of PGlite; also DATABASE',
      outside.env.DATABASE,
    )
    .action(async (options: Given) =>
      finish(await doctorCommand({ ...options, ...printing(options), outside })),
    )
}

/** Examines a database. Exit code 1 when the ledger can not run on it. */
const doctorCommand = async ({ database, outside, lang, json }: Options): Promise<Outcome> => {
  if (database === undefined) return misused(whichDatabase[lang])
  const { connect, now } = outside.databases
  const connection = await connect(database)
  if ('silent' in connection)
    return refused(noAnswer(withoutPassword(database), connection.silent), { lang, json })
  try {
    const found = { place: withoutPassword(database), ...(await probeDatabase(connection, { now })) }
    const verdict = verdictOn(found, { jobs: isServer(database) })
    const out = json
      ? JSON.stringify({ ...found, fit: verdict.fit }, null, 2)
      : printed(found, { ...verdict, lang })
    return { code: verdict.fit ? 0 : 1, out: `${out}\n`, err: '' }
  } finally {
    await connection.end()
  }
}

type Verdict = { readonly fit: boolean; readonly jobs: boolean }

/** Jobs are asked of a server only; a folder has one process, and its jobs are timers. */
const verdictOn = (
  { features, writable, ahead }: DatabaseExamined,
  { jobs }: { readonly jobs: boolean },
): Verdict => ({
  jobs,
  fit:
    writable &&
    Math.abs(ahead) <= farApart &&
    features.every(({ there, neededBy }) => there || (neededBy === 'jobs' && !jobs)),
})

const printed = (
  { place, version, writable, ahead, features, migrations }: DatabaseExamined & { readonly place: string },
  { fit, jobs, lang }: Verdict & { readonly lang: Language },
): string => {
  const known = new Map(databaseFloor.map((probe) => [probe.id, probe]))
  const lines = features.flatMap(({ id, there, neededBy, said }) => {
    const probe = known.get(id)
    if (probe === undefined || (neededBy === 'jobs' && !jobs)) return []
    const mark = there ? words.there[lang] : words.missing[lang]
    const line = `  ${mark}  ${probe.label[lang]} (${id})`
    return there
      ? [line]
      : [
          line,
          `        ${titled(probe.without[lang], said === accepted ? words.accepted[lang] : (said ?? ''), lang)}`,
        ]
  })
  return [
    titled(place, version, lang),
    ...lines,
    ...(writable ? [] : [words.readOnly[lang]]),
    ...(Math.abs(ahead) > farApart ? [words.clock(ahead)[lang]] : []),
    migrations.length === 0 ? words.noTables[lang] : words.tables(migrations)[lang],
    fit ? words.fit[lang] : words.unfit[lang],
  ].join('\n')
}

const words = {
  there: { zh: '有', en: 'there  ' },
  missing: { zh: '缺', en: 'MISSING' },
  accepted: {
    zh: '数据库接受了本应拒绝的语句',
    en: 'the database accepted what it must refuse',
  },
  readOnly: {
    zh: '该数据库只读；请连接主库',
    en: 'the database takes no writes; name the primary server',
  },
  clock: (ahead: number) => ({
    zh: `数据库时钟与本机相差 ${ahead} 毫秒；请校时`,
    en: `the clock of the database is ${ahead} ms ahead of this one; set both by one time server`,
  }),
  noTables: {
    zh: '尚无台账的表；服务首次启动时建立',
    en: 'no tables of the ledger yet; the first start of the service makes them',
  },
  tables: (names: readonly string[]) => ({
    zh: `台账的表已到 ${names.at(-1)}（共 ${names.length} 次迁移）`,
    en: `tables of the ledger up to ${names.at(-1)} (${names.length} migrations)`,
  }),
  fit: { zh: '可以承载台账', en: 'the ledger can run on it' },
  unfit: { zh: '不能承载台账；请先解决上述问题', en: 'the ledger can not run on it until this is mended' },
}

const whichDatabase = {
  zh: '请用 --database 指明数据库：postgres:// 地址或 PGlite 文件夹',
  en: 'name the database with --database: a postgres:// URL or a folder of PGlite',
}

const noAnswer = (place: string, said: string) => ({
  _tag: 'DatabaseSilentError',
  message: {
    zh: `\`${place}\` 没有数据库应答（${said}）；请检查地址、密码、网络，文件夹须由服务建立，并已安装其驱动`,
    en: `no database answers at \`${place}\` (${said}); check the address, the password and the network; a folder must have been made by the service, and needs the driver \`@electric-sql/pglite\``,
  },
})

const withoutPassword = (place: string): string => place.replace(/\/\/[^/@]*@/u, '//…@')
