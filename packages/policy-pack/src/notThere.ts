/**
 * How a code that is named and not there is told, with the nearest that is.
 */
import type { Issue } from './Issue.ts'
import { nearest } from './nearest.ts'

/** One issue; internal to the package. */
export const notThere = (path: Issue['path'], code: string, among: readonly string[]): Issue => {
  const near = nearest(code, { among })
  return {
    code: 'dangling-reference',
    path,
    message: {
      zh: `没有 \`${code}\`${near === undefined ? '，请先定义' : `；是否指 \`${near}\`？`}`,
      en: `there is no \`${code}\`${near === undefined ? '; declare it first' : `; did you mean \`${near}\`?`}`,
    },
    ...(near !== undefined && { nearest: near }),
  }
}
