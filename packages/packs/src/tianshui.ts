/**
 * The piece on mass prevention in Tianshui, Gansu: regular screening of disputes, without a period.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/tianshui.json' with { type: 'json' }

/** The pack of Tianshui; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const tianshui = document as unknown as Pack
