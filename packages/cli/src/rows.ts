/**
 * Rows of text in columns, for a terminal in which a Chinese character is as wide as two letters.
 */

/** The rows as lines, each column as wide as its widest cell; the last is not filled up. */
export const rows = (cells: readonly (readonly string[])[]): readonly string[] => {
  const widths = cells.reduce<readonly number[]>(
    (widest, row) => row.map((cell, at) => Math.max(widthOf(cell), widest[at] ?? 0)),
    [],
  )
  return cells.map((row) =>
    row
      .map((cell, at) =>
        at === row.length - 1 ? cell : cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell))),
      )
      .join('  '),
  )
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
