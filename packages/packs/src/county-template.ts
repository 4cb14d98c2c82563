/**
 * A plan in force today to start from: levels, routes and duties over the national law, with every number a setting.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/county-template.json' with { type: 'json' }

/** The template of a county's plan; it stands on the national pack, and nobody has issued it. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const countyTemplate = document as unknown as Pack
