// Runs one of the long runs against the ledger:
//
//   pnpm soak:ledger NAME [--minutes N] [--seed N] [--report] [--SIZE N …]
//
// Without a name it lists them with their sizes. With --report what was found is written to docs/soak-ledger/NAME.md.
// Ends with 1 when something went wrong, with 2 when it was not asked well.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reported } from './reported.ts'
import type { Soak } from './Soak.ts'

const names = readdirSync(import.meta.dirname)
  .flatMap((file) => /^(\w+)\.soak\.ts$/u.exec(file)?.[1] ?? [])
  .sort()
const soakOf = async (name: string): Promise<Soak> =>
  (await import(join(import.meta.dirname, `${name}.soak.ts`))).soak
const usage = async (): Promise<string> => {
  const lines = ['usage: pnpm soak:ledger NAME [--minutes N] [--seed N] [--report] [--SIZE N …]']
  for (const name of names) {
    const { about, sizes } = await soakOf(name)
    const shown = Object.entries(sizes).map(([size, usual]) => `--${size} ${usual}`)
    lines.push(`  ${name} ${shown.join(' ')}`, `    ${about}`)
  }
  return lines.join('\n')
}

const [name = '', ...words] = process.argv.slice(2)
if (names.includes(name)) await run(name)
else {
  console.error(await usage())
  process.exitCode = 2
}

async function run(name: string): Promise<void> {
  const soak = await soakOf(name)
  const options = Object.fromEntries(
    [...Object.keys(soak.sizes), 'minutes', 'seed'].map((key) => [key, { type: 'string' as const }]),
  )
  const values: Readonly<Record<string, string | boolean | undefined>> = parseArgs({
    args: words,
    options: { ...options, report: { type: 'boolean' } },
  }).values
  const numberOf = (key: string, usual: number): number => {
    const value = Number(values[key] ?? usual)
    if (!(value >= 0)) throw new Error(`--${key} is \`${values[key]}\`; give a number`)
    return value
  }
  const started = Date.now()
  const seed = numberOf('seed', started % 1_000_000)
  const end = started + numberOf('minutes', 24 * 60) * 60_000
  const since = () => `${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s`
  const found = await soak.run({
    seed,
    sizeOf: (size) => numberOf(size, soak.sizes[size] ?? 0),
    isOver: () => Date.now() > end,
    say: (line) => console.log(`${since()}  ${line}`),
  })
  const asked = ['pnpm soak:ledger', name, ...words.filter((word) => word !== '--report')].join(' ')
  const seconds = Math.round((Date.now() - started) / 1000)
  await reported(found, { name, about: soak.about, asked, seed, seconds, kept: values['report'] === true })
  process.exitCode = found.faults.length === 0 ? 0 : 1
}
