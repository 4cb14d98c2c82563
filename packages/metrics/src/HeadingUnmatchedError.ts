/**
 * The refusal of an identity that names no heading of its table, or more than one where one is meant.
 */
import type { Label } from '@maplebridge/rules'

/** An identity names a heading that its table does not have, or has more than once. Plain data. */
export type HeadingUnmatchedError = {
  readonly _tag: 'HeadingUnmatchedError'
  readonly identity: string
  readonly heading: string
  readonly known: readonly string[]
  readonly message: Label
}

/** Builds the refusal from the headings there are and how many of them are meant; internal to the package. */
export const headingUnmatched = (
  heading: string,
  { of, among, found }: { readonly of: string; readonly among: readonly string[]; readonly found: number },
): HeadingUnmatchedError => {
  const known = among.filter((each) => each.trim() !== '')
  const some = known.slice(0, 30)
  const more = known.length > some.length
  return {
    _tag: 'HeadingUnmatchedError',
    identity: of,
    heading,
    known,
    message:
      found === 0
        ? {
            zh: `勾稽关系 \`${of}\` 所说的 \`${heading}\` 在表中没有；表中有 ${some.join('、')}${more ? ' 等' : ''}`,
            en: `identity \`${of}\` names \`${heading}\`, which the table does not have; it has ${some.join(', ')}${more ? ' …' : ''}`,
          }
        : {
            zh: `勾稽关系 \`${of}\` 所说的 \`${heading}\` 在表中有 ${found} 处；请写全名称，或改用单元格编号`,
            en: `identity \`${of}\` names \`${heading}\`, which stands ${found} times in the table; write it in full, or name the cells`,
          },
  }
}
