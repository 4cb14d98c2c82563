/**
 * Time limits that give different lengths for the same step: their labels say what has to happen. Internal to the
 * package.
 */
import type { TimeLimit } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'
import { distinct } from '../distinct.ts'
import type { Edition } from '../Edition.ts'
import type { Together } from './Compared.ts'
import type { Clash, ConflictSide } from './Conflict.ts'
import { grouped, pairsOf } from './grouped.ts'
import { inForceOn } from './inForceOn.ts'
import { lengthInWords } from './lengthInWords.ts'

type Standing = { readonly pack: string; readonly limit: TimeLimit }

/** Each pair of limits for one step that are in force on the day and differ in length. */
export const limitClashes = ({ layers, under, isAsked }: Together): readonly Clash[] => {
  const standing = layers.flatMap(({ manifest: { id: pack }, timeLimits = [] }) =>
    timeLimits
      .filter(({ inForce = {} }) => inForceOn(under.on)(inForce))
      .map((limit): Standing => ({ pack, limit })),
  )
  return grouped(standing, { by: ({ limit: { label, whose } }) => `${label.zh} ${whose}` })
    .flatMap(pairsOf)
    .filter(([one, other]) => isAsked(one.pack, other.pack) && lengthOf(one) !== lengthOf(other))
    .map((pair): Clash => {
      const [one, other] = pair
      const cites = pair.flatMap(({ limit }) => limit.cites)
      return {
        kind: 'clash',
        topic: 'time-limit',
        asks: {
          zh: `“${one.limit.label.zh}”的期限有多长`,
          en: `How long the limit is: “${one.limit.label.en}”`,
        },
        sides: [sideOf(one, under), sideOf(other, under)],
        shownBy: begun(one.limit, under),
        order: { _tag: 'Undeclared' },
        unresolved: distinct(cites.filter((id) => under.unresolved[id] !== undefined)),
      }
    })
}

const lengthOf = ({ limit: { amount, unit } }: Standing): string => `${amount} ${unit}`

const sideOf = ({ pack, limit }: Standing, under: Edition): ConflictSide => {
  const length = lengthInWords(limit)
  const from = triggerOf(limit, under)
  return {
    pack,
    rules: [limit.id],
    says: { zh: `自“${from.zh}”起${length.zh}`, en: `${length.en} from “${from.en}”` },
    cites: limit.cites.filter((id) => under.unresolved[id] === undefined),
  }
}

const begun = (limit: TimeLimit, under: Edition): Label => {
  const from = triggerOf(limit, under)
  return { zh: `“${from.zh}”已经发生`, en: `“${from.en}” has happened` }
}

const triggerOf = ({ trigger }: TimeLimit, { terms }: Edition): Label =>
  terms[trigger] ?? { zh: trigger, en: trigger }
