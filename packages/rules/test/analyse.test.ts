import * as Result from 'effect/Result'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, type Finding, type FindingCode } from '../src/analysis.ts'
import { answer, type Condition, evaluate, type FactRegister, type Rule } from '../src/index.ts'
import { facts } from './arbitraries.ts'
import {
  completionsOf,
  declared,
  fewest,
  givenOf,
  type Read,
  readAll,
  rule,
  rulesFor,
  sizeOf,
  worldOf,
} from './bruteForce.ts'
import type { World } from './oracle.ts'

const levels: readonly [string, ...string[]] = ['blue', 'yellow', 'red']
const numRuns = 60
type Table = Parameters<typeof analyse<string>>[0]
const found = (table: Table): readonly Finding[] => Result.getOrThrow(analyse(table, { declared }))
const coded = (findings: readonly Finding[], code: FindingCode) =>
  findings.filter((each) => each.code === code)
const firsts = (findings: readonly Finding[], code: FindingCode) =>
  coded(findings, code)
    .map(({ rules: [id] }) => id)
    .sort()
const ids = (rules: readonly Rule<string>[], keep: (rule: Rule<string>) => boolean) =>
  rules
    .filter(keep)
    .map(({ id }) => id)
    .sort()
const known = (finding: Finding | undefined) =>
  finding?.witness === undefined ? undefined : sizeOf(worldOf(finding.witness))
const whenever = (cases: ReadonlyMap<World, Read>, id: string, also: (read: Read) => boolean): boolean =>
  [...cases.values()].every((read) => !read.held.has(id) || also(read))

