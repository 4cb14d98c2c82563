/**
 * How an unknown code is told: what it was taken for, and the nearest known one.
 */
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { nearest } from './nearest.ts'

/** One issue; internal to the package. */
export const issue = (code: Issue['code'], path: Issue['path'], message: Label): Issue => ({
  code,
  path,
  message,
})

/** A value that does not fit where it stands; internal to the package. */
export const misfit = (path: Issue['path'], message: Label): Issue => issue('wrong-type', path, message)

/** A code that is not among the known ones, with the nearest or the first of them; internal to the package. */
export const unknownCode = (
  code: Issue['code'],
  path: Issue['path'],
  value: string,
  known: readonly string[],
): Issue => {
  const near = nearest(value, { among: known })
  const list = known.slice(0, 12)
  const hint =
    near === undefined
      ? { zh: `可用的有 ${list.join('、')}`, en: `known are ${list.join(', ')}` }
      : { zh: `是否指 \`${near}\`？`, en: `did you mean \`${near}\`?` }
  return {
    ...issue(code, path, {
      zh: `${what[code]?.zh ?? '未知代码'} \`${value}\`；${hint.zh}`,
      en: `${what[code]?.en ?? 'unknown code'} \`${value}\`; ${hint.en}`,
    }),
    ...(near !== undefined && { nearest: near }),
  }
}

const what: Readonly<Partial<Record<Issue['code'], Label>>> = {
  'unknown-matter': { zh: '未知的纠纷类型', en: 'unknown matter' },
  'unknown-source': { zh: '未知的来源', en: 'unknown source' },
  'unknown-fact': { zh: '未知的事实', en: 'unknown fact' },
  'unknown-value': { zh: '不在可选值之内的', en: 'not one of the known values:' },
  'unknown-kind': { zh: '方案没有此类机构', en: 'the plan has no kind of body' },
  'unknown-limit': { zh: '未知的期限', en: 'unknown time limit' },
  'not-a-judge': { zh: '无权作此判断的', en: 'not entitled to judge this:' },
}
