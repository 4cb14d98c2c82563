/**
 * Reads what a file asks: a bare dispute (or staffing table, answers, evidence), or one with the pack and the day it is to be
 * judged by, as the examples have it. What is asked about is decoded later; here only the envelope is looked at.
 */
import { nearest } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Refusal } from './outcome.ts'
import { readJson } from './readJson.ts'

/** The key under which a file with pack and day has what it asks about. */
export type Subject = 'dispute' | 'staffing' | 'answers' | 'evidence'

/** What is asked about, as read, and the pack and day its file names, if it does. */
export type Request = { readonly subject: unknown; readonly pack?: string; readonly on?: string }

/** The request in a text about a dispute, a staffing table or answers. */
export const readRequest = (
  text: string,
  { about = 'dispute' }: { readonly about?: Subject } = {},
): Result.Result<Request, Refusal> => Result.flatMap(readJson(text), (parsed) => envelopeOf(parsed, about))

const envelopeOf = (parsed: unknown, about: Subject): Result.Result<Request, Refusal> => {
  if (typeof parsed !== 'object' || parsed === null || !(about in parsed)) {
    return Result.succeed({ subject: parsed })
  }
  const known = ['title', 'story', 'shows', 'pack', 'on', about, 'expected']
  const stranger = Object.keys(parsed).find((key) => !known.includes(key))
  if (stranger !== undefined) return Result.fail(unknownKey(stranger, known))
  const pack = 'pack' in parsed ? parsed.pack : undefined
  const on = 'on' in parsed ? parsed.on : undefined
  if (pack !== undefined && typeof pack !== 'string') return Result.fail(notText('pack'))
  if (on !== undefined && typeof on !== 'string') return Result.fail(notText('on'))
  return Result.succeed({
    subject: Reflect.get(parsed, about),
    ...(pack !== undefined && { pack }),
    ...(on !== undefined && { on }),
  })
}

const unknownKey = (key: string, known: readonly string[]): Refusal => {
  const near = nearest(key, { among: known })
  const message = {
    zh: `没有此项；${near === undefined ? `可用的有 ${known.join('、')}` : `是否指 \`${near}\`？`}`,
    en: `there is no such key; ${near === undefined ? `known are ${known.join(', ')}` : `did you mean \`${near}\`?`}`,
  }
  return {
    _tag: 'RequestInvalidError',
    message,
    issues: [{ code: 'unknown-key', path: [key], message, ...(near !== undefined && { nearest: near }) }],
  }
}

const notText = (key: 'pack' | 'on'): Refusal => {
  const message = { zh: '应为文本', en: 'expected a text' }
  return { _tag: 'RequestInvalidError', message, issues: [{ code: 'wrong-type', path: [key], message }] }
}
