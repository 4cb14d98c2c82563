/**
 * Which entries of a pack cite an id, as links to their places on the page.
 */
import { type Page, placeOf } from './Page.ts'
import type { Carriers } from './sourceSections.ts'

/** The places on a page by the ids that the entries there cite. An entry without a place of its own stands for its list. */
export const carriersIn = ({ pack }: Pick<Page, 'pack'>, text: string): Carriers => {
  const places = new Set([...text.matchAll(/<a id="([^"]+)">/gu)].map(([, place]) => place))
  const found = new Map<string, Set<string>>()
  const note = (ids: readonly string[], trail: readonly string[]): void => {
    const place = trail.findLast((each) => places.has(each.split(' ')[0]))
    if (place === undefined) return
    const [at, id] = place.split(' ')
    for (const cited of ids) {
      const carriers = found.get(cited) ?? new Set()
      found.set(cited, carriers.add(`[\`${id}\`](#${at})`))
    }
  }
  const walk = (value: unknown, section: string, trail: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, section, trail)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const entries: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value))
    const id = entries['id'] ?? entries['code'] ?? entries['into']
    const from = typeof entries['from'] === 'string' ? [entries['from']] : []
    const here = typeof id === 'string' ? [...trail, ...placesOf(section, id, from, trail)] : trail
    for (const [key, item] of Object.entries(entries)) {
      if (Array.isArray(item) && cites.has(key))
        note(
          item.filter((each) => typeof each === 'string'),
          here,
        )
      else walk(item, section, here)
    }
  }
  for (const [key, value] of Object.entries(pack)) {
    if (key === 'citations' || key === 'unresolved') continue
    const place = sectionPlaces[key] ?? key
    walk(value, place, [`${place} ${place}`])
  }
  return new Map([...found].map(([id, carriers]) => [id, [...carriers]]))
}

const cites = new Set(['cites', 'unresolved', 'floorCites'])

/** Sections whose places are named otherwise. */
const sectionPlaces: Readonly<Record<string, string>> = {
  timeLimits: 'limits',
  codeLists: 'codes',
  crosswalks: 'codes',
  reverseCheck: 'reverse-check',
  redLines: 'red-lines',
}

const placesOf = (
  section: string,
  id: string,
  from: readonly string[],
  trail: readonly string[],
): readonly string[] => {
  const list = trail.at(-1)?.split(' ')[0]
  return [
    ...(list === undefined ? [] : [`${placeOf(list, id)} ${id}`]),
    `${placeOf(section, id)} ${id}`,
    `${placeOf(section, id, ...from)} ${id}`,
    ...(section === 'metrics' ? [`${placeOf('counted-from', id)} ${id}`] : []),
    ...(section === 'norms' ? [`${placeOf('facts', id)} ${id}`] : []),
    ...(section === 'tasks' ? [`${placeOf('units', id)} ${id}`] : []),
  ]
}
