// The codes that a user can meet, and their pages in docs/diagnostics. A page
// shows an input and what is said about it; here that input is really given.
// A new kind of code is a new line in `sources`.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stepWords } from '../../packages/ledger/src/stepWords.ts'
import { Issue } from '../../packages/policy-pack/src/schema.ts'
import { accountabilityProblems } from '../../services/accountability-api/src/problems.ts'
import { caseworkProblems } from '../../services/casework-api/src/problems.ts'
import { problems } from '../../services/http/src/ProblemType.ts'
import { packProblems } from '../../services/http/src/packProblems.ts'
import { metricsProblems } from '../../services/metrics-api/src/problems.ts'
import { riskProblems } from '../../services/risk-api/src/problems.ts'
import { routingProblems } from '../../services/routing-api/src/problems.ts'
import { filesLike, read, root } from './codeBase.ts'
import { ledgerVerified } from './diagnosticLedgers.ts'
import { verified } from './diagnosticReceipts.ts'
import { requested } from './diagnosticRequests.ts'
import { called, commanded, judged, loaded } from './diagnosticRuns.ts'
import { stepAsked } from './diagnosticSteps.ts'
import type { Saying } from './sayings.ts'

/** A kind of code: the folder of its pages, and every code of the kind. */
export type CodeSource = {
  readonly folder: string
  readonly title: string
  readonly codes: readonly string[]
}

const without = (codes: readonly string[], left: readonly string[]): readonly string[] =>
  [...new Set(codes)].filter((code) => !left.includes(code)).sort()
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, code]) => code ?? [])

const failures = filesLike(/^(packages|services)\/[^/]+\/src\/.*\.ts$/).flatMap(({ text }) =>
  found(text, /_tag: '(\w+Error)'/g),
)

export const sources: readonly CodeSource[] = [
  { folder: 'issues', title: 'Issues · 输入问题', codes: without(Issue.fields.code.literals, []) },
  { folder: 'failures', title: 'Failures · 失败', codes: without(failures, []) },
  {
    folder: 'problems',
    title: 'Problems of the services · 服务返回的问题',
    codes: without(
      [
        problems,
        packProblems,
        riskProblems,
        accountabilityProblems,
        routingProblems,
        metricsProblems,
        caseworkProblems,
      ]
        .flatMap((kinds): readonly { readonly name: string }[] => Object.values(kinds))
        .map(({ name }) => name),
      [],
    ),
  },
  {
    folder: 'routing',
    title: 'Routing outcomes that need someone · 需要处理的分流结果',
    codes: without(found(read('packages/routing/src/RoutingDecision.ts').text, /TaggedStruct\('(\w+)'/g), [
      'Routed',
      'ReferredOut',
    ]),
  },
  {
    folder: 'routing-findings',
    title: 'Findings about rows and a directory of bodies · 分流规则与机构名录的检查结果',
    codes: without(found(read('packages/routing/src/RoutingFinding.ts').text, /^ {2}\| '([a-z-]+)'/gm), []),
  },
  {
    folder: 'duty-findings',
    title: 'Findings about duties, guards and escalation · 职责、节点和督办规则的检查结果',
    codes: without(
      found(read('packages/accountability/src/DutyFinding.ts').text, /^ {2}\| '([a-z-]+)'/gm),
      [],
    ),
  },
  {
    folder: 'metric-findings',
    title: 'Findings about metrics · 指标的检查结果',
    // The codes stand in backquotes in the list of what may be found.
    codes: without(
      found(read('packages/policy-pack/src/MetricFinding.ts').text, /^ \* - `([a-z-]+)`:/gm),
      [],
    ),
  },
  {
    folder: 'due',
    title: 'Due dates that need someone · 需要处理的期限结果',
    codes: without(found(read('packages/accountability/src/Duty.ts').text, /TaggedStruct\('(\w+)'/g), [
      'Until',
      'WithinHours',
      'NoLimit',
    ]),
  },
  {
    folder: 'findings',
    title: 'Findings of an analysis · 分析结果',
    codes: without(found(read('packages/rules/src/analysis/Finding.ts').text, /^ {2}\| '([a-z-]+)'/gm), []),
  },
  {
    folder: 'receipts',
    title: 'Receipts that do not verify · 未通过验证的回执',
    codes: without(found(read('packages/policy-pack/src/receipt/Verification.ts').text, /_tag: '(\w+)'/g), [
      'Verified',
    ]),
  },
  {
    folder: 'step-issues',
    title: 'Why a step may not follow · 步骤不能进行的原因',
    codes: without(Object.keys(stepWords), []),
  },
  {
    folder: 'ledger-faults',
    title: 'Faults of an exported ledger · 台账核验发现的问题',
    codes: without(
      ['chain', 'Checkpoint', 'verifyExport']
        .map((name) => read(`packages/ledger/src/${name}.ts`).text)
        .flatMap((text) => found(text, /readonly fault: (.*)/g))
        .flatMap((union) => found(union, /'([a-z-]+)'/g)),
      [],
    ),
  },
]

/** A fenced block of a page: its language, what stands behind the language, and its content. */
export type Block = { readonly language: string; readonly about: string; readonly content: string }

/** The fenced blocks of a page, in order. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w+)[ ]?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', about = '', content = '']) => ({
      language,
      about,
      content: content.trimEnd(),
    }),
  )

/** What is really said of the example on a page. */
export const sayingsOf = async (page: string): Promise<readonly Saying[]> => {
  const blocks = blocksOf(page).filter(({ language }) => language !== 'text')
  const yaml = blocks.filter(({ language }) => language === 'yaml')
  const rest = blocks.filter(({ language }) => language !== 'yaml')
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-diagnostics-'))
  try {
    const layer = join(folder, 'chengzhong-office')
    cpSync(join(root, 'examples/layers/chengzhong-office'), layer, { recursive: true })
    for (const { about, content } of yaml) writeFileSync(join(layer, about), `${content}\n`)
    const { packs, sayings } = await loaded(folder)
    if (rest.length === 0) return sayings
    return (
      await Promise.all(
        rest.map(({ language, about, content }) => {
          if (language === 'sh') return commanded(content)
          if (language === 'http') return requested(content, { about })
          if (about === 'assess') return judged(JSON.parse(content), { packs })
          if (about === 'verify') return verified(JSON.parse(content), { packs })
          if (about === 'step') return stepAsked(JSON.parse(content))
          if (about === 'ledger') return ledgerVerified(JSON.parse(content))
          return called(about, { args: JSON.parse(content) })
        }),
      )
    ).flat()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
