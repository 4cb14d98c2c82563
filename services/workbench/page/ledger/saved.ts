/**
 * Saves an answer of the server as a file.
 */
import * as Result from 'effect/Result'
import { type Refused, refusalIn, unreachable } from './request.ts'

/** Asks for a path and saves what comes back under a name. */
export const saved = async (
  path: string,
  { as, headers }: { readonly as: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Result.Result<void, Refused>> => {
  try {
    const response = await fetch(path, { headers })
    if (!response.ok) return Result.fail(refusalIn(await response.json()))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = as
    link.click()
    URL.revokeObjectURL(link.href)
    return Result.void
  } catch {
    return Result.fail(unreachable)
  }
}
