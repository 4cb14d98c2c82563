/**
 * Finds what a command asks of the code lists and crosswalks of a pack, and tells what is not there with the nearest
 * that is.
 */
import { type CodeList, type Crosswalk, chained, nearest } from '@maplebridge/dispute'
import { type Codes, codesOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { misused, type Outcome, type Printing } from './outcome.ts'
import type { Outside } from './outside.ts'
import { layersIn, packsFor } from './questionIn.ts'

/** Which pack is asked; without one the national pack. */
export type AskedOfPack = Printing & {
  readonly pack?: string | undefined
  readonly packs?: string | undefined
  readonly outside: Outside
}

/** The code lists and crosswalks of the pack that is asked, or the outcome when there is no such pack. */
export const codesAsked = async (options: AskedOfPack): Promise<Result.Result<Codes, Outcome>> =>
  Result.flatMap(await packsFor(options), (packs) =>
    Result.map(layersIn(packs, { ...options, id: options.pack ?? 'cn-national' }), codesOf),
  )

/** The list or the crosswalk of an id, or the outcome when there is neither. */
export const namedIn = (
  { codeLists, crosswalks }: Codes,
  { id, lang }: { readonly id: string } & Pick<Printing, 'lang'>,
): Result.Result<CodeList | Crosswalk, Outcome> => {
  const found = codeLists.find((list) => list.id === id) ?? crosswalks[id]
  return found === undefined
    ? Result.fail(notThere(id, [...codeLists.map((list) => list.id), ...Object.keys(crosswalks)], lang))
    : Result.succeed(found)
}

/** The crosswalks of some ids as one, in their order, or the outcome when they do not meet. */
export const crosswalkBy = (
  { crosswalks }: Codes,
  {
    ids: [first, ...others],
    lang,
  }: { readonly ids: readonly [string, ...string[]] } & Pick<Printing, 'lang'>,
): Result.Result<Crosswalk, Outcome> => {
  const one = (id: string): Result.Result<Crosswalk, Outcome> => {
    const found = crosswalks[id]
    return found === undefined
      ? Result.fail(notThere(id, Object.keys(crosswalks), lang))
      : Result.succeed(found)
  }
  return others.reduce<Result.Result<Crosswalk, Outcome>>(
    (sofar, id) =>
      Result.flatMap(sofar, (before) =>
        Result.flatMap(one(id), (then) =>
          before.to.list === then.from.list && before.to.version === then.from.version
            ? Result.succeed(chained(before, { then }))
            : Result.fail(misused(apart(before.to.list, then)[lang])),
        ),
      ),
    one(first),
  )
}

const notThere = (id: string, known: readonly string[], lang: Printing['lang']): Outcome => {
  const near = nearest(id, { among: known })
  const hint = {
    zh: near === undefined ? '请用 maplebridge crosswalk 列出' : `是否指 \`${near}\`？`,
    en: near === undefined ? 'maplebridge crosswalk lists what there is' : `did you mean \`${near}\`?`,
  }
  return misused({ zh: `没有 \`${id}\`；${hint.zh}`, en: `there is no \`${id}\`; ${hint.en}` }[lang])
}

const apart = (ends: string, { id, from }: Crosswalk) => ({
  zh: `前一张对照表到 \`${ends}\` 为止，\`${id}\` 却从 \`${from.list}\` 开始；请给出首尾相接的对照表`,
  en: `the crosswalk before ends in \`${ends}\` and \`${id}\` starts from \`${from.list}\`; name ones that meet`,
})
