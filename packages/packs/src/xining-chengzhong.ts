/**
 * The plan of Chengzhong District, Xining, of 2023: three risk levels, routing, duties, returns, reverse check.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/xining-chengzhong.json' with { type: 'json' }

/** The pack of Chengzhong District, Xining; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const xiningChengzhong = document as unknown as Pack
