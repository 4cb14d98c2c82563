/**
 * The words of the refusals of a tree.
 */
import type {
  AreaElsewhereError,
  AreaNotYetError,
  AreaRetiredError,
  AreaUnknownError,
  NamedArea,
} from '../AreaRefusal.ts'

const most = 5

const listed = (areas: readonly NamedArea[], comma: string, more: string): string =>
  areas
    .slice(0, most)
    .map(({ code, name }) => `\`${code}\` ${name}`)
    .join(comma) + (areas.length > most ? more : '')

const zh = (areas: readonly NamedArea[]): string => listed(areas, '、', '等')
const en = (areas: readonly NamedArea[]): string => listed(areas, ', ', ' and more')

/** The tree has no such code below an area that it has. */
export const unknown = (code: string, within: NamedArea): AreaUnknownError => ({
  _tag: 'AreaUnknownError',
  code,
  within,
  message: {
    zh: `${zh([within])} 之下没有 \`${code}\`；请核对后面的数字，或使用 \`${within.code}\``,
    en: `${en([within])} has no \`${code}\`; check the digits behind it, or use \`${within.code}\``,
  },
})

/** The area ended before the day asked. */
export const retired = (
  area: NamedArea,
  since: string,
  successors: readonly NamedArea[],
): AreaRetiredError => ({
  _tag: 'AreaRetiredError',
  ...area,
  since,
  successors,
  message: {
    zh: `${zh([area])} 自 ${since} 起不再使用；${successors.length === 0 ? '没有对应的现行地区' : `现为 ${zh(successors)}`}`,
    en: `${en([area])} is no longer in use since ${since}; ${successors.length === 0 ? 'no area took its place' : `use ${en(successors)}`}`,
  },
})

/** The area was set up after the day asked. */
export const notYet = (
  area: NamedArea,
  from: string,
  predecessors: readonly NamedArea[],
): AreaNotYetError => ({
  _tag: 'AreaNotYetError',
  ...area,
  from,
  predecessors,
  message: {
    zh: `${zh([area])} 自 ${from} 起才有；${predecessors.length === 0 ? '请核对日期' : `当时为 ${zh(predecessors)}`}`,
    en: `${en([area])} is there only from ${from}; ${predecessors.length === 0 ? 'check the day' : `then it was ${en(predecessors)}`}`,
  },
})

/** The code is of another place. */
export const elsewhere = (code: string, roots: readonly NamedArea[]): AreaElsewhereError => ({
  _tag: 'AreaElsewhereError',
  code,
  roots,
  message: {
    zh: `\`${code}\` 不在本区划树的范围内；范围为 ${zh(roots)}`,
    en: `\`${code}\` is of another place; this tree holds ${en(roots)}`,
  },
})
