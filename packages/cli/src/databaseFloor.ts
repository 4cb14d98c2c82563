/**
 * The floor under the ledger: every feature of SQL that its tables, its row security and its jobs stand on. Nothing of
 * the ledger needs more. Each is tried as the ledger uses it, under names of its own.
 */
import type { DatabaseProbe } from './DatabaseProbe.ts'
import { securityProbes } from './securityProbes.ts'

const table = 'create table maplebridge_probe'

const storage: readonly DatabaseProbe[] = [
  {
    id: 'schema-in-transactions',
    label: { zh: '事务内建表可回滚', en: 'Tables made in a transaction are taken back with it' },
    neededBy: 'ledger',
    without: { zh: '升级中断会留下半成的表', en: 'an upgrade that is broken off leaves half of its tables' },
    given: ['savepoint before', `${table} (a int)`, 'rollback to savepoint before'],
    asked: `select to_regclass('maplebridge_probe') is null as is`,
    answer: { is: 'true' },
  },
  {
    id: 'chinese-text',
    label: { zh: 'UTF-8 编码', en: 'Text in UTF-8' },
    neededBy: 'ledger',
    without: { zh: '中文会损坏或计错字数', en: 'Chinese text is spoilt or counted wrongly' },
    given: [`${table} (a text)`, `insert into maplebridge_probe values ('枫桥')`],
    asked: 'select char_length(a) as is from maplebridge_probe',
    answer: { is: '2' },
  },
  {
    id: 'order-of-text',
    label: { zh: '日期文本按先后排序', en: 'Collation: days written as text sort as days' },
    neededBy: 'ledger',
    without: { zh: '超期清单会遗漏或颠倒', en: 'the list of what is late leaves duties out' },
    given: [
      `${table} (a text)`,
      `insert into maplebridge_probe values ('2026-10-01'), ('2026-05-08'), ('2025-12-31')`,
    ],
    asked: `select string_agg(a, ' ' order by a) as is from maplebridge_probe where a < '2026-10-01'`,
    answer: { is: '2025-12-31 2026-05-08' },
  },
  {
    id: 'identity',
    label: { zh: '自增列', en: 'Identity columns' },
    neededBy: 'ledger',
    without: { zh: '条目没有顺序号', en: 'lines have no order' },
    given: [
      `${table} (seq bigint generated always as identity, a text)`,
      `insert into maplebridge_probe (a) values ('x'), ('y')`,
    ],
    asked: 'select max(seq) as is from maplebridge_probe',
    answer: { is: '2' },
  },
  {
    id: 'generated-columns',
    label: { zh: '生成列', en: 'Stored generated columns' },
    neededBy: 'ledger',
    without: { zh: '按区划查询无法使用索引', en: 'lists of an area find no index' },
    given: [
      `${table} (area text, county text not null generated always as (left(area, 6)) stored)`,
      `insert into maplebridge_probe values ('630103002004')`,
    ],
    asked: 'select county as is from maplebridge_probe',
    answer: { is: '630103' },
  },
  {
    id: 'jsonb',
    label: { zh: 'jsonb', en: 'jsonb' },
    neededBy: 'ledger',
    without: { zh: '条目和案件现状无处存放', en: 'lines and cases can not be kept' },
    given: [`${table} (a jsonb)`, `insert into maplebridge_probe values ('{"b": [1, {"c": "枫"}]}')`],
    asked: `select a #>> '{b,1,c}' as is from maplebridge_probe`,
    answer: { is: '枫' },
  },
  {
    id: 'partial-unique-index',
    label: { zh: '带条件的唯一索引', en: 'Unique indexes over some rows' },
    neededBy: 'ledger',
    without: {
      zh: '名册同一条目会有两个现行版本',
      en: 'an entry of a register may have two newest versions',
    },
    given: [
      `${table} (id text, latest boolean)`,
      'create unique index maplebridge_probe_latest on maplebridge_probe (id) where latest',
      `insert into maplebridge_probe values ('a', false), ('a', false), ('a', true)`,
    ],
    asked: `insert into maplebridge_probe values ('a', true)`,
    answer: { refused: true },
  },
  {
    id: 'unique-expression',
    label: { zh: '表达式唯一索引', en: 'Unique indexes over expressions' },
    neededBy: 'ledger',
    without: { zh: '一案一码不能保证', en: 'one number of a sender may get two cases' },
    given: [
      `${table} (sender text, number text)`,
      `create unique index maplebridge_probe_one on maplebridge_probe (coalesce(sender, ''), number)`,
      `insert into maplebridge_probe values (null, '1')`,
    ],
    asked: `insert into maplebridge_probe values (null, '1')`,
    answer: { refused: true },
  },
  {
    id: 'on-conflict',
    label: { zh: 'on conflict', en: 'Insert, or do nothing, or change what is there' },
    neededBy: 'ledger',
    without: { zh: '重发的命令会办理两次', en: 'a command that is sent again is carried out twice' },
    given: [
      `${table} (id int primary key, a int)`,
      'insert into maplebridge_probe values (1, 1)',
      'insert into maplebridge_probe values (1, 5) on conflict do nothing',
      'insert into maplebridge_probe values (1, 4) on conflict (id) do update set a = maplebridge_probe.a + excluded.a',
    ],
    asked: 'select a as is from maplebridge_probe',
    answer: { is: '5' },
  },
  {
    id: 'writing-with',
    label: { zh: '带写入的 with', en: 'Statements that write beside others (with)' },
    neededBy: 'ledger',
    without: { zh: '时限的结清和登记不能一次完成', en: 'duties can not be settled and kept at once' },
    given: [
      `${table} (id int primary key, a text)`,
      `insert into maplebridge_probe values (1, 'open')`,
      `with settling as (update maplebridge_probe set a = 'settled' where id = 1) insert into maplebridge_probe values (2, 'open')`,
    ],
    asked: `select string_agg(a, ' ' order by id) as is from maplebridge_probe`,
    answer: { is: 'settled open' },
  },
  {
    id: 'row-comparison',
    label: { zh: '行比较', en: 'Comparison of several columns at once' },
    neededBy: 'ledger',
    without: { zh: '清单不能翻页', en: 'lists have no second page' },
    given: [],
    asked: `select (('2026-05-08', 2) > ('2026-05-08', 1)) as is`,
    answer: { is: 'true' },
  },
  {
    id: 'locks',
    label: { zh: '行锁和表锁', en: 'Locks on rows and tables' },
    neededBy: 'ledger',
    without: {
      zh: '两人同时办理会互相覆盖，检查点不可靠',
      en: 'two who write at once lose lines; checkpoints can not be relied on',
    },
    given: [
      `${table} (id int)`,
      'insert into maplebridge_probe values (1)',
      'lock table maplebridge_probe in share mode',
      'lock table maplebridge_probe in exclusive mode',
    ],
    asked: 'select id as is from maplebridge_probe for update',
    answer: { is: '1' },
  },
  {
    id: 'advisory-locks',
    label: { zh: '咨询锁', en: 'Advisory locks' },
    neededBy: 'ledger',
    without: { zh: '两个副本可能同时升级表', en: 'two replicas that start at once both bring the tables up' },
    given: ['select pg_advisory_xact_lock(77)'],
    asked: 'select pg_try_advisory_xact_lock(78) as is',
    answer: { is: 'true' },
  },
]

