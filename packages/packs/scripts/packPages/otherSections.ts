/**
 * Sections that no other part of the page knows, entry by entry: whatever has an id and words stands on the page, so that
 * a new section of packs is never left out in silence.
 */
import type { Label } from '@maplebridge/rules'
import { anchored, clauses, type Page, placeOf, rows, section } from './Page.ts'

/** Sections that a part of the page writes in its own way. */
const known = new Set([
  'manifest',
  'sources',
  'citations',
  'unresolved',
  'facts',
  'settings',
  'values',
  'matters',
  'codeLists',
  'crosswalks',
  'bodies',
  'terms',
  'risk',
  'routing',
  'remedies',
  'confirmation',
  'duties',
  'guards',
  'escalation',
  'standing',
  'tasks',
  'norms',
  'appraisal',
  'metrics',
  'awards',
  'timeLimits',
  'ladders',
  'calendar',
  'calendarOverlays',
  'reverseCheck',
  'redLines',
])

const heads = { en: ['entry', 'what it says', 'clause'], zh: ['条目', '内容', '条款'] } as const

/** Headings of sections whose entries need no more than words and clauses. */
const headings: Readonly<Record<string, Label>> = {
  texts: { zh: '仅作引用的原文', en: 'Text that answers may quote' },
  systems: { zh: '信息系统与渠道', en: 'Systems and channels' },
  returns: { zh: '报表', en: 'Returns' },
  honesty: { zh: '数据核实', en: 'Checks of figures' },
  documents: { zh: '案卷材料', en: 'Documents of a file' },
}

type Entry = {
  readonly id: string
  /** Its id after that of the entry it stands in; two documents may have a field of one name. */
  readonly place: string
  readonly words: readonly string[]
  readonly cites: readonly string[]
}

/** The remaining sections of the pack. */
export const otherSections = (page: Page): readonly string[] =>
  Object.entries(page.pack)
    .filter(([key]) => !known.has(key))
    .flatMap(([key, value]) =>
      section(
        headings[key]?.[page.in] ?? key,
        rows(
          heads[page.in],
          entriesIn(value, page).map(({ id, place, words, cites }) => [
            `${anchored(placeOf(key, place))}\`${id}\``,
            words.join('<br>'),
            clauses(cites, page),
          ]),
        ),
      ),
    )

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const entriesIn = (value: unknown, page: Page, within = ''): readonly Entry[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => entriesIn(item, page, within))
  if (!isObject(value)) return []
  const id = value['id'] ?? value['code']
  const place = typeof id === 'string' ? `${within}${id}` : ''
  const inside = Object.values(value).flatMap((item) =>
    entriesIn(item, page, place === '' ? within : `${place}-`),
  )
  if (typeof id !== 'string') return inside
  const cited = value['cites']
  const cites = Array.isArray(cited) ? cited.filter((each): each is string => typeof each === 'string') : []
  const words = Object.values(value).flatMap((text) => {
    const own = isObject(text) ? text[page.in] : undefined
    return typeof own === 'string' ? [own] : []
  })
  return [{ id, place, words: words.length > 0 ? words : quoted(cites, page), cites }, ...inside]
}

/** An entry without words of its own says what its clauses say. */
const quoted = (cites: readonly string[], { under, in: language }: Page): readonly string[] =>
  cites.flatMap((id) => under.citations[id]?.text[language] ?? [])
