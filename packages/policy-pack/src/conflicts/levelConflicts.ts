/**
 * Scales of levels beside each other: those of plans, and those by which the law grades something else. Internal to
 * the package.
 */

import type { CodeList } from '@maplebridge/dispute'
import type { RiskLevel } from '@maplebridge/risk'
import type { Label } from '@maplebridge/rules'
import type { Pack } from '../Pack.ts'
import type { GovernTogether, Together } from './Compared.ts'
import type { Clash, Conflict, ConflictSide, Difference } from './Conflict.ts'
import { pairsOf } from './grouped.ts'

/** Each pair of packs for one place that grade disputes on different scales. */
export const levelClashes = ({ layers, isAsked }: Together): readonly Clash[] =>
  scalesDiffering(layers)
    .filter(([one, other]) => isAsked(one.pack, other.pack))
    .map((sides) => ({
      kind: 'clash',
      topic: 'level',
      asks: whichLevel,
      sides,
      shownBy: { zh: '任何一件纠纷', en: 'any dispute' },
      order: { _tag: 'Undeclared' },
      unresolved: [],
    }))

/** Plans of different places with different scales, and plans beside the warning levels of a law. */
export const levelDifferences = (
  packs: readonly Pack[],
  { together }: { readonly together: GovernTogether },
): readonly Conflict[] => [
  ...scalesDiffering(packs)
    .filter(([one, other]) => !together(one.pack, other.pack))
    .map(
      (sides): Difference => ({
        kind: 'differs',
        topic: 'level',
        asks: whichLevel,
        sides,
        why: elsewhere,
        unresolved: [],
      }),
    ),
  ...packs.flatMap((plan) =>
    packs.flatMap((law) =>
      (law.codeLists ?? [])
        .filter(({ use }) => use === 'warning')
        .flatMap((list) => besideWarnings(plan, law, list)),
    ),
  ),
]

const besideWarnings = (plan: Pack, law: Pack, list: CodeList): readonly Difference[] => {
  const scale = scaleOf(plan)
  if (scale === undefined) return []
  const codes = list.codes.map(({ code }) => code)
  if (codes.join() === (plan.risk?.levels ?? []).map(({ code }) => code).join()) return []
  const warnings = {
    pack: law.manifest.id,
    rules: [list.id],
    says: ladder(list.codes.map(({ label }) => label)),
    cites: list.cites,
  }
  return [
    {
      kind: 'differs',
      topic: 'level',
      asks: { zh: `预警与风险等级：${list.label.zh}`, en: `Levels of risk beside: ${list.label.en}` },
      sides: [scale, warnings],
      why: list.note ?? otherSubject,
      unresolved: [],
    },
  ]
}

const scalesDiffering = (packs: readonly Pack[]): readonly (readonly [ConflictSide, ConflictSide])[] =>
  pairsOf(packs.flatMap((pack) => scaleOf(pack) ?? [])).filter(
    ([one, other]) => one.says.zh !== other.says.zh,
  )

const scaleOf = ({ manifest, risk }: Pack): ConflictSide | undefined =>
  risk === undefined
    ? undefined
    : {
        pack: manifest.id,
        rules: risk.levels.map(({ code }: RiskLevel) => code),
        says: ladder(risk.levels.map(({ label }) => label)),
        cites: risk.floorCites,
      }

const ladder = (labels: readonly Label[]): Label => ({
  zh: `${labels.length}级：${labels.map(({ zh }) => zh).join(' < ')}`,
  en: `${labels.length} levels: ${labels.map(({ en }) => en).join(' < ')}`,
})

const whichLevel: Label = { zh: '纠纷分为哪些等级', en: 'On which scale a dispute is graded' }
const otherSubject: Label = {
  zh: '对象不同，没有一件事同时适用两者',
  en: 'They grade different things; no case is under both',
}

/** Why rules of two places do not clash. */
export const elsewhere: Label = {
  zh: '适用于不同地方，没有一件纠纷同时适用两者',
  en: 'They hold in different places; no dispute is under both',
}
