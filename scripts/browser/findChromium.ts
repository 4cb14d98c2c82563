// Finds a Chromium for the browser tests: the one that MAPLEBRIDGE_CHROMIUM
// names, else the system's, else the one that @sparticuz/chromium carries
// (Linux on x64), unpacked once into node_modules/.cache.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { unpackChromium } from './unpackChromium.ts'

/** What playwright-core's `chromium.launch` takes. */
export type Browser = { readonly executablePath: string; readonly args: readonly string[] }

const systemPaths: Readonly<Record<string, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => `${folder}/${name}`),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
    (path) => ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) => `${folder}\\${path}`),
  ),
}

/** Quiet, offline and able to run as root, as in a container. */
const args: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser to test with, or nothing where there is none. */
export const findChromium = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Browser | undefined => {
  const named = env.MAPLEBRIDGE_CHROMIUM
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return { executablePath: named, args }
    throw new Error(
      `MAPLEBRIDGE_CHROMIUM names \`${named}\`, which is no program; name one or unset the variable`,
    )
  }
  const executablePath = systemPaths[process.platform]?.find(isProgram) ?? shippedChromium()
  return executablePath === undefined ? undefined : { executablePath, args }
}

/** The Chromium that an npm package carries, unpacked; absent on other machines than Linux on x64. */
export const shippedChromium = (): string | undefined => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = join(dirname(entry), '..')
  if (!existsSync(join(home, 'bin', 'chromium.br'))) return undefined
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return unpackChromium(join(home, 'bin'), {
    into: join(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`),
  })
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
