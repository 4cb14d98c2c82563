/**
 * From the settings to whom the service trusts.
 */
import { readFile } from 'node:fs/promises'
import type { SettingsInvalidError } from '@maplebridge/http'
import * as Result from 'effect/Result'
import type { JSONWebKeySet } from 'jose'
import type { Trust } from './authenticate.ts'
import type { TrustSettings } from './caseworkSettings.ts'
import { developmentTrust } from './developmentTrust.ts'

/** Whom the service trusts; fails when the keys of the issuer are in a file that can not be used. */
export const trustOf = async (
  settings: TrustSettings,
): Promise<Result.Result<Trust, SettingsInvalidError>> => {
  if (settings.kind === 'development') return Result.succeed((await developmentTrust(settings.folder)).trust)
  const { issuer, audience, keys } = settings
  if (/^https?:\/\//u.test(keys)) return Result.succeed({ issuer, audience, keys: new URL(keys) })
  const found = await keySetIn(keys)
  return found === undefined
    ? Result.fail({
        _tag: 'SettingsInvalidError',
        variable: 'JWT_KEYS',
        message: `JWT_KEYS names \`${keys}\`, where there is no key set; give a JSON file with \`keys\`, or an address`,
      })
    : Result.succeed({ issuer, audience, keys: found })
}

const keySetIn = async (file: string): Promise<JSONWebKeySet | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  try {
    const found: unknown = JSON.parse(text)
    return isKeySet(found) ? found : undefined
  } catch {
    return undefined
  }
}

const isKeySet = (value: unknown): value is JSONWebKeySet =>
  typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)
