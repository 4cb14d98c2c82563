/**
 * Checks answers against the service's own OpenAPI document.
 */
import { type OpenApiDocument, openApiDocument } from '@maplebridge/http'
import { Kysely, PGliteDialect } from 'kysely'
import { type Differences, differencesFrom } from '../../http/test/contract.ts'
import type { Tables } from '../src/database/Tables.ts'
import { info } from '../src/index.ts'
import { serviceOn } from './service.ts'

// The document says what routes there are; no route is asked, so the database is never opened.
const unopened = new Kysely<Tables>({
  dialect: new PGliteDialect({ pglite: () => Promise.reject(new Error('not opened')) }),
})

/** The document that the service generates. */
export const document: OpenApiDocument = openApiDocument((await serviceOn(unopened)).app, info)

/** What differs between an answer and the document, one line each; empty when it is as documented. */
export const differences: Differences = differencesFrom(document)
