// The packages as they will be published: packed by pnpm, unpacked into a
// folder that an adopter's project could be, with nothing of this repository
// around them but the third-party packages they depend on.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packages, root } from '../tidy/codeBase.ts'

/** A packed package: its archive, and where it lies unpacked. */
export type Tarball = { readonly name: string; readonly data: Buffer; readonly folder: string }

/** Every published package, packed and unpacked, in a project of its own. */
export type Published = {
  readonly project: string
  readonly tarballs: readonly Tarball[]
  readonly remove: () => void
}

/** Packs and unpacks every package. The build must have run. */
export const publish = (): Published => {
  const unbuilt = packages.filter(({ folder }) => !existsSync(join(root, folder, 'dist')))
  if (unbuilt.length > 0)
    throw new Error(
      `build first (\`pnpm build\`): ${unbuilt.map(({ name }) => name).join(', ')} have no dist`,
    )
  const project = mkdtempSync(join(tmpdir(), 'maplebridge-published-'))
  const words = ['-r', '--filter', './packages/*', 'pack', '--pack-destination', project]
  execFileSync('pnpm', words, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' })
  const tarballs = packages.map(({ name, manifest }) => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
    const archive = join(project, `maplebridge-${name}-${version}.tgz`)
    const folder = join(project, 'node_modules', manifest.name)
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
    return { name, data: readFileSync(archive), folder }
  })
  for (const { folder, manifest } of packages)
    for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }))
      if (!dependency.startsWith('@maplebridge/'))
        borrow(dependency, { from: join(root, folder), into: project })
  borrow('@types/node', { from: root, into: project })
  return { project, tarballs, remove: () => rmSync(project, { recursive: true, force: true }) }
}

/** Lends the project a third-party package that is installed here. */
const borrow = (name: string, { from, into }: { readonly from: string; readonly into: string }): void => {
  const link = join(into, 'node_modules', name)
  if (existsSync(link)) return
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(from, 'node_modules', name), link, 'junction')
}
