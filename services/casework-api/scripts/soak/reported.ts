/**
 * Tells what a long run found, and keeps it under `docs/soak-ledger` if asked to.
 */
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { SoakFound } from './Soak.ts'

const folder = join(import.meta.dirname, '../../../../docs/soak-ledger')

/** The most faults that are told one by one. */
const most = 20

/** Prints what was found; as a page of the documentation too if it is to be kept. */
export const reported = async (
  { rows, faults }: SoakFound,
  {
    name,
    about,
    asked,
    seed,
    seconds,
    kept,
  }: {
    readonly name: string
    readonly about: string
    readonly asked: string
    readonly seed: number
    readonly seconds: number
    readonly kept: boolean
  },
): Promise<void> => {
  for (const [what, found] of rows) console.log(`${what}: ${found}`)
  for (const fault of faults.slice(0, most)) console.error(`WRONG: ${fault}`)
  console.log(`${faults.length === 0 ? 'nothing went wrong' : `${faults.length} went wrong`}; ${seconds} s`)
  if (!kept) return
  const on = new Date().toISOString().slice(0, 10)
  const page = [
    `# ${name}`,
    '',
    about,
    '',
    `\`${asked}\`, seed ${seed}, ${seconds} s, ${on}, ${cpus().length} cores, Node.js ${process.versions.node}.`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([what, found]) => `| ${what} | ${found} |`),
    `| went wrong | ${faults.length === 0 ? 'nothing' : faults.length} |`,
    ...faults.slice(0, most).map((fault) => `\n- ${fault}`),
    '',
  ]
  await writeFile(join(folder, `${name}.md`), page.join('\n'))
}
