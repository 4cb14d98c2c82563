/**
 * The review of grand mediation in an unnamed county-level city: routing, supervision, appraisal, training, follow-up.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/grand-mediation-city.json' with { type: 'json' }

/** The pack of an unnamed county-level city; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const grandMediationCity = document as unknown as Pack
