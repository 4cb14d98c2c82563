// Runs the property tests again and again, each time on new random cases, until
// the minutes are over or one fails. fast-check names the seed of a failure.
//
// Usage: pnpm soak [minutes]   (10 unless told)
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { filesLike, root } from './tidy/codeBase.ts'

const minutes = Number(process.argv[2] ?? 10)
if (!(minutes > 0)) {
  console.error(`\`${process.argv[2]}\` is no number of minutes; say for instance \`pnpm soak 30\``)
  process.exit(1)
}
const files = filesLike(/\/test\/.*\.test\.ts$/)
  .filter(({ text }) => text.includes("'fast-check'"))
  .map(({ path }) => path)
const end = Date.now() + minutes * 60_000
let rounds = 0
while (Date.now() < end) {
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  rounds += 1
  if (status !== 0) {
    console.error(`${stdout}${stderr}\nsoak: round ${rounds} failed; the seed above repeats it`)
    process.exit(1)
  }
}
console.log(`soak: ${rounds} rounds of ${files.length} files in ${minutes} min, none failed`)
