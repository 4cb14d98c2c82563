// The page about the life of a case: every step, and every clause of the plans about it.
import { entriesOf } from '../../packages/packs/scripts/coverage/fateOf.ts'
import { readCoverage } from '../../packages/packs/scripts/coverage/readCoverage.ts'
import { packs } from '../../packages/packs/src/index.ts'
import { type ClauseRow, clauseRows, type Label } from './clauseRows.ts'
import { type StepRow, stepRows } from './stepRows.ts'

type Language = keyof Label

/** The rows of the page. */
export const lifecycleRows = async (): Promise<{
  readonly clauses: readonly ClauseRow[]
  readonly steps: readonly StepRow[]
}> => {
  const coverage = await readCoverage()
  return { clauses: clauseRows({ coverage, entries: entriesOf(coverage), packs }), steps: stepRows(packs) }
}

const words = {
  title: { zh: '案件台账：步骤、条件和文书', en: 'The ledger: steps, guards and documents' },
  about: {
    zh: '[English](ledger.md) · 案件从发现到归档的每个步骤，以及五份方案中关于案件办理的全部条目各由什么承担。由 `node scripts/writeLifecycle.ts` 根据规则包和代码生成。',
    en: '[中文](ledger.zh-CN.md) · Every step of a case from the day it is found to the archive, and what holds each clause of the plans about the life of a case. Written by `node scripts/writeLifecycle.ts` from the packs and the code. [One dispute through the loop](one-dispute.md) shows it at work.',
  },
  how: {
    zh: '步骤用 `POST /v1/cases/{case}/steps` 记录，每步一条，只增不改。“不得”一栏由 `@maplebridge/ledger` 判断：`registered` 等为案件所处阶段，其后为拒绝原因。规则包的条件中，`must` 的予以阻止，其余只提示。文书名称见规则包 `documents`，`GET /v1/cases/{case}/file` 列出一案应有的文书。当事人拒绝、撤回、另循诉讼等途径，在每个未结阶段都可以记录（由随机路径测试保证）。',
    en: 'A step is recorded with `POST /v1/cases/{case}/steps`, one line each, only ever added. Where it may not follow is decided by `@maplebridge/ledger`: the place where the case stands, then why. Guards of the packs hold a step back when they must hold, and otherwise warn. Documents are those of the packs; `GET /v1/cases/{case}/file` lists those of one case. A party may refuse, withdraw or go to court from every open stage; random walks test that.',
  },
  order: {
    zh: '案件通常先录入（`case-opened`：排查发现、当事人申请、其他系统送入），研判（`assessed`）后由工作人员确认或变更（`assessment-decided`），其间可以补充事实（`facts-recorded`）、更正（`corrected`）、关联（`linked`）。同一纠纷由热线、公安、法院分别送来的，以 `same` 关联，`maplebridge records` 只计一次。',
    en: 'A case is entered first (`case-opened`: found by screening, applied for, or sent by another system), assessed (`assessed`), and the assessment confirmed or overridden by an officer (`assessment-decided`); facts (`facts-recorded`), corrections (`corrected`) and links (`linked`) come in between. A dispute that hotline, police and court send is linked as `same`, and `maplebridge records` counts it once.',
  },
  steps: { zh: '步骤', en: 'Steps' },
  stepHeads: {
    zh: '| 步骤 | 含义 | 谁可记录 | 不得 | 由何条件阻止 | 满足何条件 | 文书 |',
    en: '| step | what | who may write it | not where | held by | shows, for | document |',
  },
  clauses: { zh: '方案条目', en: 'Clauses of the plans' },
  clauseHeads: {
    zh: '| 条目 | 内容 | 步骤 | 条件 | 文书 | 其他承担者 |',
    en: '| item | what it says | steps | guards | documents | held elsewhere |',
  },
} as const

const parts: Readonly<Record<string, Label>> = {
  '7.2': { zh: '步骤', en: 'Steps' },
  '7.3': { zh: '台账和文书', en: 'Records and documents' },
  '7.4': { zh: '制度', en: 'Rules that a body has in force' },
  '7.5': { zh: '期限', en: 'Time limits' },
  '7.6': { zh: '培训和保障', en: 'Training and support' },
}

const code = (each: string) => `\`${each}\``
const codes = (each: readonly string[]) => each.map(code).join('<br>')

const stepLine = (row: StepRow, lang: Language): string =>
  `| ${[
    code(row.type),
    row.label[lang],
    row.roles.join(', '),
    row.refusedAt.map(({ stage, why }) => `${stage}: ${codes(why)}`).join('<br>'),
    codes(row.heldBy),
    codes(row.neededBy),
    codes(row.documents),
  ].join(' | ')} |`

const clauseLine = (row: ClauseRow, lang: Language): string =>
  `| ${[
    code(row.id),
    (row.out === undefined ? row.text : { zh: `不做：${row.out.zh}`, en: `Left out: ${row.out.en}` })[lang]
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' '),
    codes(row.steps),
    codes(row.guards),
    codes(row.documents),
    codes(row.elsewhere),
  ].join(' | ')} |`

const summary = (rows: readonly ClauseRow[], lang: Language): string => {
  const stepped = rows.filter(({ steps }) => steps.length > 0).length
  const out = rows.filter((row) => row.out !== undefined).length
  const rest = rows.length - stepped - out
  return lang === 'zh'
    ? `共 ${rows.length} 条：${stepped} 条为案件的步骤，${rest} 条由其他部分承担，${out} 条不做。`
    : `${rows.length} clauses: ${stepped} are steps of a case, ${rest} are held elsewhere, ${out} are left out.`
}

/** The page in a language. */
export const lifecyclePage = async (lang: Language): Promise<string> => {
  const { clauses, steps } = await lifecycleRows()
  const table = (heads: string, lines: readonly string[]) =>
    [heads, heads.replaceAll(/[^|]+/gu, ' --- '), ...lines].join('\n')
  return [
    `# ${words.title[lang]}`,
    words.about[lang],
    words.how[lang],
    words.order[lang],
    `## ${words.steps[lang]}`,
    table(
      words.stepHeads[lang],
      steps.map((row) => stepLine(row, lang)),
    ),
    `## ${words.clauses[lang]}`,
    summary(clauses, lang),
    ...Object.entries(parts).flatMap(([section, title]) => [
      `### ${title[lang]}`,
      table(
        words.clauseHeads[lang],
        clauses.filter((row) => row.section === section).map((row) => clauseLine(row, lang)),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}
