/**
 * Checks the rows of a crosswalk: known codes, each said once, and a fit that its targets and its loss bear out.
 */
import type { CodeList, Crosswalk, CrosswalkRow } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import { notThere } from './notThere.ts'
import { issue } from './unknownCode.ts'

type Path = Issue['path']

/** What rows are checked against: the crosswalk with the rows of wider packs, its lists, and where the rows stand. */
type Checking = {
  readonly whole: Crosswalk
  readonly from: CodeList
  readonly to: CodeList
  readonly path: Path
}

/** The issues of the rows that one pack has of a crosswalk; internal to the package. */
export const rowIssues = ({ rows }: Crosswalk, { whole, from, to, path }: Checking): readonly Issue[] => {
  const codes = from.codes.map(({ code }) => code)
  const targets = to.codes.map(({ code }) => code)
  const residual = new Set(to.codes.flatMap((entry) => (entry.residual ? [entry.code] : [])))
  return rows.flatMap((row, at) => {
    const place = [...path, at]
    const same = whole.rows.filter(({ code }) => code === row.code)
    const alike = whole.rows.filter(
      (other) => row.fit === 'exact' && other.fit === 'exact' && setOf(other) === setOf(row),
    )
    return [
      ...(codes.includes(row.code) ? [] : [notThere([...place, 'code'], row.code, codes)]),
      ...row.to.flatMap((code, nth) =>
        targets.includes(code) ? [] : [notThere([...place, 'to', nth], code, targets)],
      ),
      ...(same.length > 1 ? [issue('duplicate-id', [...place, 'code'], saidTwice(row.code))] : []),
      ...(alike.length > 1 ? [issue('wrong-type', [...place, 'fit'], bothExact(alike))] : []),
      ...(row.fit === 'exact' && row.to.some((code) => residual.has(code))
        ? [issue('wrong-type', [...place, 'fit'], restOfAnother)]
        : []),
      ...misfits(row).map((message) => issue('wrong-type', [...place, 'fit'], message)),
    ]
  })
}

/** What the fit, the number of targets and the loss of a row say against each other. */
const misfits = ({ to, several, fit, loss }: CrosswalkRow): readonly Label[] => [
  ...((fit === 'none') === (to.length === 0) ? [] : [targetsAndNone]),
  ...((several !== undefined) === to.length > 1 ? [] : [severalUnsaid]),
  ...(several === 'one-of' && (fit === 'exact' || fit === 'broader') ? [oneOfFits] : []),
  ...((fit === 'exact') === (loss === undefined) ? [] : [lossUnsaid]),
  ...(new Set(to).size === to.length ? [] : [targetTwice]),
]

const setOf = ({ to }: CrosswalkRow): string => to.toSorted().join(' ')

const saidTwice = (code: string): Label => ({
  zh: `代码 \`${code}\` 有两行；请合为一行，用 several 说明多个目标的关系`,
  en: `code \`${code}\` has two rows; make them one, and say with \`several\` how its targets are meant`,
})
const bothExact = (rows: readonly CrosswalkRow[]): Label => {
  const codes = rows.map(({ code }) => `\`${code}\``)
  return {
    zh: `${codes.join('、')} 不能都与同一目标完全相同；请改正其中的 fit`,
    en: `${codes.join(', ')} cannot all be the same as one target; correct a fit`,
  }
}
const restOfAnother: Label = {
  zh: '“其他”一类所收的因表而异，不能是 exact；请改用 broader 或者 lossy 并说明损失',
  en: 'what is left over differs from list to list and is never `exact`; say `broader` or `lossy`, and what is lost',
}
const targetsAndNone: Label = {
  zh: '没有目标代码的写 fit: none，有目标代码的写其他 fit',
  en: 'say `fit: none` where there is no target, and another fit where there is one',
}
const severalUnsaid: Label = {
  zh: '有两个以上目标代码的，用 several 说明是全部成立（all-of）还是其中之一（one-of）；只有一个的不写',
  en: 'say with `several` whether all of two or more targets hold or one of them does; leave it out for a single one',
}
const oneOfFits: Label = {
  zh: '不知道是哪一个目标的，只能是 narrower 或者 lossy',
  en: 'where one of several targets holds, the fit is `narrower` or `lossy`',
}
const lossUnsaid: Label = {
  zh: '除 exact 以外都要在 loss 中说明丢失了什么；exact 不写',
  en: 'say in `loss` what is lost, for every fit but `exact`, which loses nothing',
}
const targetTwice: Label = {
  zh: '同一目标代码写了两次；请删去一个',
  en: 'names a target twice; leave one out',
}
