/**
 * The text in bytes, in the encodings that spreadsheets in China save; internal to the package. A byte that is wrong in
 * an encoding is refused, never replaced.
 */
import * as Result from 'effect/Result'
import { encodingUnreadable, type TableUnreadableError } from './TableUnreadableError.ts'

/** An encoding that is read. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le'

/** The text of all the bytes, without a byte order mark. */
export const textOf = (bytes: Uint8Array): Result.Result<string, TableUnreadableError> => {
  const encodings = markedAs(bytes) ?? (['utf-8', 'gb18030'] as const)
  for (const encoding of encodings) {
    const text = Result.try(() => new TextDecoder(encoding, { fatal: true }).decode(bytes))
    if (Result.isSuccess(text)) return Result.succeed(text.success)
  }
  return Result.fail(encodingUnreadable())
}

/** The encoding that the first bytes of a file are in; what is ASCII so far is taken for UTF-8. */
export const encodingOf = (start: Uint8Array): Encoding => {
  const [marked] = markedAs(start) ?? []
  if (marked !== undefined) return marked
  // The last character may be cut off, which `stream` allows.
  const utf8 = Result.try(() => new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true }))
  return Result.isSuccess(utf8) ? 'utf-8' : 'gb18030'
}

const markedAs = (bytes: Uint8Array): readonly Encoding[] | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8']
  return bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : undefined
}
