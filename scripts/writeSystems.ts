// Writes docs/systems.md and docs/systems.zh-CN.md: `node scripts/writeSystems.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemsPage } from './systems/systemsPage.ts'

const docs = join(import.meta.dirname, '../docs')
writeFileSync(join(docs, 'systems.md'), systemsPage('en'))
writeFileSync(join(docs, 'systems.zh-CN.md'), systemsPage('zh'))
