/**
 * Secrets that an operator gives by file, as container platforms and systemd do: `NAME_FILE` names the file that holds
 * what `NAME` would say. So a secret stands in no list of processes and in no description of a container.
 */
import { readFile } from 'node:fs/promises'
import * as Result from 'effect/Result'
import type { SettingsInvalidError } from './serviceSettings.ts'

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The environment with each of the named secrets read from its file, where one is named. */
export const secretsFromFiles = async (
  environment: Environment,
  { of }: { readonly of: readonly string[] },
): Promise<Result.Result<Environment, SettingsInvalidError>> => {
  const read: Record<string, string> = {}
  for (const name of of) {
    const variable = `${name}_FILE`
    const file = environment[variable] ?? ''
    if (file === '') continue
    if ((environment[name] ?? '') !== '')
      return invalid(variable, `${name} and ${variable} are both set; keep one of them`)
    const text = await readFile(file, 'utf8').catch(() => '')
    // An editor ends the last line; the secret does not.
    const secret = text.replace(/\r?\n$/u, '')
    if (secret === '')
      return invalid(
        variable,
        `${variable} names \`${file}\`, which is not there, is empty or may not be read; give a file that holds the value`,
      )
    read[name] = secret
  }
  return Result.succeed({ ...environment, ...read })
}

const invalid = (variable: string, message: string): Result.Result<never, SettingsInvalidError> =>
  Result.fail({ _tag: 'SettingsInvalidError', variable, message })
