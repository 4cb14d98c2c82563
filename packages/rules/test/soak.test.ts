/**
 * Three engines on the same random tables and facts: the interpreter, the compiled masks, and the naive reader. A
 * small number of decisions always runs; `pnpm soak` asks for ten million through `SOAK_DECISIONS`.
 */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compile, evaluate, type Rule } from '../src/index.ts'
import { condition, domain, facts } from './arbitraries.ts'
import { reads, type World } from './oracle.ts'

const decisions = Number(process.env['SOAK_DECISIONS'] ?? 20_000)
const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000)
const perTable = 200
const on = '2023-05-08'
const ids = Object.keys(domain).filter((id) => !id.startsWith('setting:'))

/** A small generator with a seed, so that a failure can be repeated. */
const chance = (start: number): ((below: number) => number) => {
  let state = start >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const worldFrom = (next: (below: number) => number, complete: boolean): World =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const values = domain[id] ?? []
      const value = values[next(values.length)]
      return value === undefined || (!complete && next(3) === 0) ? [] : [[id, value]]
    }),
  )

it(`three engines agree on ${decisions} decisions (seed ${seed})`, { timeout: 3_600_000 }, () => {
  const next = chance(seed)
  let decided = 0
  for (let table = 0; decided < decisions; table += 1) {
    const conditions = fc.sample(fc.array(condition, { minLength: 1, maxLength: 12 }), {
      seed: seed + table,
      numRuns: 1,
    })
    const rules = (conditions[0] ?? []).map(
      (when, at): Rule<number> => ({
        id: `rule-${at}`,
        when,
        then: at,
        cites: ['X-1'],
        force: 'must',
        summary: { zh: '规则', en: 'rule' },
      }),
    )
    const mode = next(3)
    const settings = mode === 2 ? {} : ({ mode: { value: mode === 0 ? 'a' : 'b', cites: ['X-1'] } } as const)
    const decide = compile({ facts, rules }, { settings })
    for (let at = 0; at < perTable; at += 1, decided += 1) {
      const complete = mode !== 2 && at % 2 === 0
      const world = worldFrom(next, complete)
      const { satisfied, undecided } = evaluate({ facts, rules }, { given: { facts: world, settings, on } })
      const compiled = decide({ facts: world, on })
      const held = satisfied.map(({ rule }) => rule.then).join()
      const where = `seed ${seed}, table ${table}, facts ${JSON.stringify(world)}`
      if (held !== compiled.satisfied.map(({ then }) => then).join())
        expect.fail(`compiled holds otherwise: ${where}`)
      if (
        undecided.map(({ rule }) => rule.then).join() !== compiled.undecided.map(({ then }) => then).join()
      ) {
        expect.fail(`compiled leaves open otherwise: ${where}`)
      }
      if (!complete) continue
      const full = { ...world, 'setting:mode': mode === 0 ? 'a' : 'b' }
      const read = rules.filter(({ when }) => reads(when, full)).map(({ then }) => then)
      if (held !== read.join() || undecided.length > 0) expect.fail(`the naive reader disagrees: ${where}`)
    }
  }
  expect(decided).toBeGreaterThanOrEqual(decisions)
})
