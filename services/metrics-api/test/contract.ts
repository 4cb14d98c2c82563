/**
 * Checks answers against the service's own OpenAPI document.
 */
import { type OpenApiDocument, openApiDocument } from '@maplebridge/http'
import { type Differences, differencesFrom } from '../../http/test/contract.ts'
import { info } from '../src/index.ts'
import { serviceOf } from './service.ts'

/** The document that the service generates. */
export const document: OpenApiDocument = openApiDocument(serviceOf().app, info)

/** What differs between an answer and the document, one line each; empty when it is as documented. */
export const differences: Differences = differencesFrom(document)
