/**
 * The article on mediation first in Shayibake District Court, Urumqi: the judges' Wednesday, study, training.
 */
import type { Pack } from '@maplebridge/policy-pack'
import document from '../documents/shayibake-court.json' with { type: 'json' }

/** The pack of Shayibake District Court; it stands on the national pack. */
// proof: test/documents.test.ts decodes this very document with the schema of `Pack`
export const shayibakeCourt = document as unknown as Pack
