/**
 * What a matcher finds: places of rules in lists that are filled, read and filled again without new memory.
 */

/** Places of rules in their table: `at` holds the first `many`; what stands behind them is left over. */
export type Places = { readonly at: Int32Array; many: number }

/** The rules that hold and those still open. */
export type Match = { readonly satisfied: Places; readonly undecided: Places }

/** An empty match of a table with so many rules. */
export const matchOf = (rules: number): Match => ({
  satisfied: { at: new Int32Array(rules), many: 0 },
  undecided: { at: new Int32Array(rules), many: 0 },
})

/** Adds a place. */
export const add = (places: Places, place: number): void => {
  places.at[places.many] = place
  places.many += 1
}

/** The place that was added last. */
export const lastOf = ({ at, many }: Places): number | undefined => (many === 0 ? undefined : at[many - 1])

/** Brings the places into the order of the table. */
export const sort = ({ at, many }: Places): void => {
  if (many > 16) at.subarray(0, many).sort()
  else if (many > 1) sortFew(at, many)
}

/** A few are sorted before a call to sort them has even begun. */
const sortFew = (at: Int32Array, many: number): void => {
  for (let next = 1; next < many; next += 1) {
    const place = at[next] ?? 0
    let to = next
    for (; to > 0 && (at[to - 1] ?? 0) > place; to -= 1) at[to] = at[to - 1] ?? 0
    at[to] = place
  }
}

/** The items at the places, in their order; nothing new is made when there are none. */
export const itemsAt = <Item>({ at, many }: Places, items: readonly Item[]): readonly Item[] => {
  if (many === 0) return none
  const found = new Array<Item>(many)
  // proof: a place is that of an item
  for (let next = 0; next < many; next += 1) found[next] = items[at[next] ?? 0] as Item
  return found
}

const none: readonly never[] = Object.freeze([])
