/**
 * Adds to the coverage of each source the rows of its pack that cite its items, and writes the files anew. Run by
 * `pnpm --filter @maplebridge/packs coverage` after a pack has changed.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packs } from '../../src/index.ts'
import { coverageYaml, withCiting } from './coverageYaml.ts'
import { coverageFolder, readCoverage } from './readCoverage.ts'

const coverage = await readCoverage()
for (const source of coverage.sources) {
  const name = source.source === 'inventory' ? 'own' : source.source.toLowerCase().replace('.', '-')
  const text = coverageYaml(withCiting(source, { coverage, packs }), coverage)
  await writeFile(join(coverageFolder, `${name}.yaml`), text)
}
