// `npm start` and `npm test` where they are hardest: nothing installed, no
// network, no room, no permission; and how they stop.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  bareRepository,
  canMount,
  mounted,
  noRegistry,
  pathWith,
  type Run,
  smallWorkspace,
  toolchain,
} from './scratch.ts'

const server = `
process.on('SIGINT', () => { console.log('closed in good order'); process.exit(0) })
process.on('SIGTERM', () => { console.log('closed in good order'); process.exit(0) })
setInterval(() => {}, 1000)
console.log('listening')
`
const answering = 'console.log("up with " + process.version)'

/** One sentence on the error stream, with what to do, and nothing that looks like a stack. */
const expectOneSentence = ({ code, err }: Run, sentence: RegExp): void => {
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toMatch(sentence)
  expect(err).toMatch(/run the same command/)
  expect(code).toBe(1)
}

test('a first run installs and a second finds everything in place', { timeout: 20_000 }, async () => {
  const folder = smallWorkspace(answering)
  const first = await toolchain(folder, ['run', 'serve'])
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/^Installing the packages …\n {2}done .*\nBuilding …\n {2}done .*\nup with v/)
  const second = await toolchain(folder, ['run', 'serve'], { env: noRegistry(folder) })
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(second.out).not.toContain('Installing')
})

test('a changed manifest is installed again', { timeout: 20_000 }, async () => {
  const folder = smallWorkspace(answering)
  await toolchain(folder, ['run', 'serve'])
  writeFileSync(join(folder, '.npmrc'), '# changed\n')
  expect((await toolchain(folder, ['run', 'serve'])).out).toContain('Installing')
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s closes the server in good order, without noise',
  { timeout: 20_000 },
  async (signal) => {
    const folder = smallWorkspace(server.replaceAll('SIGTERM', signal))
    let asked = false
    const run = await toolchain(folder, ['run', 'serve'], {
      during: (said, pid) => {
        if (asked || !said.includes('listening')) return
        asked = true
        process.kill(pid, signal)
      },
    })
    expect(run.out.match(/closed in good order/g)).toHaveLength(1)
    expect(run).toMatchObject({ code: 0, err: '' })
  },
)

test('a build that fails is shown and counted', { timeout: 20_000 }, async () => {
  const run = await toolchain(smallWorkspace(answering), ['run', 'check'])
  expect(run.err).toContain('no such module')
  expect(run.err.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
  expect(run.code).toBe(1)
})

test('without a network, and without pnpm: one sentence', { timeout: 60_000 }, async () => {
  const folder = smallWorkspace(answering)
  const run = await toolchain(folder, ['run', 'serve'], {
    env: { ...noRegistry(folder), PATH: pathWith(folder, 'npm') },
  })
  expectOneSentence(run, /^The package registry cannot be reached: could not fetch Node\.js and pnpm;/)
  expect(existsSync(join(folder, '.tools', 'complete'))).toBe(false)
})

test('without a network, and nothing installed: one sentence', { timeout: 60_000 }, async () => {
  const folder = bareRepository()
  const run = await toolchain(folder, ['run', 'serve'], { env: noRegistry(folder) })
  expectOneSentence(run, /^The package registry cannot be reached: could not install the packages;/)
})

test('without npm: one sentence', async () => {
  const folder = smallWorkspace(answering)
  const run = await toolchain(folder, ['run', 'serve'], { env: { PATH: pathWith(folder) } })
  expect(run).toMatchObject({
    code: 1,
    err: "`npm` is not on this machine's path; install Node.js together with npm and try again.\n",
  })
})

test('where something stands in the way of .tools: one sentence', async () => {
  const folder = smallWorkspace(answering)
  writeFileSync(join(folder, '.tools'), '')
  const run = await toolchain(folder, ['run', 'serve'], { env: { PATH: pathWith(folder, 'npm') } })
  expectOneSentence(run, /^Not allowed to write: could not fetch Node\.js and pnpm at `.*\.tools`/)
})

// reason: only root may mount, and only on Linux
test.skipIf(!canMount)('on a read-only disk: one sentence', async () => {
  const folder = smallWorkspace(answering)
  const inside = mounted(
    `mount --bind ${folder} ${folder} && mount -o remount,ro,bind ${folder} && cd ${folder}`,
  )
  const run = await toolchain(folder, ['run', 'serve'], { inside })
  expectOneSentence(run, /^The disk is read-only: could not install the packages at `.*node_modules`/)
})

// reason: only root may mount, and only on Linux
test.skipIf(!canMount)('on a full disk: one sentence', { timeout: 60_000 }, async () => {
  const folder = bareRepository()
  const inside = mounted(
    `mkdir ${folder}/node_modules && mount -t tmpfs -o size=1m tmpfs ${folder}/node_modules`,
  )
  const run = await toolchain(folder, ['run', 'serve'], { inside, env: { pnpm_config_offline: 'true' } })
  expectOneSentence(run, /^The disk is full: no room to install the packages/)
})
