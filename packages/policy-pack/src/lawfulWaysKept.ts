/**
 * RL-02 between layers: a plan adds ways and takes none away. Only the law can put a procedure before another way.
 * Internal to the package.
 */
import type { RemedyRule } from '@maplebridge/routing'
import type { Label } from '@maplebridge/rules'
import type { Pack } from './Pack.ts'
import { contentHash } from './packHash.ts'
import { rulesIn } from './rulesIn.ts'

/** What is wrong, and the rule at fault where it is one of its own. */
type WayLost = { readonly message: Label; readonly rule?: string }

/** What the narrower packs of a chain take away from the ways of the wider ones, or put before a way. */
export const lawfulWaysKept = (layers: readonly Pack[]): readonly WayLost[] =>
  layers.flatMap((pack, at) => {
    if (pack.manifest.level === 'national') return []
    const wider = layers.slice(0, at).flatMap(({ remedies = [] }) => remedies)
    return [
      ...(pack.remedies ?? []).flatMap(({ id, then }) =>
        then.after === undefined ? [] : [{ message: putBefore(id, then), rule: id }],
      ),
      ...wider
        .filter((way) => isDisplaced(way, pack) && !isRestated(way, pack))
        .map((way) => ({ message: takenAway(way, pack) })),
    ]
  })

const isDisplaced = ({ id }: RemedyRule, pack: Pack): boolean =>
  rulesIn(pack).some(({ displaces }) => displaces?.some(({ rule }) => rule === id) === true)

/** The same way in the same cases and on the same days: another wording is no loss. */
const isRestated = (way: RemedyRule, { remedies = [] }: Pack): boolean =>
  remedies.some(
    ({ when, then, from, until }) =>
      then.channel === way.then.channel &&
      contentHash({ when, from, until }) ===
        contentHash({ when: way.when, from: way.from, until: way.until }),
  )

const putBefore = (rule: string, { channel, after = '' }: RemedyRule['then']): Label => ({
  zh: `规则 \`${rule}\` 要求先经 \`${after}\` 才能走 \`${channel}\`；前置程序只能由法律规定，请删去 after`,
  en: `rule \`${rule}\` puts \`${after}\` before \`${channel}\`; only a statute may do that, remove \`after\``,
})

const takenAway = ({ id, then: { channel } }: RemedyRule, { manifest }: Pack): Label => ({
  zh: `规则包 \`${manifest.id}\` 取代了 \`${id}\`，在其适用的情形下不再列出途径 \`${channel}\`；方案只能增加途径，请删去对它的 displaces`,
  en: `pack \`${manifest.id}\` displaces \`${id}\`, so that the way \`${channel}\` is no longer shown where it was; a plan only adds ways, remove its \`displaces\``,
})
