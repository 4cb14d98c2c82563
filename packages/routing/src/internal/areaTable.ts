/**
 * Items by area code, for a list of all villages. A code is kept as two whole numbers in an open table and not as a
 * text: to look up a text in a map of that size reads memory at four or five places, one after the other, and each
 * takes longer than all arithmetic here.
 */

/** Items by the text of their code. What is not made of digits alone, as the code of a zone, stands in `others`. */
export type AreaTable<Item> = {
  /** Two numbers for each slot, both 0 where it is free. */
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
    const second = secondOf(code)
    if (first === 0 || second === 0) others.set(code, item)
    else {
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
  const second = secondOf(code)
  return first === 0 || second === 0 ? table.others.get(code) : table.items[slotOf(table, first, second)]
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

const firstOf = (code: string): number => numberIn(code, 0, Math.min(6, code.length))
const secondOf = (code: string): number => (code.length > 15 ? 0 : numberIn(code, 6, code.length))

/** Digits as a number with a 1 before them, so that zeros count; 0 if there is anything else. At most nine fit. */
const numberIn = (code: string, from: number, until: number): number => {
  let number = 1
  for (let at = from; at < until; at += 1) {
    const digit = code.charCodeAt(at) - zero
    if (digit < 0 || digit > 9) return 0
    number = 10 * number + digit
  }
  return number
}

const zero = 48
