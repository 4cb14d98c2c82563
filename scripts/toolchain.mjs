// Runs a script of package.json with the Node.js and pnpm that this repository
// needs, after installing whatever is not there yet. What the machine lacks is
// put in the git-ignored .tools/; nothing outside this folder is changed. A
// second run finds everything in place and needs no network.
//
// Usage: node scripts/toolchain.mjs run <script>   (serve, check)
//        node scripts/toolchain.mjs <pnpm arguments>
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { troubleSentence } from './trouble.mjs'

const PRIVATE_NODE = '24.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32' // npm, pnpm and turbo are .cmd files there
const tools = join(root, '.tools')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
// Three tries within a few seconds: a dead network is reported soon. npm takes
// these as arguments, pnpm from the environment.
const patience = { 'fetch-retries': 2, 'fetch-retry-mintimeout': 500, 'fetch-retry-maxtimeout': 2000 }
const env = {
  TURBO_TELEMETRY_DISABLED: '1',
  ...Object.fromEntries(
    Object.entries(patience).map(([name, value]) => [`pnpm_config_${name.replaceAll('-', '_')}`, `${value}`]),
  ),
  // How old a release must be is asked when the lockfile changes, not each time it is installed.
  pnpm_config_minimum_release_age: '0',
  ...process.env,
}

/** A failure that is told in its own words, without a stack trace. */
class Told extends Error {
  constructor(sentence, code = 1) {
    super(sentence)
    this.code = code
  }
}

const main = async ([verb, name, ...rest]) => {
  await provideTools()
  await install()
  if (verb === 'run' && manifest.scripts[name] !== undefined && rest.length === 0) return runScript(name)
  return attached(
    'pnpm',
    [verb, name, ...rest].filter((word) => word !== undefined),
  )
}

/** Runs `a && b && c`: all but the last quietly, the last with the terminal to itself. */
const runScript = async (name) => {
  env.PATH = join(root, 'node_modules', '.bin') + delimiter + env.PATH
  const steps = manifest.scripts[name].split('&&').map((step) => step.trim().split(/\s+/))
  const [last, lastArguments] = [steps.at(-1)[0], steps.at(-1).slice(1)]
  for (const [command, ...words] of steps.slice(0, -1)) {
    try {
      await quietly(command, words, { saying: 'Building', doing: 'build' })
    } catch (error) {
      // `check` ends with counts whatever happens: a build that fails is one failure.
      if (name === 'check' && error instanceof Told) error.message += '\n0 passed, 1 failed'
      throw error
    }
  }
  const { code, asked } = await attached(last, lastArguments, true)
  return asked && name === 'serve' ? 0 : code
}

/** Puts a fitting Node.js and pnpm on the path, fetching those that the machine lacks. */
const provideTools = async () => {
  const wanted = []
  if (!atLeast(process.versions.node, manifest.engines.node)) {
    // The per-platform packages carry the binary itself, so no install script has to run.
    const os = windows ? 'win' : process.platform
    const prefix = os === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
    wanted.push(`${prefix}-${os}-${process.arch}@${PRIVATE_NODE}`)
  }
  const found = spawnSync('pnpm', ['--version'], { cwd: root, shell: windows, encoding: 'utf8' })
  if (found.status !== 0 || parts(found.stdout)[0] !== parts(manifest.packageManager)[0])
    wanted.push(manifest.packageManager)
  if (wanted.length === 0) return

  const stamp = join(tools, 'complete')
  env.PATH = join(tools, 'node_modules', '.bin') + delimiter + env.PATH
  if (readIfThere(stamp) === wanted.join('\n')) return
  const doing = 'fetch Node.js and pnpm'
  makeFolder(tools, doing)
  const words = ['install', '--prefix', tools, '--no-save', '--no-package-lock', '--no-audit', '--no-fund']
  try {
    await quietly(
      'npm',
      [
        ...words,
        '--loglevel=error',
        ...Object.entries(patience).map(([name, value]) => `--${name}=${value}`),
        ...wanted,
      ],
      {
        saying: `Fetching ${wanted.map((spec) => spec.replace('@', ' ')).join(' and ')} into .tools/`,
        doing,
      },
    )
    // npm can end well after a write that did not fit: ask the tools themselves.
    for (const tool of ['node', 'pnpm']) {
      const answer = spawnSync(tool, ['--version'], { cwd: root, env, shell: windows, encoding: 'utf8' })
      if (answer.status !== 0)
        throw new Told(`The fetched ${tool} does not run; remove \`${tools}\` and try again.`)
    }
  } catch (error) {
    rmSync(join(tools, 'node_modules'), { recursive: true, force: true })
    throw error
  }
  writing(tools, doing, () => writeFileSync(stamp, wanted.join('\n')))
}

