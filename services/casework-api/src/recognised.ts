/**
 * Recognises who has a code and its secret, of a case or of an application. Each try of a code counts for its day.
 */
import * as Result from 'effect/Result'
import { asGiven, isCode, isSecret } from './followerSecrets.ts'
import { caseworkProblems } from './problems.ts'

/** How often a code may be tried in vain on one day. */
const triesOfDay = 10

/** What is kept under a code, with how often it was tried on the day. */
type Tried = { readonly salt: string; readonly secret: string; readonly tries: number }

type Unrecognised = typeof caseworkProblems.tooManyTries | typeof caseworkProblems.notRecognised

/** What is kept under a code that was typed with its secret; otherwise the problem that answers whoever typed them. */
export const recognised = async <Kept extends Tried>(
  typed: { readonly code: string; readonly secret: string },
  { tried }: { readonly tried: (code: string) => Promise<Kept | undefined> },
): Promise<Result.Result<{ readonly code: string; readonly kept: Kept }, Unrecognised>> => {
  const code = asGiven(typed.code)
  const kept = isCode(code) ? await tried(code) : undefined
  if (kept !== undefined && kept.tries > triesOfDay) return Result.fail(caseworkProblems.tooManyTries)
  const known = kept && { salt: kept.salt, hash: kept.secret }
  return (await isSecret(asGiven(typed.secret), known)) && kept !== undefined
    ? Result.succeed({ code, kept })
    : Result.fail(caseworkProblems.notRecognised)
}
