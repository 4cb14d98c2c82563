/**
 * Lists that are not empty; internal to the package.
 */

/** A list of at least one. */
export type Filled<Item> = readonly [Item, ...(readonly Item[])]

/** Whether a list is there and not empty. */
export const isFilled = <Item>(items: readonly Item[] | undefined): items is Filled<Item> =>
  items !== undefined && items.length > 0

/** Each item turned into another; a list that is not empty stays so. */
export const mapped = <From, To>([first, ...rest]: Filled<From>, to: (from: From) => To): Filled<To> => [
  to(first),
  ...rest.map(to),
]
