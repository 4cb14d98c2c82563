/**
 * The annual opinions of Donghu District, Nanchang: screening, reports level by level, reception by leaders.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/donghu.json' with { type: 'json' }

/** The pack of Donghu District; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const donghu = document as unknown as Pack
