/**
 * Checks code lists and crosswalks: no word that stands for two codes, no wider code that is not there, no code that
 * is unknown, said twice or passed over, no fit that its targets contradict, nothing lost without saying what.
 */
import type { CodeList, Crosswalk } from '@maplebridge/dispute'
import { codesOf, ownListIds } from './codesOf.ts'
import type { Issue } from './Issue.ts'
import { notThere } from './notThere.ts'
import type { Pack } from './Pack.ts'
import { rowIssues } from './rowIssues.ts'

type Path = Issue['path']

/**
 * The issues of the code lists and crosswalks in a pack, given the layers it stands on (itself included). A crosswalk
 * that a pack adds to has to name every code that the pack knows.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 * import { codeIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(codeIssues(cnNational, { layers: [cnNational] }), [])
 * const [first] = cnNational.crosswalks ?? []
 * assert.ok(first)
 * const unknown = { ...cnNational, crosswalks: [{ ...first, to: { list: 'matter' } }] }
 * assert.equal(codeIssues(unknown, { layers: [unknown] })[0]?.nearest, 'matters')
 * ```
 */
export const codeIssues = (
  { codeLists = [], crosswalks = [] }: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const codes = codesOf(layers)
  return [
    ...codeLists.flatMap((list, at) => inList(list, ['codeLists', at], codes.codeLists)),
    ...crosswalks.flatMap((crosswalk, at) => inCrosswalk(crosswalk, ['crosswalks', at], codes)),
  ]
}

const inList = (list: CodeList, path: Path, lists: readonly CodeList[]): readonly Issue[] => {
  const same = lists.filter(({ id, version }) => id === list.id && version === list.version)
  const owner = new Map<string, string>()
  return [
    ...(same.length > 1 || ownListIds.includes(list.id)
      ? [twice([...path, 'id'], `${list.id} ${list.version}`)]
      : []),
    ...list.codes.flatMap(({ code, label, words = [], parent }, at) => {
      const place = [...path, 'codes', at]
      const known = list.codes.slice(0, at).map((entry) => entry.code)
      const taken = [...new Set([code, label.zh, ...words])].filter((word) => owner.has(word))
      for (const word of [code, label.zh, ...words]) owner.set(word, code)
      return [
        ...taken.map((word) => twice(place, word)),
        ...(parent === undefined || known.includes(parent)
          ? []
          : [notThere([...place, 'parent'], parent, known)]),
      ]
    }),
  ]
}

const inCrosswalk = (
  crosswalk: Crosswalk,
  path: Path,
  { codeLists, crosswalks }: ReturnType<typeof codesOf>,
): readonly Issue[] => {
  const whole = crosswalks[crosswalk.id] ?? crosswalk
  const [from, to] = [listOf(whole.from, codeLists), listOf(whole.to, codeLists)]
  const ends = (['from', 'to'] as const).flatMap((end) =>
    listOf(crosswalk[end], codeLists) === undefined
      ? [notThere([...path, end], named(crosswalk[end]), codeLists.map(named))]
      : named(crosswalk[end]) === named(whole[end])
        ? []
        : [otherEnd([...path, end], named(whole[end]))],
  )
  if (from === undefined || to === undefined || ends.length > 0) return ends
  const said = new Set(whole.rows.map(({ code }) => code))
  return [
    ...rowIssues(crosswalk, { whole, from, to, path: [...path, 'rows'] }),
    ...from.codes.flatMap(({ code }) => (said.has(code) ? [] : [passedOver([...path, 'rows'], code)])),
  ]
}

type Named = { readonly list: string; readonly version?: string } | CodeList

/** A list by id and version, and one that the pack states in another section by its id alone. */
const named = (list: Named): string => {
  const id = 'id' in list ? list.id : list.list
  return ownListIds.includes(id) || list.version === undefined ? id : `${id} ${list.version}`
}

/** A version may be left out for the pack's own lists alone. */
const listOf = (ref: Crosswalk['from'], lists: readonly CodeList[]): CodeList | undefined =>
  lists.find((list) => named(list) === named(ref))

const twice = (path: Path, code: string): Issue => ({
  code: 'duplicate-id',
  path,
  message: {
    zh: `\`${code}\` 已经用过；一个代码或者用语只能指一件事`,
    en: `\`${code}\` is used already; a code or word stands for one thing only`,
  },
})

const otherEnd = (path: Path, wanted: string): Issue => ({
  code: 'wrong-type',
  path,
  message: {
    zh: `上层规则包的同名对照表此处是 \`${wanted}\`；请改为一致，或者另取编号`,
    en: `the crosswalk of this id in a wider pack names \`${wanted}\` here; name the same, or take another id`,
  },
})

const passedOver = (path: Path, code: string): Issue => ({
  code: 'missing-key',
  path,
  message: {
    zh: `没有代码 \`${code}\` 的一行；没有对应代码的，请写明 fit: none 和原因`,
    en: `has no row for code \`${code}\`; if nothing corresponds to it, say \`fit: none\` and why`,
  },
})
