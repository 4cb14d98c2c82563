/**
 * The plan of a town without a name, from July 2023 to 2025: screening, visits, the notice of a rate and its phases.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/litigation-free-town.json' with { type: 'json' }

/** The pack of a town that its plan does not name; it stands on the national pack and governs no area. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const litigationFreeTown = document as unknown as Pack
