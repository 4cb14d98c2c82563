// Writes docs/ledger.md and docs/ledger.zh-CN.md: `node scripts/writeLifecycle.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifecyclePage } from './lifecycle/lifecyclePage.ts'

const docs = join(import.meta.dirname, '../docs')
writeFileSync(join(docs, 'ledger.md'), await lifecyclePage('en'))
writeFileSync(join(docs, 'ledger.zh-CN.md'), await lifecyclePage('zh'))
