/**
 * The article on petition work in Ruoqiang County, Xinjiang: routing by size, screening by level, the coordination meeting.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/ruoqiang.json' with { type: 'json' }

/** The pack of Ruoqiang County; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const ruoqiang = document as unknown as Pack
