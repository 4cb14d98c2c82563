/**
 * The code lists and crosswalks of the shipped packs as a page for people, row by row with what each loses. Written to
 * `docs/codes.md` by `pnpm --filter @maplebridge/packs documents`.
 */
import type { CodeList, Crosswalk, Fit } from '@maplebridge/dispute'
import { codesOf, layersOf, type Pack } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { both, table } from './markdown.ts'

type Codes = ReturnType<typeof codesOf>

/** The page about the codes of some packs. */
export const codesPage = (packs: readonly Pack[]): string => {
  const own = packs.map((pack) => ({
    pack,
    codes: codesOf(Result.getOrThrow(layersOf(packs, { id: pack.manifest.id }))),
  }))
  const carrying = own.filter(({ pack: { codeLists, crosswalks } }) => codeLists ?? crosswalks)
  return `${[
    ...about,
    '## At a glance · 一览',
    table(
      ['pack 规则包', 'crosswalk 对照表', ...fits, 'what 内容'],
      carrying.flatMap(({ pack }) => (pack.crosswalks ?? []).map((each) => countsOf(pack, each))),
    ),
    ...carrying.flatMap(({ pack, codes }) => [
      `## ${pack.manifest.title.en} · ${pack.manifest.title.zh}`,
      ...(pack.codeLists ?? []).flatMap(listSection),
      ...(pack.crosswalks ?? []).flatMap((each) => crosswalkSection(pack, each, codes)),
    ]),
  ].join('\n\n')}\n`
}

const fits: readonly Fit[] = ['exact', 'broader', 'narrower', 'lossy', 'none']

const about: readonly string[] = [
  '# Code lists and crosswalks · 代码清单与对照表',
  'Written from the packs by `pnpm --filter @maplebridge/packs documents`. **A row says how we read two lists; it is nobody’s official mapping. Lists of confidence M were gathered from public software that implements them: check them with the standard before an exchange relies on them.**',
  '本页由规则包生成。**各行是本库对两份清单的理解，不是官方对照；可信度为 M 的清单据实施该标准的公开软件整理，用于数据交换前须对照标准核实。**',
  '**exact** 相同: the same. **broader** 目标较宽: the target takes more, the detail is lost. **narrower** 目标较窄: the target takes less, some records do not belong there. **lossy** 交叉: each takes something that the other does not. **none** 无: there is no target; the record keeps its own code. Of several targets, *or* 或 says that one of them holds and the code does not say which, *and* 和 that all do. Nothing becomes “other” by itself: where a row leads there, it says that the type is lost.',
  'Left out on purpose 有意不载: the sixteen types of parties (人员类别) that GB/T 31000 also has. They describe people, not disputes (RL-07).',
]

const countsOf = ({ manifest }: Pack, { id, label, rows }: Crosswalk): readonly string[] => [
  `\`${manifest.id}\``,
  `[\`${id}\`](#${placeOf(manifest.id, id)})`,
  ...fits.map((fit) => `${rows.filter((row) => row.fit === fit).length}`),
  both(label),
]

/** Packs may add to one crosswalk, so a place on the page names the pack unless it is the widest. */
const placeOf = (pack: string, id: string): string => (pack === 'cn-national' ? id : `${pack}-${id}`)

const listSection = ({
  id,
  version,
  label,
  use,
  confidence,
  note,
  cites,
  codes,
}: CodeList): readonly string[] => [
  `### \`${id}\` ${version}`,
  `${label.en} · ${label.zh}. Files by ${use}; confidence ${confidence}${cites.length === 0 ? '' : `; ${cites.join(', ')}`}.`,
  ...(note === undefined ? [] : [`${note.en} ${note.zh}`]),
  table(
    ['code 代码', 'what 名称', 'also 又称', 'clauses 依据'],
    codes.map(({ code, parent, label: name, words = [], residual, cites: clauses = [] }) => [
      `${parent === undefined ? '' : '· '}\`${code}\``,
      `${name.en === code ? '' : `${name.en} `}${name.zh}${residual ? ' *(what is left over 其余)*' : ''}`,
      words.join('、'),
      clauses.join(', '),
    ]),
  ),
]

const crosswalkSection = (
  { manifest }: Pack,
  { id, label, confidence, note, rows, ...ends }: Crosswalk,
  codes: Codes,
): readonly string[] => {
  const [from, to] = [namesOf(codes, ends.from), namesOf(codes, ends.to)]
  return [
    `### \`${placeOf(manifest.id, id)}\``,
    `${label.en} · ${label.zh}. Confidence ${confidence}.`,
    ...(note === undefined ? [] : [`${note.en} ${note.zh}`]),
    table(
      ['code 代码', 'target 目标', 'fit', 'what is lost 丢失'],
      rows.map(({ code, to: targets, several, fit, loss }) => [
        from(code),
        targets.map(to).join(several === 'all-of' ? '<br>*and* ' : '<br>*or* '),
        fit,
        loss === undefined ? '' : both(loss),
      ]),
    ),
  ]
}

const namesOf = ({ codeLists }: Codes, { list }: Crosswalk['from']) => {
  const entries = codeLists.find(({ id }) => id === list)?.codes ?? []
  const labels = new Map(entries.map(({ code, label }) => [code, label.zh]))
  return (code: string): string =>
    labels.get(code) === code ? code : `\`${code}\` ${labels.get(code) ?? ''}`
}
