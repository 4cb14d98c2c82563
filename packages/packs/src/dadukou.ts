/**
 * The plan of Dadukou District, Chongqing, for 2020 to 2023: screening, analysis, training and the times of its tasks.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/dadukou.json' with { type: 'json' }

/** The pack of Dadukou District, Chongqing; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const dadukou = document as unknown as Pack