/** Installs the workspace unless it was installed from the very same manifests and lockfile. */
const install = async () => {
  const stamp = join(root, 'node_modules', '.maplebridge-installed')
  const { fingerprint, projects } = workspace()
  const complete = projects.every((project) => existsSync(join(project, 'node_modules')))
  if (complete && readIfThere(stamp) === fingerprint) return
  const doing = 'install the packages'
  makeFolder(join(root, 'node_modules'), doing)
  await quietly('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'], {
    saying: 'Installing the packages',
    doing,
  })
  writing(stamp, doing, () => writeFileSync(stamp, fingerprint))
}

const workspace = () => {
  const projects = ['packages', 'services']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .concat(join(root, 'examples'))
    .filter((project) => existsSync(join(project, 'package.json')))
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', '.npmrc'])
    hash.update(`${file}\n${readIfThere(join(root, file)) ?? ''}\n`)
  for (const project of projects) hash.update(readFileSync(join(project, 'package.json')))
  return { fingerprint: hash.digest('hex'), projects }
}

/** Runs a command without its output: a line when it starts, one when it ends, signs of life between. */
const quietly = async (command, words, { saying, doing }) => {
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  console.log(`${saying} …`)
  const alive = setInterval(() => console.log(`  still at it (${seconds()})`), 10_000)
  let output = ''
  const { code, asked } = await follow(command, words, ['ignore', 'pipe', 'pipe'], (text) => {
    output += text
  }).finally(() => clearInterval(alive))
  if (asked) throw new Told('', 130)
  const sentence = code === 0 ? fullDisk(output, doing) : troubleSentence(output, { doing, at: root })
  if (sentence !== undefined) throw new Told(sentence)
  if (code !== 0)
    throw new Told(
      `${output.trimEnd()}\nCould not ${doing}: \`${command}\` ended with code ${code}; its words stand above.`,
    )
  console.log(`  done (${seconds()})`)
}

const fullDisk = (output, doing) =>
  /ENOSPC/.test(output) ? troubleSentence(output, { doing, at: root }) : undefined

/** Runs a command with the terminal to itself. */
const attached = (command, words, withReason = false) =>
  follow(command, words, 'inherit', () => {}).then((end) => (withReason ? end : end.code))

/**
 * Runs a command in a process group of its own and passes signals on. Ctrl-C
 * reaches every process of the terminal's group; with its own group the command
 * hears it exactly once, from here, and can close in good order.
 */
const follow = (command, words, stdio, hear) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, env, shell: windows, detached: !windows, stdio })
    let asked = false
    const forward = (signal) => {
      asked = true
      child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    child.stdout?.on('data', (data) => hear(String(data)))
    child.stderr?.on('data', (data) => hear(String(data)))
    child.on('error', (error) =>
      reject(
        error.code === 'ENOENT'
          ? new Told(
              `\`${command}\` is not on this machine's path; install Node.js together with npm and try again.`,
            )
          : error,
      ),
    )
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, forward)
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), asked })
    })
  })

// Not recursive: Node.js reports a read-only disk as a missing folder when it is.
const makeFolder = (path, doing) => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    writing(path, doing, () => mkdirSync(path))
}

/** Does a write of our own; a disk that refuses is told in one sentence. */
const writing = (path, doing, write) => {
  try {
    write()
  } catch (error) {
    throw new Told(troubleSentence(`${error.code} ${error.message}`, { doing, at: path }) ?? error.message)
  }
}

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const parts = (version) => version.replace(/^\D*/, '').split('.').map(Number)
const atLeast = (have, want) => {
  const [ours, theirs] = [parts(have), parts(want)]
  const at = [0, 1, 2].find((place) => (ours[place] ?? 0) !== (theirs[place] ?? 0))
  return at === undefined || (ours[at] ?? 0) > (theirs[at] ?? 0)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const told =
    error instanceof Told ? error.message : troubleSentence(String(error), { doing: 'start', at: root })
  if (told === undefined) throw error
  if (told !== '') console.error(told)
  process.exitCode = error.code === 130 ? 130 : 1
}
