/**
 * The plan of Baotou, Inner Mongolia, of 2023: screening by level, training, commendation and the phases of its action.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/baotou.json' with { type: 'json' }

/** The pack of Baotou; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const baotou = document as unknown as Pack
