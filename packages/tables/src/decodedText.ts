/**
 * A stream of bytes as text, piece by piece; internal to the package.
 */
import * as Result from 'effect/Result'
import type { TextBroken } from './TableUnreadableError.ts'
import { type Encoding, encodingOf } from './textOf.ts'

/** From so many bytes the encoding is recognised. */
const enough = 64 * 1024

type Pieces = AsyncGenerator<Result.Result<string, TextBroken>>

/**
 * The text of the bytes, in the encoding that is named or else recognised from the first 64 KiB. The first failure ends
 * it: a wrong byte is never replaced.
 */
export async function* decodedText(
  source: AsyncIterable<Uint8Array>,
  { encoding }: { readonly encoding: Encoding | undefined },
): Pieces {
  let decode: Decode | undefined
  let start: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of source) {
      if (decode === undefined) {
        start = joined(start, chunk)
        if (encoding === undefined && start.length < enough) continue
        decode = decoderFor(encoding ?? encodingOf(start))
      }
      const text = decode(start.length > 0 ? start : chunk, { stream: true })
      start = new Uint8Array()
      yield text
      if (Result.isFailure(text)) return
    }
  } catch {
    yield Result.fail('source-failed')
    return
  }
  yield (decode ?? decoderFor(encodingOf(start)))(start, { stream: false })
}

const joined = (start: Uint8Array, more: Uint8Array): Uint8Array => {
  const all = new Uint8Array(start.length + more.length)
  all.set(start)
  all.set(more, start.length)
  return all
}

type Decode = (bytes: Uint8Array, more: { readonly stream: boolean }) => Result.Result<string, TextBroken>

const decoderFor = (encoding: Encoding): Decode => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (bytes, more) =>
    Result.mapError(
      Result.try(() => decoder.decode(bytes, more)),
      () => 'wrong-bytes' as const,
    )
}
