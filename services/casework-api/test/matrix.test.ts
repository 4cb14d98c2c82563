/**
 * Who may what: the table that users read is what the service answers, on both databases. `pnpm --filter
 * @maplebridge/casework-api who` writes it.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyLedger, type TestLedger } from './database.ts'
import { matrixOf, type Row } from './matrix.ts'
import { pageOf } from './matrixPage.ts'
import { districtOn, operations, packs } from './operations.ts'
import { serviceOn, type TestService } from './service.ts'

const docs = join(import.meta.dirname, '../../../docs')

describe.each(['PGlite', 'PostgreSQL'] as const)('who may what, on %s', (on) => {
  let ledger: TestLedger
  let service: TestService
  let rows: readonly Row[]
  beforeAll(async () => {
    ledger = await emptyLedger(on)
    service = await serviceOn(ledger.db, { packs })
    rows = await matrixOf({ ...(await districtOn(service)), service })
  }, 120_000)
  afterAll(() => ledger.end())

  it('is asked of every operation of the contract', () => {
    const known = Object.entries(service.document.paths)
      .filter(([path]) => path.startsWith('/v1/'))
      .flatMap(([, item]) => Object.values(item).map(({ operationId }) => operationId))
    expect(Object.keys(operations).sort()).toEqual(known.sort())
  })

  it.each(['en', 'zh'] as const)('is as the page says (%s)', async (language) => {
    const page = pageOf(rows, { document: service.document, language })
    await expect(page).toMatchFileSnapshot(join(docs, `who-may-what${language === 'zh' ? '.zh-CN' : ''}.md`))
  })

  it('never says yes beside the area, for another body, or to nobody, where a case is concerned', () => {
    const about = rows.filter(({ operation }) => operations[operation]?.by !== 'anybody')
    expect(about.length).toBeGreaterThan(30)
    for (const { operation, answers, unknown } of about) {
      expect([operation, unknown]).toEqual([operation, [401, 401]])
      for (const [role, of] of Object.entries(answers)) {
        const ofBody = role === 'mediator' || role === 'body-officer' || role === 'integrator'
        const isOfAuditor = operation === 'verifyCases' || operation === 'verifyCheckpoints'
        if (!isOfAuditor) expect([operation, role, of.beside]).not.toEqual([operation, role, 'yes'])
        if (ofBody && !free.has(operation))
          expect([operation, role, of['other body']]).not.toEqual([operation, role, 'yes'])
        // Whoever may here may above, and nobody may above who may not here.
        expect([operation, role, of.above]).toEqual([operation, role, of.here])
      }
    }
  })
})

/** A body enters its own cases. */
const free: ReadonlySet<string> = new Set(['openCase'])
