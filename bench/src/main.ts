/**
 * Checks that all contestants agree, then prints the table of figures. `--quick` does little of both.
 */
import { availableParallelism } from 'node:os'
import { agreements, entries } from './agreement.ts'
import { compare, type Ratio } from './compare.ts'
import { handExplained, handWritten } from './contestants/handWritten.ts'
import { compiled, evaluated, ranged } from './contestants/ours.ts'
import { type Dispute, disputes, withoutSome } from './disputes.ts'
import { coldImport, heapFor, sizeOf } from './footprint.ts'
import { byHand, byTable, questions, rowsOf, tableOf } from './largeTable.ts'
import { report } from './metrics.ts'

const quick = process.argv.includes('--quick')
const options = quick ? { rounds: 3, milliseconds: 5 } : { rounds: 9, milliseconds: 30 }

const print = (name: string, ...cells: readonly string[]): void =>
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(24)).join('')}`)
const figure = (number: number): string => (number < 10 ? number.toFixed(2) : String(Math.round(number)))
const ratio = ({ median, low, high }: Ratio): string => `${figure(median)} [${figure(low)}..${figure(high)}]`
const time = (nanoseconds: number): string =>
  nanoseconds < 1e3 ? `${figure(nanoseconds)} ns` : `${figure(nanoseconds / 1e3)} µs`

const agree = async (): Promise<boolean> => {
  const checked = await agreements(disputes(quick ? 200 : 100_000, { seed: 20 }))
  for (const { name, asked, differs } of checked)
    console.log(`${differs === undefined ? 'same' : 'DIFFERS'} on ${asked}: ${name}`, differs ?? '')
  return checked.every(({ differs }) => differs === undefined)
}

const decisions = async (): Promise<void> => {
  const on = disputes(1000, { seed: 7 })
  print('\none decision, 68 rules', 'times A', 'times B', 'time')
  for (const { contestant } of entries) {
    const other = { does: contestant.decide, on, awaited: contestant.awaited ?? false }
    const a = await compare({ does: handWritten.decide, on }, other, options)
    const b = await compare({ does: handExplained.decide, on }, other, options)
    print(contestant.name, ratio(a), ratio(b), time(a.otherNanoseconds))
  }
}

const missing = async (): Promise<void> => {
  const all = disputes(1000, { seed: 7 })
  print('\nfacts missing, 68 rules', 'rules returned', 'times all known', 'time')
  const works = [
    { name: compiled.name, decide: (dispute: Dispute) => compiled.decide(dispute) as Both },
    { name: evaluated.name, decide: (dispute: Dispute) => evaluated.decide(dispute) as Both },
  ]
  for (const { name, decide } of works) {
    for (const many of [0, 1, 3, 6]) {
      // What is left out is read as not known, though the type says that it is there.
      const on = withoutSome(all, { missing: many, seed: 3 }) as typeof all
      const rows = on.map((dispute) => {
        const { risk, routing } = decide(dispute)
        return [risk, routing].reduce((sum, each) => sum + each.satisfied.length + each.undecided.length, 0)
      })
      const found = await compare({ does: decide, on: all }, { does: decide, on }, options)
      const mean = rows.reduce((sum, each) => sum + each, 0) / rows.length
      print(`${name}, ${many} unknown`, figure(mean), ratio(found), time(found.otherNanoseconds))
    }
  }
}

type Lists = { readonly satisfied: readonly unknown[]; readonly undecided: readonly unknown[] }
type Both = { readonly risk: Lists; readonly routing: Lists }

const large = async (): Promise<void> => {
  print('\nrows that ask for codes', 'times a map by hand', 'time', 'load, µs a row')
  for (const many of quick ? [1000] : [100, 1000, 10_000]) {
    const rows = rowsOf(many, { seed: 5 })
    const on = questions(1000, { seed: 6 })
    const loads: number[] = []
    let decide = byTable(tableOf(rows))
    for (let time = 0; time < 5; time += 1) {
      const table = tableOf(rows)
      const from = performance.now()
      decide = byTable(table)
      loads.push(performance.now() - from)
    }
    const hand = byHand(rows)
    for (const each of on) {
      if (
        decide(each)
          .satisfied.map(({ id }) => id)
          .join() !==
        hand(each)
          .map(({ id }) => id)
          .toSorted(byNumber)
          .join()
      )
        throw new Error('the index made by hand and the table differ')
    }
    const found = await compare({ does: hand, on }, { does: decide, on }, options)
    const load = (loads.toSorted((a, b) => a - b)[2] ?? 0) * 1000
    print(`${many} rows, all facts known`, ratio(found), time(found.otherNanoseconds), figure(load / many))
    for (const without of [['channel'], ['area'], ['matter'], ['matter', 'area']] as const) {
      const some = questions(1000, { seed: 6, without })
      const returned = some.reduce(
        (sum, each) => sum + decide(each).undecided.length + decide(each).satisfied.length,
        0,
      )
      const cost = await compare({ does: decide, on }, { does: decide, on: some }, options)
      const mean = returned / some.length
      const each = cost.otherNanoseconds / Math.max(mean, 1)
      print(
        `${many} rows, ${without.join(' and ')} unknown`,
        `${figure(mean)} rows`,
        time(cost.otherNanoseconds),
        `${figure(each)} ns a row`,
      )
    }
  }
}

const byNumber = (a: string, b: string): number => Number(a.slice(4)) - Number(b.slice(4))

const footprint = async (): Promise<void> => {
  const on = disputes(quick ? 1000 : 20_000, { seed: 8 })
  print('\nfootprint', 'B', 'kB', 'ms')
  for (const { name, decide } of [handWritten, handExplained, compiled, ranged, evaluated]) {
    for (const dispute of on) decide(dispute as never)
    const bytes = heapFor(decide as (input: (typeof on)[number]) => unknown, on)
    print(
      `heap a decision, answer kept: ${name}`,
      bytes === undefined ? 'needs --expose-gc' : figure(Math.max(0, Math.round(bytes))),
    )
  }
  print('evaluate alone, minified and gzipped', '', figure((await sizeOf(['evaluate'])).gzipped / 1000))
  print('import of the entry in a new process', '', '', figure(await coldImport(quick ? 3 : 11)))
}

const counting = async (): Promise<void> => {
  const { lines, agreed } = await report({ records: quick ? 40_000 : 400_000 })
  console.log(lines.join('\n'))
  if (!agreed) process.exitCode = 1
}

console.log(`Node.js ${process.version} on ${process.platform}, ${availableParallelism()} cores`)
if (await agree()) {
  await decisions()
  await missing()
  await large()
  await footprint()
  await counting()
} else process.exitCode = 1
