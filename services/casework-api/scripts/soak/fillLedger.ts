/**
 * Fills an empty ledger with invented cases by few large statements: three invented provinces, some of their areas with
 * far more cases than others, most cases closed and most open ones new, as in a ledger that is some years old.
 */
import { sql } from 'kysely'
import { migrate } from '../../src/database/migrate.ts'
import type { Database } from '../../src/database/openDatabase.ts'

/** Cases that one statement writes. */
const portion = 250_000

/** Lines of each case. */
const linesOfCase = 2

/** Invented areas: provinces 91 to 93, with 10 prefectures of 10 counties of 15 townships of 12 villages each. */
const area = sql.raw(`'9' || (1 + floor(3 * a ^ 1.5))::int
  || lpad((1 + floor(10 * b ^ 1.5))::int::text, 2, '0') || lpad((1 + floor(10 * c))::int::text, 2, '0')
  || lpad((1 + floor(15 * d ^ 1.5))::int::text, 3, '0') || lpad((1 + floor(12 * e))::int::text, 3, '0')`)

/** Numbers from 0 to 1 that look like chance and are the same in every run, one for each name. */
const chances = sql.raw(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'k']
    .map((name, at) => `(hashint8extended(i, ${at + 1}) & 65535) / 65536.0::float8 as ${name}`)
    .join(', '),
)

const holders = `(array['village-pmc','township-pmc','justice-office','police-station','court','sector-pmc','petition-office'])[1 + floor(7 * f ^ 2)::int]`
const senders = `(array['court','police','hotline','petition'])[1 + floor(4 * g ^ 2)::int]`
const openStages = `(array['registered','assigned','accepted','mediating','mediating','settled','acceptance-refused'])[1 + floor(7 * h)::int]`

/** Brings the tables up, fills them, and builds the newest indexes over what is there. */
export const fillLedger = async (
  db: Database,
  { cases, say }: { readonly cases: number; readonly say: (line: string) => void },
): Promise<void> => {
  await done(migrate(db, { to: '0009-reckoned' }))
  // Foreign keys of invented rows need no check each.
  await db.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    await sql`set synchronous_commit = off`.execute(connection)
    for (let from = 0; from < cases; from += portion) {
      const upto = Math.min(from + portion, cases)
      await fillCases(connection, { from, upto, cases })
      say(`${upto} cases with their lines`)
    }
    await fillOthers(connection, { cases })
    await sql`reset session_replication_role`.execute(connection)
    await sql`reset synchronous_commit`.execute(connection)
  })
  say('applications, registers and rounds; now the columns and indexes of the tiers')
  await done(migrate(db))
  for (const table of ['cases', 'entries', 'due', 'intakes', 'register_entries', 'screening_rounds'])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db)
}

const done = async (migrating: ReturnType<typeof migrate>): Promise<void> => {
  const { error } = await migrating
  if (error !== undefined) throw error
}

type Portion = { readonly from: number; readonly upto: number; readonly cases: number }

