/**
 * `maplebridge packs`: which packs are at hand, since when they are in force, and on which they stand.
 */
import { type Pack, packHash } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { availablePacks } from './availablePacks.ts'
import { answered, type Language, type Outcome, type Printing, refused } from './outcome.ts'
import type { Outside } from './outside.ts'
import { words } from './words.ts'

/** Lists the packs shipped and those of the adopter's folder. */
export const packsCommand = async ({
  outside,
  packs: folder,
  ...printing
}: Printing & { readonly packs?: string | undefined; readonly outside: Outside }): Promise<Outcome> => {
  const packs = await availablePacks(folder, { outside })
  if (Result.isFailure(packs))
    return refused(packs.failure.error, { file: packs.failure.folder, ...printing })
  return answered(
    printing.json
      ? JSON.stringify(
          packs.success.map((pack) => ({ ...pack.manifest, hash: packHash(pack) })),
          null,
          2,
        )
      : packs.success.map((pack) => described(pack, printing.lang)).join('\n\n'),
  )
}

const described = (pack: Pack, lang: Language): string => {
  const { id, version, title, issuer, inForce, over, unresolved } = pack.manifest
  return [
    `${id} ${version}`,
    `  ${title[lang]}`,
    `  ${words.issuer[lang]}  ${issuer[lang]}`,
    `  ${words.inForce[lang]}  ${inForce === undefined ? undated(unresolved, lang) : range(inForce, lang)}`,
    ...(over === undefined ? [] : [`  ${words.over[lang]}  ${over}`]),
    `  ${packHash(pack)}`,
  ].join('\n')
}

const range = ({ from, until }: NonNullable<Pack['manifest']['inForce']>, lang: Language): string =>
  until === undefined ? `${from} –` : `${from} – ${until} (${words.until[lang]})`

const undated = (unresolved: Pack['manifest']['unresolved'], lang: Language): string =>
  `${words.undated[lang]} (${(unresolved ?? []).join(', ')})`
