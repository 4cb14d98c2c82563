/**
 * What a command gives back: an exit code and two texts. Refusals are told in the language asked for, one line an
 * issue with its path first; with `--json` they are told as data, in the shape the packages and services use.
 */
import type { Issue } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'

/** The language of what is printed. */
export type Language = keyof Label

/** How a command prints: its language, and whether it prints JSON instead of text. */
export type Printing = { readonly lang: Language; readonly json: boolean }

/** 0: answered or verified. 1: the input is wrong or not verified. 2: the command was called wrongly. */
export type Outcome = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string }

/** A reason why there is no answer, in the shape of the packages' errors. */
export type Refusal = {
  readonly _tag: string
  readonly message: Label
  readonly issues?: readonly Issue[]
}

/** The outcome of a command that answered. */
export const answered = (out: string): Outcome => ({ code: 0, out: `${out}\n`, err: '' })

/** The outcome of a command that was called wrongly. */
export const misused = (message: string): Outcome => ({ code: 2, out: '', err: `${message}\n` })

/**
 * The outcome of a refused input. `within` names the part of the input that the paths of the issues start from;
 * `file` the file or folder that was read.
 */
export const refused = (
  refusal: Refusal,
  { within, file, lang, json }: Printing & { readonly within?: string; readonly file?: string | undefined },
): Outcome => {
  const at = file === undefined ? {} : { file }
  if (json) return { code: 1, out: '', err: `${JSON.stringify({ ...at, ...refusal }, null, 2)}\n` }
  const start = within === undefined ? [] : [within]
  const lines = refusal.issues?.map(({ path, message }) => told([...start, ...path], message[lang]))
  const prefix = file === undefined ? '' : `${file}: `
  const text = (lines ?? [refusal.message[lang]]).map((line) => `${prefix}${line}\n`)
  return { code: 1, out: '', err: text.join('') }
}

const told = (path: Issue['path'], message: string): string => {
  const keys = path.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
  return keys.length === 0 ? message : `${keys.join('')}: ${message}`
}
