/**
 * The lines of a text that comes in pieces. Only a line feed ends a line: other signs that some readers take for an end
 * may stand inside a text of JSON.
 */

/** The lines of a text in pieces, without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
