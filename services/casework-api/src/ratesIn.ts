/**
 * How often somebody may ask, as an environment says.
 */
import type { SettingsInvalidError } from '@maplebridge/http'
import * as Result from 'effect/Result'
import { type Rates, usualRates } from './requestLimits.ts'

const variables = {
  ofAccount: 'REQUESTS_PER_MINUTE',
  ofAddress: 'ANONYMOUS_REQUESTS_PER_MINUTE',
  applications: 'APPLICATIONS_PER_HOUR',
  proxies: 'PROXIES',
} as const satisfies Record<keyof Rates, string>

/** The rates that an environment says; the usual ones where it says nothing. */
export const ratesIn = (
  environment: Readonly<Record<string, string | undefined>>,
): Result.Result<Rates, SettingsInvalidError> => {
  const read = (key: keyof Rates): Result.Result<number, SettingsInvalidError> => {
    const variable = variables[key]
    const { [variable]: said = '' } = environment
    if (said === '') return Result.succeed(usualRates[key])
    return /^\d{1,6}$/u.test(said)
      ? Result.succeed(Number(said))
      : Result.fail({
          _tag: 'SettingsInvalidError',
          variable,
          message: `${variable} is \`${said}\`, which is no number; give one of up to six digits, 0 for ${key === 'proxies' ? 'none' : 'no limit'}`,
        })
  }
  return Result.all({
    ofAccount: read('ofAccount'),
    ofAddress: read('ofAddress'),
    applications: read('applications'),
    proxies: read('proxies'),
  })
}
