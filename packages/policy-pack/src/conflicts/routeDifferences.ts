/**
 * To whom plans of different places send a dispute of one type, as far as the type alone decides. Internal to the
 * package.
 */
import { evaluate, type Label } from '@maplebridge/rules'
import { distinct } from '../distinct.ts'
import type { Apart, GovernTogether } from './Compared.ts'
import type { ConflictSide, Difference } from './Conflict.ts'
import { grouped, pairsOf } from './grouped.ts'
import { inForceOn } from './inForceOn.ts'
import { elsewhere } from './levelConflicts.ts'
import { bodiesNamed } from './rowsCompared.ts'

type Sent = {
  readonly matter: string
  readonly label: Label
  readonly side: ConflictSide
  readonly open: readonly string[]
}

/** Each type of dispute that the plans send to bodies of different names. */
export const routeDifferences = (
  apart: readonly Apart[],
  { together }: { readonly together: GovernTogether },
): readonly Difference[] =>
  grouped(apart.flatMap(sentBy), { by: ({ matter }) => matter }).flatMap((sent): readonly Difference[] => {
    const [first] = sent
    const differ = pairsOf(sent).some(
      ([one, other]) => one.side.says.zh !== other.side.says.zh && !together(one.side.pack, other.side.pack),
    )
    if (first === undefined || !differ) return []
    return [
      {
        kind: 'differs',
        topic: 'routing',
        asks: {
          zh: `“${first.label.zh}”归谁办理（只看类型）`,
          en: `Who handles “${first.label.en}”, by its type alone`,
        },
        sides: sent.map(({ side }) => side),
        why: elsewhere,
        unresolved: distinct(sent.flatMap(({ open }) => open)),
      },
    ]
  })

/** What the rows of a pack itself say of each type that one of them names. */
const sentBy = ({ pack, under }: Apart): readonly Sent[] => {
  const rules = (pack.routing ?? []).filter(
    (rule) => inForceOn(under.on)(rule) && ('lead' in rule.then || 'channel' in rule.then),
  )
  const table = { id: 'own', combine: 'all', facts: under.facts, rules } as const
  return under.matters.flatMap(({ code, label }): readonly Sent[] => {
    const given = { facts: { matter: code }, settings: {}, on: under.on }
    const holding = evaluate(table, { given }).satisfied.map(({ rule }) => rule)
    if (holding.length === 0) return []
    const said = holding.map(({ then }) => bodiesNamed(then, under))
    const side = {
      pack: pack.manifest.id,
      rules: holding.map(({ id }) => id),
      says: {
        zh: distinct(said.map(({ zh }) => zh)).join('；'),
        en: distinct(said.map(({ en }) => en)).join('; '),
      },
      cites: distinct(holding.flatMap(({ cites }) => cites)),
    }
    return [{ matter: code, label, side, open: holding.flatMap(({ unresolved = [] }) => unresolved) }]
  })
}
