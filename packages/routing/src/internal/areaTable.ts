/**
 * Items by area code, for a list of all villages. A code is kept as two whole numbers in an open table and not as a
 * text: to look up a text in a map of that size reads memory at four or five places, one after the other, and each
 * takes longer than all arithmetic here.
 */

/** Items by the text of their code. What is not made of digits, as the code of a zone, stands in `others`. */
export type AreaTable<Item> = {
  /** Two numbers for each slot; the first is 0 where the slot is free. */
  readonly keys: Int32Array
  readonly items: readonly (Item | undefined)[]
  readonly others: ReadonlyMap<string, Item>
  /** How far a hash is shifted to give a slot. */
  readonly shift: number
}

/** The table of a map. */
export const areaTableOf = <Item>(map: ReadonlyMap<string, Item>): AreaTable<Item> => {
  // At most two thirds of the slots are taken, so that a free one is near.
  const bits = Math.max(1, Math.ceil(Math.log2(1.5 * map.size + 1)))
  const items = new Array<Item | undefined>(2 ** bits).fill(undefined)
  const others = new Map<string, Item>()
  const table = { keys: new Int32Array(2 * items.length), items, others, shift: 32 - bits }
  for (const [code, item] of map) {
    const first = firstOf(code)
    if (first === 0) others.set(code, item)
    else {
      const second = secondOf(code)
      const slot = slotOf(table, first, second)
      table.keys[2 * slot] = first
      table.keys[2 * slot + 1] = second
      items[slot] = item
    }
  }
  return table
}

/** The item of a code. */
export const itemAt = <Item>(table: AreaTable<Item>, code: string): Item | undefined => {
  const first = firstOf(code)
  return first === 0 ? table.others.get(code) : table.items[slotOf(table, first, secondOf(code))]
}

/** The slot of a key, or the free one where it would stand. */
const slotOf = (
  { keys, items, shift }: Pick<AreaTable<unknown>, 'keys' | 'items' | 'shift'>,
  first: number,
  second: number,
): number => {
  const last = items.length - 1
  let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> shift
  for (;;) {
    const here = keys[2 * slot]
    if (here === 0 || (here === first && keys[2 * slot + 1] === second)) return slot
    slot = (slot + 1) & last
  }
}

/** The first six digits as a number; 0 for a text that does not begin with 1 to 9, has others than digits or over 15. */
const firstOf = (code: string): number => {
  if (code.length === 0 || code.length > 15 || code.charCodeAt(0) === zero) return 0
  let number = 0
  for (let at = 0; at < code.length; at += 1) {
    const digit = code.charCodeAt(at) - zero
    if (digit < 0 || digit > 9) return 0
    if (at < 6) number = 10 * number + digit
  }
  return number
}

/** The digits after the sixth with a 1 before them, so that zeros count. */
const secondOf = (code: string): number => {
  let number = 1
  for (let at = 6; at < code.length; at += 1) number = 10 * number + code.charCodeAt(at) - zero
  return number
}

const zero = 48
