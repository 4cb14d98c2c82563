// Unpacks the Chromium that @sparticuz/chromium carries compressed. The package
// can do so itself, but into one fixed place of the temporary folder, where two
// test runs could meet half-written files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** The path of a program that starts the browser; it appears whole or not at all. */
export const unpackChromium = (packed: string, { into }: { readonly into: string }): string => {
  const starter = join(into, 'start')
  if (existsSync(starter)) return starter
  mkdirSync(dirname(into), { recursive: true })
  const draft = mkdtempSync(`${into}-`)
  try {
    writeFileSync(join(draft, 'chromium'), inflate(join(packed, 'chromium.br')), { mode: 0o755 })
    writeFileSync(join(draft, 'start'), starterOf(draft, { packed, final: into }), { mode: 0o755 })
    if (!existsSync(starter)) renameSync(draft, into)
  } catch (error) {
    if (!existsSync(starter)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return starter
}

const inflate = (file: string): Buffer => brotliDecompressSync(readFileSync(file))

/** A shell script; where the system lacks the browser's libraries, it lends those that the package carries. */
const starterOf = (
  draft: string,
  { packed, final }: { readonly packed: string; readonly final: string },
): string => {
  const alone = spawnSync(join(draft, 'chromium'), ['--version'], { stdio: 'ignore' }).status === 0
  if (alone) return `#!/bin/sh\nexec '${final}/chromium' "$@"\n`
  for (const archive of ['al2023', 'fonts']) {
    mkdirSync(join(draft, archive))
    spawnSync('tar', ['-x', '-C', join(draft, archive)], {
      input: inflate(join(packed, `${archive}.tar.br`)),
    })
  }
  return `#!/bin/sh
export LD_LIBRARY_PATH='${final}/al2023/lib'
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${final}/fonts/fonts}"
exec '${final}/chromium' "$@"
`
}
