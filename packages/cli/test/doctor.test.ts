/**
 * `maplebridge doctor`: what a database has and lacks, on the databases that the ledger runs on and on some that lack
 * something. The page of the floor lists every feature that is probed, and no other.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, migrations } from '../../../services/casework-api/src/database/migrate.ts'
import { openDatabase } from '../../../services/casework-api/src/database/openDatabase.ts'
import { type PostgresServer, startPostgres } from '../../../services/casework-api/test/postgres.ts'
import { type DatabaseConnection, databases } from '../src/databaseAccess.ts'
import { databaseFloor } from '../src/databaseFloor.ts'
import { probeDatabase } from '../src/probeDatabase.ts'
import { run } from '../src/program.ts'
import { asked, outside } from './maplebridge.ts'

let server: PostgresServer
let folder: string
beforeAll(async () => {
  server = await startPostgres()
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-folder-'))
  for (const place of [server.url, folder]) {
    const db = await openDatabase(place)
    await migrate(db)
    await db.destroy()
  }
}, 60_000)
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const connected = async (place: string): Promise<DatabaseConnection> => {
  const connection = await databases.connect(place)
  if ('silent' in connection) throw new Error(connection.silent)
  return connection
}
const ids = databaseFloor.map(({ id }) => id)
const missingIn = async (connection: DatabaseConnection) =>
  (await probeDatabase(connection, { now: () => 0 })).features
    .filter(({ there }) => !there)
    .map(({ id }) => id)

it('finds everything on a server, and leaves nothing behind', async () => {
  const { code, out } = await asked(['doctor', '--database', server.url, '--json'])
  const { place, features, migrations: found, ...rest } = JSON.parse(out)
  expect({ code, ...rest }).toMatchObject({ code: 0, writable: true, fit: true })
  expect(place).not.toContain('postgres:postgres')
  expect(features.map(({ id, there }: { id: string; there: boolean }) => [id, there])).toEqual(
    ids.map((id) => [id, true]),
  )
  expect(found).toEqual(Object.keys(migrations))
  const connection = await connected(server.url)
  expect(
    await connection.query(`select relname from pg_class where relname like 'maplebridge\\_probe%'`),
  ).toEqual([])
  expect(
    await connection.query(`select rolname from pg_roles where rolname like 'maplebridge\\_probe%'`),
  ).toEqual([])
  await connection.end()
})

it('reads a folder without writing to it', async () => {
  const before = await readdir(folder)
  const { code, out } = await asked(['doctor', '--database', folder, '--lang', 'zh'])
  expect([code, out.includes('可以承载台账')]).toEqual([0, true])
  expect(out).not.toContain('skip-locked')
  expect(await readdir(folder)).toEqual(before)
})

it('says that a database takes no writes', async () => {
  const readOnly = `${server.url}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`
  const { code, out } = await asked(['doctor', '--database', readOnly])
  expect([code, out.includes('the database takes no writes')]).toEqual([1, true])
})

it('says that the clocks are apart', async () => {
  const late = { ...outside(), databases: { ...databases, now: () => Date.now() - 60_000 } }
  const { code, out } = await run(['doctor', '--database', server.url], late)
  expect([code, /clock of the database is (59|60)\d{3} ms ahead/u.test(out)]).toEqual([1, true])
})

it('says when nothing answers, and where it was asked, without the password', async () => {
  const { code, err } = await asked(['doctor', '--database', 'postgres://somebody:hidden@127.0.0.1:1/none'])
  expect([code, err.includes('no database answers'), err.includes('hidden')]).toEqual([1, true, false])
  expect((await asked(['doctor', '--database', '/nowhere/at/all'])).code).toBe(1)
  expect((await asked(['doctor'])).code).toBe(2)
})

describe('a database that lacks something', () => {
  let real: DatabaseConnection
  beforeAll(async () => {
    real = await connected('memory://')
  }, 60_000)
  afterAll(() => real.end())
  /** The database, but for statements that it does not carry out. */
  const without = (lacking: RegExp, instead: 'ignored' | 'refused'): DatabaseConnection => ({
    end: async () => {},
    query: (statement) => {
      if (!lacking.test(statement)) return real.query(statement)
      return instead === 'ignored' ? Promise.resolve([]) : Promise.reject(new Error('not supported'))
    },
  })

  it('is not found to lack anything when nothing is taken from it', async () => {
    expect(await missingIn(real)).toEqual([])
  })
  it('lets rows through when it does not switch the role: row security is said to be missing', async () => {
    expect(await missingIn(without(/set_config\('role'/u, 'ignored'))).toEqual(
      expect.arrayContaining([
        'roles',
        'row-security-reads',
        'row-security-inserts',
        'row-security-updates',
        'column-grants',
      ]),
    )
  })
  it.each([
    [
      /enable row level security/u,
      ['row-security-reads', 'row-security-inserts', 'row-security-updates', 'policies-over-tables'],
    ],
    [/skip locked/u, ['skip-locked']],
    [/jsonb/u, ['jsonb']],
    [/where latest/u, ['partial-unique-index']],
    [/pg_try_advisory/u, ['advisory-locks']],
    [/generated always as \(/u, ['generated-columns']],
  ])('says so of %s', async (lacking, missing) => {
    expect(await missingIn(without(lacking, 'ignored'))).toEqual(missing)
    expect(await missingIn(without(lacking, 'refused'))).toEqual(expect.arrayContaining(missing))
  })
  it('can be found to lack each feature', async () => {
    const questions = databaseFloor.map((probe) => probe.asked)
    const contrary: DatabaseConnection = {
      end: async () => {},
      query: (statement) =>
        questions.includes(statement) ? Promise.resolve([{ is: 'otherwise' }]) : real.query(statement),
    }
    expect(await missingIn(contrary)).toEqual(ids)
  })
})

