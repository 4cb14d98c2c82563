/**
 * What a page about a pack is written from, and the few forms that all its sections share: names, lists, links to
 * clauses, and the table.
 */
import type { Edition, Pack } from '@maplebridge/policy-pack'
import type { Label, Language } from '@maplebridge/rules'
import { table } from '../markdown.ts'

/** A pack, the packs it may cite, its rules on its day, and the language of the page. */
export type Page = {
  readonly pack: Pack
  readonly packs: readonly Pack[]
  readonly under: Edition
  readonly in: Language
}

/** The file of a pack's page. */
export const fileOf = (id: string, language: Language): string =>
  `${id}${language === 'en' ? '' : '.zh-CN'}.md`

/** The place of an id on a page. */
export const placeOf = (...parts: readonly string[]): string =>
  parts.join('-').toLowerCase().replaceAll('.', '-')

/** An id that can be linked to. */
export const anchored = (place: string): string => `<a id="${place}"></a>`

/** A code of the plan in its own words: a body, a term, a level. */
export const named = (code: string, { under, in: language }: Page): string => {
  const level = under.risk?.levels.find((each) => each.code === code)
  return (under.bodies[code]?.label ?? under.terms[code] ?? level?.label)?.[language] ?? `\`${code}\``
}

/** Several codes in the plan's words. */
export const allNamed = (codes: readonly string[], page: Page): string =>
  listed(
    codes.map((code) => named(code, page)),
    page,
  )

/** A list in one line. */
export const listed = (parts: readonly string[], { in: language }: Pick<Page, 'in'>): string =>
  parts.join(language === 'zh' ? '、' : ', ')

/** Words for what they are about, with the colon of the language. */
export const titled = (title: string, text: string, { in: language }: Pick<Page, 'in'>): string =>
  `${title}${language === 'zh' ? '：' : ': '}${text}`

/** A day range, or one that is open on a side. */
export const days = (from: string | undefined, until: string | undefined, page: Pick<Page, 'in'>): string => {
  const zh = page.in === 'zh'
  return [
    ...(from === undefined ? [] : [zh ? `自${from}起` : `from ${from}`]),
    ...(until === undefined ? [] : [zh ? `${until}起不再施行` : `no longer from ${until}`]),
  ].join(zh ? '，' : ', ')
}

/** Clauses with links to their words, a line for each place in the source. */
export const clauses = (ids: readonly string[], page: Page): string => {
  const places = [...new Set(ids.map((id) => page.under.citations[id]?.clause ?? ''))]
  return places
    .map((place) => {
      const here = ids.filter((id) => (page.under.citations[id]?.clause ?? '') === place)
      return [...(place === '' ? [] : [place]), here.map((id) => linked(id, page)).join(', ')].join(' ')
    })
    .join('<br>')
}

const linked = (id: string, { pack, packs, in: language }: Page): string => {
  const holder = [pack, ...packs].find(({ citations, unresolved = [] }) =>
    [...citations, ...unresolved].some((each) => each.id === id),
  )
  if (holder === undefined) return `\`${id}\``
  const file = holder === pack ? '' : fileOf(holder.manifest.id, language)
  return `[${id}](${file}#${placeOf(id)})`
}

/** A section with its heading, left out when it has nothing. */
export const section = (heading: string, body: readonly string[]): readonly string[] =>
  body.length === 0 ? [] : [`## ${heading}`, ...body]

/** A table, left out when it has no rows. */
export const rows = (heads: readonly string[], body: readonly (readonly string[])[]): readonly string[] =>
  body.length === 0 ? [] : [table(heads, body)]

/** A label in the language of the page. */
export const said = (label: Label, { in: language }: Pick<Page, 'in'>): string => label[language]
