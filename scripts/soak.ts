// Compares the engines of `rules` on ten million random decisions, then runs the
// property tests again and again, each time on new random cases, until the
// minutes are over or one fails. fast-check names the seed of a failure.
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
const run = (tests: readonly string[], what: string, more: Readonly<Record<string, string>> = {}): void => {
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...tests]
  const env = { ...process.env, ...more }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env })
  if (status === 0) return
  console.error(`${stdout}${stderr}\nsoak: ${what} failed; the seed above repeats it`)
  process.exit(1)
}
const decisions = 10_000_000
run(['packages/rules/test/soak.test.ts'], 'the comparison of the engines', { SOAK_DECISIONS: `${decisions}` })
console.log(`soak: three engines agree on ${decisions} decisions`)
const end = Date.now() + minutes * 60_000
let rounds = 0
while (Date.now() < end) {
  rounds += 1
  run(files, `round ${rounds}`)
}
console.log(`soak: ${rounds} rounds of ${files.length} files in ${minutes} min, none failed`)
