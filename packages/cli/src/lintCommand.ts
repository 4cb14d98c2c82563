/**
 * `maplebridge lint`: what a careful reader would say of a pack. A pack that does not load ends with 1, each issue with
 * file and line; findings alone end with 0, with `--strict` warnings end with 1.
 */
import { lintPack, type PackFinding } from '@maplebridge/policy-pack/authoring'
import * as Result from 'effect/Result'
import { authoringWords } from './authoringWords.ts'
import { directoryIn } from './directoryIn.ts'
import { answered, type Language, type Outcome } from './outcome.ts'
import { editionNamed, type Naming, packNamed } from './packNamed.ts'

/** The options of `lint`. */
export type LintOptions = Naming & { readonly directory?: string; readonly strict?: true }

/** Reads the pack of a folder or an id. */
export const lintCommand = async (name: string, options: LintOptions): Promise<Outcome> => {
  const named = await packNamed(name, options)
  if (Result.isFailure(named)) return named.failure
  const edition = editionNamed(named.success, options)
  if (Result.isFailure(edition)) return edition.failure
  const under = edition.success
  const directory = await directoryIn(options.directory, { ...options, under })
  if (Result.isFailure(directory)) return directory.failure
  const { pack } = named.success
  const findings = lintPack(pack, { under, directory: directory.success })
  const warned = findings.some(({ severity }) => severity === 'warning')
  const { id, version } = pack.manifest
  const out = options.json
    ? JSON.stringify({ pack: id, version, on: under.on, findings }, null, 2)
    : [`${id} ${version} · ${under.on}`, ...printFindings(findings, options.lang)].join('\n')
  return { ...answered(out), code: warned && options.strict === true ? 1 : 0 }
}

/** The findings as lines, warnings first, and how many there are. */
export const printFindings = (findings: readonly PackFinding[], lang: Language): readonly string[] => {
  const those = (severity: PackFinding['severity']) => findings.filter((each) => each.severity === severity)
  const lines = [...those('warning'), ...those('note')].map(
    ({ severity, code, about, message }) =>
      `  ${authoringWords[severity][lang]} ${code}${about.length > 0 ? ` [${about.join(' ')}]` : ''} ${message[lang]}`,
  )
  if (lines.length === 0) return [`  ${authoringWords.clean[lang]}`]
  const [warnings, notes] = [those('warning').length, those('note').length]
  return [...lines, `${warnings} ${authoringWords.warnings[lang]}, ${notes} ${authoringWords.notes[lang]}`]
}
