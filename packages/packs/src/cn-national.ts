/**
 * The national pack: red lines, lawful ways, statutory duties, time limits and the working calendar.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/cn-national.json' with { type: 'json' }

/** The national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const cnNational = document as unknown as Pack
