/**
 * Writes the page about the worked disputes in both languages. Run by `pnpm --filter @maplebridge/examples pages`.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { workedDisputesPage } from './workedDisputesPage.ts'

const docs = join(import.meta.dirname, '../../docs')
await writeFile(join(docs, 'worked-disputes.md'), workedDisputesPage('en'))
await writeFile(join(docs, 'worked-disputes.zh-CN.md'), workedDisputesPage('zh'))
