// The page docs/one-dispute.md, from what was sent and what came back.
import { eventLabels } from '@maplebridge/dispute'
import { type LedgerEntry, stageLabels } from '@maplebridge/ledger'
import type { DisputeFile } from '@maplebridge/policy-pack'
import type { Told } from './oneDispute.ts'

type Language = 'zh' | 'en'

/** What the page is made of. */
export type Shown = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer is shown as it came
  readonly calls: readonly { readonly told: Told; readonly status: number; readonly answer: any }[]
  readonly lines: readonly LedgerEntry[]
  readonly file: DisputeFile
  readonly ran: Readonly<
    Record<Language, readonly { readonly args: readonly string[]; readonly out: string }[]>
  >
}

const words = {
  title: { zh: '一件纠纷的全过程', en: 'One dispute through the loop' },
  about: {
    zh: '[English](one-dispute.md) · 一件虚构的纠纷，从排查发现到归档。每次调用及其答复、每条命令的输出，都由测试实际运行得出（`services/casework-api/test/oneDispute.test.ts`）。编号和哈希值每次不同，以 `…` 代替。各步骤、条件和文书见[案件台账](ledger.zh-CN.md)。',
    en: '[中文](one-dispute.zh-CN.md) · An invented dispute from the day screening finds it to the archive. Every call with its answer and every output of a command is what came back when a test ran it (`services/casework-api/test/oneDispute.test.ts`). Ids and hashes differ each time and are shown as `…`. Steps, guards and documents stand in [the ledger](ledger.md).',
  },
  calls: { zh: '逐次调用', en: 'Call by call' },
  lines: { zh: '留下的条目', en: 'The lines it left' },
  lineHeads: { zh: '| 序号 | 日期 | 账号 | 内容 |', en: '| line | day | account | what |' },
  file: { zh: '卷宗文书', en: 'The documents of its file' },
  fileHeads: { zh: '| 文书 | 应有 |', en: '| document | called for |' },
  commands: { zh: '离线核验和统计', en: 'Checked and counted without the ledger' },
  'to-come': { zh: '每卷必备', en: 'in every file' },
  'where-it-applies': { zh: '视情况', en: 'where it applies' },
} as const

const masked = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, '…')
    .replaceAll(/sha256:[0-9a-f]{64}/gu, 'sha256:…')

const callBlock = ({ told, status, answer }: Shown['calls'][number], lang: Language): string => {
  const { by, path, body, ofOther, on, says } = told
  const where = path === undefined ? '/v1/cases' : `/v1/cases/{${ofOther ? 'other' : 'case'}}${path}`
  const sent = `POST ${where} · ${by.role} ${by.account}\n${JSON.stringify(body)}`
  return [
    `**${on}** ${says[lang]}`,
    `\`\`\`text\n${sent.replaceAll('{case}', path === '/links' ? '…' : '{case}')}\n→ ${status} ${answered(answer, lang)}\n\`\`\``,
  ].join('\n\n')
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is shown as it came
const answered = (answer: any, lang: Language): string => {
  if (answer.issues !== undefined)
    return `${answer.type}: ${answer.issues.map((each: { message: Record<Language, string> }) => each.message[lang]).join('; ')}`
  const { case: state, lines, assessment, receipt } = answer
  const stage: keyof typeof stageLabels = state.stage
  const proposed =
    assessment === undefined
      ? ''
      : ` · ${JSON.stringify({ level: state.assessment.under.level, duties: assessment.duties.length, receipt: receipt.digest })}`
  return `${stageLabels[stage][lang]} · ${JSON.stringify({ lines, ...(state.holder && { holder: state.holder }), ...(state.level && { level: state.level }) })}${proposed}`
}

const lineOf = ({ version, at, by, content }: LedgerEntry, lang: Language): string => {
  const what =
    content.type === 'happened'
      ? `\`${content.event.type}\` ${eventLabels[content.event.type][lang]} (${content.event.on})`
      : `\`${content.type}\``
  return `| ${version} | ${at.slice(0, 10)} | ${by.account} | ${what} |`
}

/** The page in a language. */
export const pageOf = ({ calls, lines, file, ran }: Shown, lang: Language): string =>
  masked(
    [
      `# ${words.title[lang]}`,
      words.about[lang],
      `## ${words.calls[lang]}`,
      ...calls.map((each) => callBlock(each, lang)),
      `## ${words.lines[lang]}`,
      [words.lineHeads[lang], '| --- | --- | --- | --- |', ...lines.map((each) => lineOf(each, lang))].join(
        '\n',
      ),
      `## ${words.file[lang]}`,
      [
        words.fileHeads[lang],
        '| --- | --- |',
        ...file.documents.map(
          ({ document, standing, since }) =>
            `| ${document.label[lang]} | ${since ?? (standing === 'called-for' ? '' : words[standing][lang])} |`,
        ),
      ].join('\n'),
      `## ${words.commands[lang]}`,
      ...ran[lang].map(
        ({ args, out }) => `\`\`\`console\n$ maplebridge ${args.join(' ')}\n${out.trimEnd()}\n\`\`\``,
      ),
    ]
      .join('\n\n')
      .concat('\n'),
  )
