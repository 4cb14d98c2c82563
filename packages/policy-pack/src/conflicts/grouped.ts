/**
 * Things with one key put together; internal to the package.
 */

/** The groups in the order in which their keys first stand. */
export const grouped = <Item>(
  items: readonly Item[],
  { by }: { readonly by: (item: Item) => string },
): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = by(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

/** Each two of some things once. */
export const pairsOf = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))
