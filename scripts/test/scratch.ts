// Scratch copies of what toolchain.mjs works on, and a way to run it there with
// nothing on the path but what a test names.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { allPaths, root } from '../tidy/codeBase.ts'

/** How a run ended and what it said. */
export type Run = { readonly code: number | null; readonly out: string; readonly err: string }

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'maplebridge-toolchain-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const script of ['toolchain.mjs', 'trouble.mjs'])
    cpSync(join(root, 'scripts', script), join(folder, 'scripts', script))
  return folder
}

/** A workspace without dependencies, whose `serve` runs the given program after a build that does nothing. */
export const smallWorkspace = (server: string): string => {
  const folder = scratch()
  for (const group of ['packages', 'services', 'examples']) mkdirSync(join(folder, group))
  const { packageManager, engines } = JSON.parse(
    execFileSync('node', ['-p', 'JSON.stringify(require("./package.json"))'], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  const scripts = { serve: 'node build.mjs && node server.mjs', check: 'node broken.mjs && node server.mjs' }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, packageManager, engines, scripts }),
  )
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: [packages/*]\npmOnFail: ignore\n')
  writeFileSync(
    join(folder, 'pnpm-lock.yaml'),
    "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false\n\nimporters:\n\n  .: {}\n",
  )
  writeFileSync(join(folder, 'build.mjs'), '')
  writeFileSync(join(folder, 'broken.mjs'), 'console.error("no such module"); process.exit(3)')
  writeFileSync(join(folder, 'server.mjs'), server)
  return folder
}

/** This repository's manifests and lockfile, with nothing installed. */
export const bareRepository = (): string => {
  const folder = scratch()
  const files = allPaths.filter((path) => /(^|\/)package\.json$|^pnpm-(lock|workspace)\.yaml$/.test(path))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  return folder
}

const whereIs = (program: string): string =>
  execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()

/** A path with Node.js, a shell and the named programs alone. */
export const pathWith = (folder: string, ...programs: readonly string[]): string => {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  for (const program of ['sh', 'env', ...programs]) symlinkSync(whereIs(program), join(bin, program))
  return bin
}

/** Settings under which no package can come from anywhere. */
export const noRegistry = (folder: string): Readonly<Record<string, string>> => ({
  npm_config_registry: 'http://127.0.0.1:9/',
  pnpm_config_registry: 'http://127.0.0.1:9/',
  npm_config_cache: join(folder, 'no-cache'),
  XDG_DATA_HOME: join(folder, 'no-store'),
  XDG_CACHE_HOME: join(folder, 'no-cache'),
  PNPM_HOME: join(folder, 'no-home'),
})

/** Runs the tool chain in a scratch folder; `during` sees what it says as it says it. */
export const toolchain = (
  folder: string,
  words: readonly string[],
  given: {
    readonly env?: Readonly<Record<string, string>>
    readonly inside?: (command: readonly string[]) => readonly string[]
    readonly during?: (said: string, pid: number) => void
  } = {},
): Promise<Run> =>
  new Promise((resolve, reject) => {
    const command = [process.execPath, join(folder, 'scripts', 'toolchain.mjs'), ...words]
    const [program = '', ...rest] = given.inside?.(command) ?? command
    const child = spawn(program, rest, { cwd: folder, env: { ...process.env, ...given.env } })
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => {
      out += data
      given.during?.(out, child.pid ?? 0)
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })

/** Whether this machine lets a test mount file systems of its own. */
export const canMount: boolean = (() => {
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Runs a command where `mounts` (shell commands) hold for it alone. */
export const mounted =
  (mounts: string) =>
  (command: readonly string[]): readonly string[] => [
    'unshare',
    '-m',
    'sh',
    '-c',
    `${mounts} && exec "$0" "$@"`,
    ...command,
  ]
