/**
 * `maplebridge test`: runs the cases of a pack and says which of its rules they decide. With `--update` the cases take
 * what is found, but only together with `--yes`; every change is printed as an `Outcome:` line either way.
 */
import { type CaseRun, coverageOf, runCase } from '@maplebridge/policy-pack/authoring'
import { revisedYaml } from '@maplebridge/policy-pack/load'
import * as Result from 'effect/Result'
import { authoringWords } from './authoringWords.ts'
import { answered, misused, type Outcome } from './outcome.ts'
import { type Naming, type PackNamed, packNamed } from './packNamed.ts'
import { changeLines, printCoverage, printRuns } from './printRuns.ts'

/** The options of `test`; with `covered`, a rule that no case decides both ways is a failure too. */
export type TestOptions = Naming & {
  readonly update?: true
  readonly yes?: true
  readonly covered?: true
}

/** Runs the cases of the pack in a folder. */
export const testCommand = async (name: string, options: TestOptions): Promise<Outcome> => {
  const named = await packNamed(name, options)
  if (Result.isFailure(named)) return named.failure
  const { pack, layers, cases, folder } = named.success
  const { lang, json } = options
  if (folder === undefined || cases.length === 0) return misused(`${name}: ${authoringWords.noCases[lang]}`)
  const runs = cases.map((each) => runCase(each, { under: layers }))
  if (options.update === true) return updated(named.success, runs, options)
  const coverage = coverageOf(pack, { by: runs })
  const failed = runs.some(({ passed }) => !passed)
  const short = options.covered === true && coverage.some(({ covered }) => !covered)
  const out = json
    ? JSON.stringify({ pack: pack.manifest.id, runs, coverage }, null, 2)
    : [...printRuns(runs, lang), '', ...printCoverage(coverage, lang)].join('\n')
  return { ...answered(out), code: failed || short ? 1 : 0 }
}

/** Puts what is found into the cases; only what a case already names is compared, and so changed. */
const updated = async (
  { files, folder = '' }: PackNamed,
  runs: readonly CaseRun[],
  { outside, yes, lang, json }: TestOptions,
): Promise<Outcome> => {
  const changed = runs.filter(({ differences }) => differences.length > 0)
  const lines = changed.flatMap((run) => changeLines(run, lang))
  if (yes === true) {
    for (const { file, text, cases } of files) {
      const edits = editsOf(Result.isSuccess(cases) ? cases.success : [], changed)
      if (edits.length > 0) await outside.folders.revise(folder, file, revisedYaml(text, edits))
    }
  }
  const said = authoringWords[yes === true || lines.length === 0 ? 'updated' : 'wouldUpdate'][lang]
  const written = yes === true ? `${said}: ${lines.length}` : lines.length === 0 ? `${said}: 0` : said
  const out = json
    ? JSON.stringify({ changed, written: yes === true }, null, 2)
    : [...lines, written].join('\n')
  return { ...answered(out), code: yes === true || lines.length === 0 ? 0 : 1 }
}

const editsOf = (cases: readonly { readonly id: string }[], changed: readonly CaseRun[]) =>
  cases.flatMap(({ id }, at) => {
    const run = changed.find((each) => each.case === id)
    return (run?.differences ?? []).map(({ of }) => ({
      path: [at, 'expect', of],
      value: run?.found?.[of] ?? (of === 'historical' ? false : undefined),
    }))
  })