const jobs: readonly DatabaseProbe[] = [
  {
    id: 'skip-locked',
    label: { zh: 'skip locked', en: 'Rows that others hold are passed over' },
    neededBy: 'jobs',
    without: { zh: '多个副本会争抢同一项任务', en: 'replicas wait for each other over one job' },
    given: [`${table} (id int)`, 'insert into maplebridge_probe values (1)'],
    asked: 'select id as is from maplebridge_probe for update skip locked',
    answer: { is: '1' },
  },
  {
    id: 'schemas',
    label: { zh: '自建模式、枚举和分区表', en: 'Schemas, enums and partitioned tables' },
    neededBy: 'jobs',
    without: { zh: '任务队列不能建立', en: 'the queue of jobs can not be made' },
    given: [
      'create schema maplebridge_probe_jobs',
      `create type maplebridge_probe_jobs.state as enum ('created', 'active')`,
      `create table maplebridge_probe_jobs.job (id uuid not null default gen_random_uuid(), name text not null,
        state maplebridge_probe_jobs.state not null default 'created', keep interval not null default interval '1 day',
        start timestamptz not null default now(), primary key (name, id)) partition by list (name)`,
      `create table maplebridge_probe_jobs.sweep partition of maplebridge_probe_jobs.job for values in ('sweep')`,
      `insert into maplebridge_probe_jobs.job (name) values ('sweep')`,
    ],
    asked: 'select state as is from maplebridge_probe_jobs.sweep',
    answer: { is: 'created' },
  },
  {
    id: 'functions',
    label: { zh: 'plpgsql 函数', en: 'Functions in plpgsql' },
    neededBy: 'jobs',
    without: { zh: '任务队列不能建立', en: 'the queue of jobs can not be made' },
    given: [
      `create function maplebridge_probe_one() returns int as $$ begin return 1; end $$ language plpgsql`,
    ],
    asked: 'select maplebridge_probe_one() as is',
    answer: { is: '1' },
  },
]

/** Every feature, in the order in which it is tried. */
export const databaseFloor: readonly DatabaseProbe[] = [...storage, ...securityProbes, ...jobs]
