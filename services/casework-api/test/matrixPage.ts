/**
 * The page that says who may what, as its tables.
 */
import type { OpenApiDocument } from '@maplebridge/http'
import { type Answer, type Place, places, type Row, roles } from './matrix.ts'

type Language = 'en' | 'zh'

const shownAs = (answer: Answer): string =>
  answer === 'yes' ? '✓' : answer === 'empty' ? '–' : String(answer)

/** Four answers: from here, above, beside, and for another body; one when all are alike. */
const shown = (answers: Readonly<Record<Place, Answer>>): string => {
  const cells = places.map((place) => shownAs(answers[place]))
  return new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join(' ')
}

type Described = { readonly operationId: string; readonly summary: string }

/** The page in a language, from how the service answered. */
export const pageOf = (
  rows: readonly Row[],
  { document, language }: { readonly document: OpenApiDocument; readonly language: Language },
): string => {
  const described = new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, summary }]: [string, Described]) => {
        const [en = '', zh = ''] = summary.split(' · ')
        return [operationId, { call: `${method.toUpperCase()} ${path}`, summary: { en, zh } }] as const
      }),
    ),
  )
  const { head, everybody, text } = words[language]
  const lines = rows.map(({ operation, answers, unknown }) => {
    const { call, summary } = described.get(operation) ?? { call: operation, summary: { en: '', zh: '' } }
    const cells = roles.map((role) => {
      const of = answers[role]
      return of === undefined ? '' : shown(of)
    })
    const nobody = [...new Set(unknown.map(shownAs))].join(' ')
    return `| ${summary[language]}<br>\`${call}\` | ${[...cells, nobody].join(' | ')} |`
  })
  return [
    text,
    `| ${head} | ${roles.map((role) => `\`${role}\``).join(' | ')} | ${everybody} |`,
    `|---|${[...roles, ''].map(() => '---|').join('')}`,
    ...lines,
    '',
  ].join('\n')
}

const words: Readonly<Record<Language, { readonly [key in 'head' | 'everybody' | 'text']: string }>> = {
  en: {
    head: 'call',
    everybody: 'no token, or a wrong one',
    text: `# Who may what

Every call of the ledger (\`casework-api\`), asked by every role about one case of a village that the village’s committee has and that the police sent. The table is what the service answered: a test asks all of it again, on PGlite and on PostgreSQL, and fails when an answer or a call is another.

Where a cell holds four answers, they are those to somebody **of the area** of the case, of the area **above** it, of the area **beside** it, and of the area but for **another body** (for \`integrator\`: of another authority). One answer stands for four that are alike.

- ✓ – it is done or shown; – – it is answered, and nothing of the case is in it
- 401 – no valid token; 403 – the role may not, or the case would lie outside the area
- 404 – there is no such case, entry or application among those the account may see, which is what is said of one that is not there
- 422 – a part of the request names something that the account may not see

A role that may write steps may not write every step: which ones, \`GET /v1/cases/{case}/steps\` says. Dispatchers, supervisors and auditors see every case of their area, whichever body has it. A body sees a case that it has, that it sent, or that it entered while nobody has it; a handed-over case is out of its sight.
`,
  },
  zh: {
    head: '调用',
    everybody: '无令牌或令牌无效',
    text: `# 各角色权限

台账服务（\`casework-api\`）的每个调用，由每个角色就同一案件逐一发起：案件属某村，由村调委会办理，由公安机关转来。表中即服务的实际答复；测试在 PGlite 和 PostgreSQL 上逐项重做，答复或调用有变即不通过。

一格四项的，依次为**本区划**、**上级区划**、**相邻区划**的人员，以及本区划内**其他单位**（\`integrator\` 为其他机关）的人员；四项相同的只写一项。

- ✓：已办理或已显示；–：有答复，但不含该案任何内容
- 401：无有效令牌；403：该角色无权，或案件超出所辖区划
- 404：可见范围内没有该案件、登记事项或申请，与不存在时的答复相同
- 422：请求中提到了不可见的事项

能记录进展的角色并非能记录所有进展，具体见 \`GET /v1/cases/{case}/steps\`。调度、督办、审计人员可见本区划全部案件，不论由哪个单位办理；单位只可见本单位承办的、本单位转来的，以及本单位录入且尚无承办单位的案件，移交后即不可见。
`,
  },
}