describe('analyse, against every case one by one', () => {
  it('finds the rules of a gravest table that never hold, never count or are not needed', () => {
    fc.assert(
      fc.property(rulesFor(levels, 5), (rules) => {
        const findings = found({ id: 't', combine: 'gravest', outcomes: levels, facts, rules })
        const cases = readAll(rules)
        const gravity = ({ then }: Rule<string>) => levels.indexOf(then)
        const held = (read: Read, keep: (other: Rule<string>) => boolean) =>
          rules.some((other) => keep(other) && read.held.has(other.id))
        const unreachable = ids(rules, ({ id }) => fewest(cases, (read) => read.held.has(id)) === undefined)
        const shadowed = ids(
          rules,
          (one) =>
            !unreachable.includes(one.id) &&
            whenever(cases, one.id, (read) => held(read, (other) => gravity(other) > gravity(one))),
        )
        const redundant = ids(
          rules,
          (one) =>
            !unreachable.includes(one.id) &&
            !shadowed.includes(one.id) &&
            (one.then === 'blue' ||
              whenever(cases, one.id, (read) =>
                held(read, (other) => other !== one && gravity(other) >= gravity(one)),
              )),
        )
        expect(firsts(findings, 'unreachable')).toEqual(unreachable)
        expect(firsts(findings, 'shadowed')).toEqual(shadowed)
        expect(firsts(findings, 'redundant')).toEqual(redundant)
      }),
      { numRuns },
    )
  })

  it('finds the smallest case that stays open although all agree', () => {
    fc.assert(
      fc.property(rulesFor(levels, 4), (rules) => {
        const findings = found({ id: 't', combine: 'gravest', outcomes: levels, facts, rules })
        const cases = readAll(rules)
        for (const [level, outcome] of levels.entries()) {
          if (!rules.some(({ then }) => then === outcome) || level === 0) continue
          const enough = rules.filter(({ then }) => levels.indexOf(then) >= level).map(({ id }) => id)
          const isHeld = (read: Read | undefined) => enough.some((id) => read?.held.has(id))
          const isOpen = (read: Read, world: World) =>
            !isHeld(read) &&
            enough.some((id) => read.open.has(id)) &&
            new Set(completionsOf.get(world)?.map((full) => isHeld(cases.get(full)))).size === 1
          const [finding] = coded(findings, 'undecided-although-all-agree').filter(
            (each) => each.outcome === outcome,
          )
          expect(known(finding)).toBe(fewest(cases, isOpen))
          if (finding?.witness === undefined) continue
          const witness = [...cases].find(
            ([world]) =>
              sizeOf(world) === known(finding) &&
              Object.entries(worldOf(finding.witness ?? { facts: {}, settings: {}, assumed: [] })).every(
                ([id, is]) => world[id] === is,
              ),
          )
          expect(witness !== undefined && isOpen(witness[1], witness[0])).toBe(true)
        }
      }),
      { numRuns },
    )
  })

  it('finds gaps, clashes and rows that change no answer, in a table of questions', () => {
    fc.assert(
      fc.property(
        rulesFor(['x', 'y', 'z'], 5),
        fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 2 }),
        (plain, pairs) => {
          const rules = plain.map((row, at): Rule<string> => {
            const over = pairs.flatMap(([strong, weak]) =>
              strong === at && strong !== weak ? (plain[weak]?.id ?? []) : [],
            )
            const [first, ...more] = over.map((id) => ({ rule: id, cites: ['X-1'] as const }))
            return {
              ...row,
              question: 'q',
              ...(first !== undefined && { prevailsOver: [first, ...more] as const }),
            }
          })
          const findings = found({ id: 't', combine: 'perQuestion', facts, rules })
          const cases = readAll(rules)
          const over = (id: string) =>
            rules
              .filter((other) => other.prevailsOver?.some((weak) => weak.rule === id))
              .map((each) => each.id)
          const said = (held: readonly string[]) =>
            [
              ...new Set(
                held
                  .filter((id) => !over(id).some((other) => held.includes(other)))
                  .map((id) => rules.find((each) => each.id === id)?.then),
              ),
            ]
              .sort()
              .join()
          const isFalse = (read: Read, id: string) => !read.held.has(id) && !read.open.has(id)

          const [gap] = coded(findings, 'gap')
          expect(known(gap)).toBe(fewest(cases, (read) => read.held.size + read.open.size === 0))
          if (gap?.witness !== undefined) {
            const silent = evaluate({ facts, rules }, { given: givenOf(worldOf(gap.witness)) })
            expect(answer(silent, { to: 'q' })).toEqual({ _tag: 'Silent' })
          }

          for (const [at, one] of rules.entries()) {
            for (const other of rules.slice(at + 1)) {
              const [clash] = coded(findings, 'clash').filter(
                (each) => each.rules.includes(one.id) && each.rules.includes(other.id),
              )
              const strong = [...over(one.id), ...over(other.id)]
              const isClash = (read: Read) =>
                one.then !== other.then &&
                read.held.has(one.id) &&
                read.held.has(other.id) &&
                strong.every((id) => isFalse(read, id))
              expect(known(clash)).toBe(fewest(cases, isClash))
              if (clash?.witness !== undefined) {
                const held = evaluate({ facts, rules }, { given: givenOf(worldOf(clash.witness)) }).satisfied
                expect(held.map((each) => each.rule.id)).toEqual(expect.arrayContaining([one.id, other.id]))
              }
            }
          }

          const unreachable = ids(rules, ({ id }) => fewest(cases, (read) => read.held.has(id)) === undefined)
          const shadowed = ids(
            rules,
            ({ id }) =>
              !unreachable.includes(id) &&
              whenever(cases, id, (read) => over(id).some((other) => read.held.has(other))),
          )
          expect(firsts(findings, 'shadowed')).toEqual(shadowed)
          expect(firsts(findings, 'redundant')).toEqual(
            ids(
              rules,
              ({ id }) =>
                !unreachable.includes(id) &&
                !shadowed.includes(id) &&
                [...cases.values()].every(
                  ({ held }) => said([...held]) === said([...held].filter((other) => other !== id)),
                ),
            ),
          )

          const isStuck = (_: Read, world: World) =>
            answer(evaluate({ facts, rules }, { given: givenOf(world) }), { to: 'q' })._tag === 'Open' &&
            new Set(completionsOf.get(world)?.map((full) => said([...(cases.get(full)?.held ?? [])])))
              .size === 1
          const [stuck] = coded(findings, 'undecided-although-all-agree')
          expect(known(stuck)).toBe(fewest(cases, isStuck))
        },
      ),
      { numRuns },
    )
  })

  it('finds rows of an `all` table that another always says too, and those that stay open for no reason', () => {
    fc.assert(
      fc.property(rulesFor(['x', 'y'], 4), (rules) => {
        const findings = found({ id: 't', combine: 'all', facts, rules })
        const cases = readAll(rules)
        expect(firsts(findings, 'redundant')).toEqual(
          ids(
            rules,
            (one) =>
              fewest(cases, (read) => read.held.has(one.id)) !== undefined &&
              whenever(cases, one.id, (read) =>
                rules.some((other) => other !== one && other.then === one.then && read.held.has(other.id)),
              ),
          ),
        )
        for (const { id } of rules) {
          const isOpen = (read: Read, world: World) =>
            read.open.has(id) &&
            new Set(completionsOf.get(world)?.map((full) => cases.get(full)?.held.has(id))).size === 1
          const [finding] = coded(findings, 'undecided-although-all-agree').filter(
            (each) => each.rules[0] === id,
          )
          expect(known(finding)).toBe(fewest(cases, isOpen))
        }
      }),
      { numRuns },
    )
  })
})