const fillCases = async (db: Database, { from, upto, cases }: Portion): Promise<void> => {
  await sql`
    with drawn as (
      select i, ${chances} from generate_series(${from + 1}::bigint, ${upto}::bigint) i
    ), placed as (
      select *, md5('case' || i)::uuid as id, ${area} as area,
        (case when i > ${cases}::bigint * 0.97 then h < 0.8 else h < 0.025 end) as open,
        to_char(date '2020-01-01' + (i * 2300 / ${cases}::bigint)::int, 'YYYY-MM-DD') as filed
      from drawn
    ), held as (
      select *, case when open and k > 0.9 then null else ${sql.raw(holders)} end as holder,
        case when g < 0.2 then null else ${sql.raw(senders)} end as sender,
        case when open then ${sql.raw(openStages)} when h < 0.3 then 'closed' else 'archived' end as stage
      from placed
    )
    insert into cases (id, area, holder, sender, sender_number, pack, matter, stage, filed_on, closed_on, version,
      opened_at, waiting, state)
    select id, area, holder, sender, 'N-' || i, 'cn-national', 'neighbour', stage, filed,
      case when not open then filed end, ${linesOfCase}, filed || 'T01:00:00.000Z',
      case when open and holder is null then 'unassigned' when open and stage = 'acceptance-refused' then 'refused' end,
      jsonb_build_object('case', id, 'version', ${sql.lit(linesOfCase)}, 'hash', md5(i::text) || md5(id::text), 'stage', stage,
        'pack', 'cn-national', 'links', '[]'::jsonb, 'personal', '[]'::jsonb, 'dispute', jsonb_build_object(
          'id', 'N-' || i, 'matter', 'neighbour', 'area', area, 'filedOn', filed, 'source', 'screening',
          'facts', jsonb_build_object('people-involved', 3, 'amount', i % 100000),
          'events', jsonb_build_array(
            jsonb_build_object('type', 'registered', 'on', filed),
            jsonb_build_object('type', 'assigned', 'on', filed, 'to', holder),
            jsonb_build_object('type', 'accepted', 'on', filed))))
    from held order by i`.execute(db)
  await sql`
    insert into entries (case_id, version, type, at, hash, line)
    select id, version, 'happened', at, md5(id || version::text) || md5(version || id::text), jsonb_build_object(
      'case', id, 'version', version, 'at', at, 'hash', md5(id || version::text) || md5(version || id::text),
      'by', jsonb_build_object('account', 'a-' || i % 5000, 'role', 'body-officer', 'area', '910101'),
      'content', jsonb_build_object('type', 'happened', 'event',
        jsonb_build_object('type', 'registered', 'on', left(at, 10))))
    from (select md5('case' || i)::uuid as id, i, version, '2026-05-08T02:00:00.000Z' as at
      from generate_series(${from + 1}::bigint, ${upto}::bigint) i, generate_series(1, ${sql.lit(linesOfCase)}) version) written`.execute(
    db,
  )
}

/** What lies beside cases: late and coming duties, applications, registers, rounds of screening. */
const fillOthers = async (db: Database, { cases }: { readonly cases: number }): Promise<void> => {
  await sql`
    insert into due (case_id, duty, last_day, status)
    select id, duty, to_char(date '2026-05-08' + (seq * 7919 % 60)::int - 8, 'YYYY-MM-DD'), 'open'
    from cases, (values ('feedback'), ('close-in-time')) duties (duty)
    where closed_on is null and holder is not null`.execute(db)
  const drawn = (rows: number) => sql`
    (select i, ${area} as area, f, h from (select i, ${chances} from generate_series(1, ${rows}::bigint) i) drawn) placed`
  await sql`
    insert into intakes (code, area, salt, secret, content, at, decided_at, decided_by, reason)
    select upper(left(md5('intake' || i), 12)), area, 's', 's', '{}'::jsonb, '2026-05-08T01:00:00.000Z',
      case when h > 0.03 then '2026-05-08T01:00:00.000Z' end, case when h > 0.03 then 'a-1' end,
      case when h > 0.03 then 'advice' end
    from ${drawn(Math.ceil(cases / 20))}`.execute(db)
  await sql`
    insert into register_entries (register, id, version, latest, area, kind, content, account, at)
    select case when h < 0.1 then 'bodies' else 'mediators' end, 'R-' || i, 1, true, left(area, 9), ${sql.raw(holders)},
      jsonb_build_object('area', left(area, 9), 'kind', ${sql.raw(holders)}), 'a-1', '2026-05-08T01:00:00.000Z'
    from ${drawn(Math.ceil(cases / 50))}`.execute(db)
  await sql`
    insert into screening_rounds (id, pack, duty, body, kind, area, from_day, to_day, done_on, nil, account, at)
    select md5('round' || i)::uuid, 'cn-national', 'screen-monthly', 'R-' || i % 1000, ${sql.raw(holders)}, left(area, 9),
      to_char(day, 'YYYY-MM-DD'), to_char(day + 30, 'YYYY-MM-DD'), to_char(day + 29, 'YYYY-MM-DD'), true, 'a-1',
      '2026-05-08T01:00:00.000Z'
    from (select *, date '2020-01-01' + (i * 2300 / ${cases}::bigint * 10)::int as day from ${drawn(Math.ceil(cases / 10))}) days`.execute(
    db,
  )
}
