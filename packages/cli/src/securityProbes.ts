/**
 * What keeps the cases of one area from the eyes and hands of another: roles, settings of a transaction, and policies of
 * rows, each tried as the ledger uses it.
 */
import type { DatabaseProbe } from './DatabaseProbe.ts'

const area = `nullif(current_setting('maplebridge.area', true), '')`
/** As the ledger asks it: in an area with a number behind its digits lies nothing but itself. */
const inArea = `area like ${area} || case when strpos(${area}, '-') > 0 then '' else '%' end`
const role = ['create role maplebridge_probe_role nologin', 'grant maplebridge_probe_role to current_user']
/** A table with a row of two areas each, of which the role sees those of its own. */
const secured = [
  'create table maplebridge_probe (id int, area text, a text)',
  `insert into maplebridge_probe values (1, '630103', 'x'), (2, '630104', 'y')`,
  ...role,
  'grant select, insert, update on maplebridge_probe to maplebridge_probe_role',
  'alter table maplebridge_probe enable row level security',
  `create policy maplebridge_probe_own on maplebridge_probe
    using (coalesce(${inArea}, false))
    with check (${inArea})`,
]
const acting = `select set_config('role', 'maplebridge_probe_role', true), set_config('maplebridge.area', '630103', true)`

/** The features of row security, in the order in which they are tried. */
export const securityProbes: readonly DatabaseProbe[] = [
  {
    id: 'do-blocks',
    label: { zh: 'do 语句块', en: 'Blocks of statements (do)' },
    neededBy: 'ledger',
    without: { zh: '服务角色不能建立', en: 'the role of the service can not be made' },
    given: [`do $$ begin create role maplebridge_probe_role nologin; end $$`],
    asked: `select count(*) as is from pg_roles where rolname = 'maplebridge_probe_role'`,
    answer: { is: '1' },
  },
  {
    id: 'roles',
    label: { zh: '建立角色并在事务内切换', en: 'Making a role, and acting as it within a transaction' },
    neededBy: 'ledger',
    without: {
      zh: '命令会以表的所有者执行，行级安全不起作用',
      en: 'commands run as the owner of the tables, whom row security does not hold',
    },
    given: [...role, `select set_config('role', 'maplebridge_probe_role', true)`],
    asked: 'select current_user as is',
    answer: { is: 'maplebridge_probe_role' },
  },
  {
    id: 'transaction-settings',
    label: { zh: '事务内的自定义设置', en: 'Settings of one’s own for a transaction' },
    neededBy: 'ledger',
    without: { zh: '策略不知道是谁在办理', en: 'the policies do not know who acts' },
    given: [`select set_config('maplebridge.area', '630103', true)`],
    asked: `select current_setting('maplebridge.area', true) as is`,
    answer: { is: '630103' },
  },
  {
    id: 'row-security-reads',
    label: { zh: '行级安全：读取', en: 'Row security holds back rows of other areas' },
    neededBy: 'ledger',
    without: { zh: '可以读到其他区划的案件', en: 'cases of other areas can be read' },
    given: [...secured, acting],
    asked: `select string_agg(area, ' ') as is from maplebridge_probe`,
    answer: { is: '630103' },
  },
  {
    id: 'row-security-inserts',
    label: { zh: '行级安全：检查新增', en: 'Row security checks what is inserted' },
    neededBy: 'ledger',
    without: {
      zh: '只剩应用自身的写入检查：两道锁少了一道',
      en: 'only the checks of the service are left on writes: one lock instead of two',
    },
    given: [...secured, acting],
    asked: `insert into maplebridge_probe values (3, '630104', 'z')`,
    answer: { refused: true },
  },
  {
    id: 'row-security-updates',
    label: { zh: '行级安全：检查修改', en: 'Row security checks what is changed' },
    neededBy: 'ledger',
    without: {
      zh: '案件可以被移出本区划而不被发现',
      en: 'a case can be moved out of the area of whoever writes',
    },
    given: [...secured, acting],
    asked: `update maplebridge_probe set area = '630104' where id = 1`,
    answer: { refused: true },
  },
  {
    id: 'policies-over-tables',
    label: { zh: '策略引用其他表', en: 'Policies that look into another table' },
    neededBy: 'ledger',
    without: { zh: '条目和时限不随案件受保护', en: 'lines and duties are not kept with their case' },
    given: [
      ...secured,
      'create table maplebridge_probe_lines (of int)',
      'insert into maplebridge_probe_lines values (1), (2)',
      'grant select on maplebridge_probe_lines to maplebridge_probe_role',
      'alter table maplebridge_probe_lines enable row level security',
      `create policy maplebridge_probe_of on maplebridge_probe_lines
        using (exists (select from maplebridge_probe where maplebridge_probe.id = of))`,
      acting,
    ],
    asked: `select string_agg(of::text, ' ') as is from maplebridge_probe_lines`,
    answer: { is: '1' },
  },
  {
    id: 'policies-told',
    label: { zh: '策略可查询和修改', en: 'Policies can be read and changed' },
    neededBy: 'ledger',
    without: { zh: '表不能升级', en: 'the tables can not be brought up to date' },
    given: [...secured, 'alter policy maplebridge_probe_own on maplebridge_probe using (true)'],
    asked: `select qual as is from pg_policies where policyname = 'maplebridge_probe_own'`,
    answer: { is: 'true' },
  },
  {
    id: 'column-grants',
    label: { zh: '按列授权', en: 'Grants on single columns' },
    neededBy: 'ledger',
    without: { zh: '名册和申请的内容可以被改写', en: 'entries and applications can be rewritten' },
    given: [
      'create table maplebridge_probe (id int, latest boolean, content text)',
      ...role,
      'grant select on maplebridge_probe to maplebridge_probe_role',
      'grant update (latest) on maplebridge_probe to maplebridge_probe_role',
      acting,
      'update maplebridge_probe set latest = false',
    ],
    asked: `update maplebridge_probe set content = 'x'`,
    answer: { refused: true },
  },
]