describe('analyse, by example', () => {
  const only = (when: Condition) =>
    found({ id: 't', combine: 'all', facts, rules: [rule('one', when, 'x')] }).map(({ code }) => code)

  it('says that a range is empty', () => {
    // Also open for no reason: as long as the number is not known, three-valued logic cannot tell.
    expect(only({ fact: 'people', between: [3, 2] })).toEqual([
      'unreachable',
      'empty-range',
      'undecided-although-all-agree',
    ])
    const never: Rule<string> = { ...rule('one', { all: [] }, 'x'), from: '2024-01-01', until: '2024-01-01' }
    expect(found({ id: 't', combine: 'all', facts, rules: [never] }).map(({ code }) => code)).toEqual([
      'empty-range',
    ])
  })

  it('says that a value is dead', () => {
    expect(only({ fact: 'matter', oneOf: ['land', 'lend'] })).toEqual(['dead-value'])
    expect(only({ fact: 'people', atMost: 4 })).toContain('dead-value')
    expect(only({ setting: 'mode', is: 'c' })).toEqual(expect.arrayContaining(['unreachable', 'dead-value']))
    expect(only({ fact: 'matter', within: 'land' })).toEqual([])
    expect(only({ fact: 'people', atMost: 3 })).not.toContain('dead-value')
  })

  it('sees that one of two ways must be taken', () => {
    const either: Condition = {
      any: [
        { fact: 'hot', is: true },
        { fact: 'hot', is: false },
      ],
    }
    expect(only(either)).toEqual(['undecided-although-all-agree'])
  })

  it('takes a test that waits for a setting to be true or false', () => {
    const when: Condition = { fact: 'people', atLeast: { setting: 'large' } }
    const rules = [rule('one', when, 'x'), rule('two', { fact: 'hot', is: true }, 'y')].map((row) => ({
      ...row,
      question: 'q',
    }))
    const findings = found({ id: 't', combine: 'perQuestion', facts, rules })
    expect(findings.map(({ code, witness }) => [code, witness])).toEqual([
      ['clash', { facts: { hot: true }, settings: {}, assumed: [{ test: when, is: true }] }],
      ['gap', { facts: { hot: false }, settings: {}, assumed: [{ test: when, is: false }] }],
    ])
  })

  it('refuses more cells than the budget, and names the facts', () => {
    const many: FactRegister = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`f-${at}`, { ...facts['hot'], id: `f-${at}` } as never]),
    )
    const rows = Object.keys(many).map((id, at) => ({
      ...rule(`r-${id}`, { fact: id, is: at % 2 === 0 }, 'x'),
      question: 'q',
    }))
    const table = { id: 't', combine: 'perQuestion', facts: many, rules: rows } as const
    const refused = analyse(table)
    expect(Result.isFailure(refused)).toBe(true)
    if (!Result.isFailure(refused)) return
    expect(refused.failure).toMatchObject({ _tag: 'BudgetExceededError', cells: 3 ** 30, budget: 2 ** 20 })
    expect(refused.failure.facts).toHaveLength(30)
    const few = { ...table, rules: rows.slice(0, 3) }
    expect(Result.isFailure(analyse(few, { budget: 26 }))).toBe(true)
    expect(Result.isSuccess(analyse(few, { budget: 27 }))).toBe(true)
  })

  it('refuses a condition with too many ways to hold', () => {
    const pair = (at: number): Condition => ({
      any: [
        { fact: `a-${at}`, is: true },
        { fact: `b-${at}`, is: true },
      ],
    })
    const wide = { all: Array.from({ length: 40 }, (_, at) => pair(at)) }
    const refused = analyse({ id: 't', combine: 'all', facts: {}, rules: [rule('one', wide, 'x')] })
    expect(Result.isFailure(refused) && refused.failure.cells).toBe(2 ** 40)
  })
})