const texts = {
  en: {
    file: 'database.md',
    title: '# The database under the ledger',
    lead: [
      '`casework-api` runs on PGlite in a folder, which needs nothing, and on PostgreSQL. Much that speaks PostgreSQL is not PostgreSQL: some of it has no row security, some has it and does not check what is inserted. So everything that the ledger needs is listed here and tried, before anything is entrusted to a database:',
      'Each feature is tried as the ledger uses it, in a transaction that is taken back; of a folder a copy is opened. Exit code 0: the ledger can run on it; 1: it can not, or nothing answers. Also told: the version, whether the database takes writes, by how much its clock is off (more than 5 seconds is too much), and which migrations were carried out. `--json` and `--lang zh` as everywhere. The role that is named must be allowed to create tables and roles, as the role of the service must.',
      'Tried so far with PostgreSQL 18 and PGlite 0.5 (PostgreSQL 18). No other database was tried.',
      'What stands for a PostgreSQL server alone is what its queue of jobs needs; a folder has one process, whose jobs are timers.',
    ],
    head: ['feature', 'what for: without it', 'needed'],
    needed: { ledger: 'always', jobs: 'on a server' },
    tail: [
      '## Tables, forward and back',
      '`node services/casework-api/scripts/migrate.ts list` says which migrations were carried out; `up [NAME]` and `down NAME|none` go there. The service goes up by itself when it starts. Going down loses what only newer tables hold: back up first. Each migration is tried forward, back and forward again on both databases, and keeps what is there.',
      '## Lists of an area',
      'In an area lies what begins like its code; in a grid or a functional zone, whose codes have a number behind the digits, nothing but itself: `6301-z1` is not around `6301-z10`. The policies and the lists say the same, by one condition each.',
      'Row security lets an index help only with conditions that can leak nothing; `like` is none of them, equality is. So each row has its prefecture, county and township as columns of their own, made by the database from its area, and each list has an index for each of them. `pnpm soak:ledger plans` fills a server with millions of invented cases and holds the plan of every question to that.',
    ],
  },
  zh: {
    file: 'database.zh-CN.md',
    title: '# 台账所用的数据库',
    lead: [
      '`casework-api` 可用文件夹中的 PGlite（无需安装），也可用 PostgreSQL。许多“兼容 PostgreSQL”的数据库并不相同：有的没有行级安全，有的有而不检查新增的行。因此台账所需的功能全部列在这里，启用前逐项试验：',
      '每项功能都按台账的实际用法在事务中试验并回滚；文件夹则打开其副本。退出码 0 表示可以承载台账，1 表示不能或没有应答。另报告版本、是否可写、时钟偏差（超过 5 秒即不可用）和已完成的迁移。`--json` 与 `--lang zh` 用法同其他命令。所用角色须能建表、建角色，与服务的角色相同。',
      '目前只在 PostgreSQL 18 和 PGlite 0.5（PostgreSQL 18）上试验过，其他数据库未经试验。',
      '仅 PostgreSQL 服务器需要的，是任务队列所用的功能；文件夹只有一个进程，任务由定时器执行。',
    ],
    head: ['功能', '用途：缺少时', '何时需要'],
    needed: { ledger: '始终', jobs: '仅服务器' },
    tail: [
      '## 表的升级与回退',
      '`node services/casework-api/scripts/migrate.ts list` 列出已完成的迁移；`up [NAME]` 和 `down NAME|none` 升级或回退。服务启动时自动升级。回退会丢失只存在于新表中的内容，请先备份。每次迁移都在两种数据库上试验过升级、回退、再升级，原有内容不变。',
      '## 按区划的清单',
      '代码以某区划代码开头的，属于该区划；网格和功能区的代码在数字之后另有编号，只包含自身：`6301-z1` 不包含 `6301-z10`。行级安全策略与各清单对此所用的条件一致。',
      '行级安全之下，只有不会泄露内容的条件才能使用索引：`like` 不行，相等可以。因此每行另有市（州）、县、乡镇三列，由数据库从区划代码生成，每种清单对每一级都有索引。`pnpm soak:ledger plans` 在服务器上写入数百万件虚构案件，逐一核对每个查询的执行计划。',
    ],
  },
} as const

it.each(['en', 'zh'] as const)('stands on a page with every feature, %s', async (lang) => {
  const { file, title, lead, head, needed, tail } = texts[lang]
  const [why, ...rest] = lead
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = databaseFloor.map(({ id, label, without, neededBy }) =>
    row([`${label[lang]} (\`${id}\`)`, without[lang], needed[neededBy]]),
  )
  const page = [
    title,
    why,
    ['```sh', 'npm run -s maplebridge -- doctor --database postgres://user@host/name', '```'].join('\n'),
    ...rest,
    [row(head), row(head.map(() => '---')), ...rows].join('\n'),
    ...tail,
  ].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot(`../../../docs/${file}`)
})
