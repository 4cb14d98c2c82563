/**
 * JSON Schemas (draft 2020-12) of the files of a pack, one for each section and one for its cases, for editors. Made
 * from the schemas that packs are decoded with, so they cannot say anything else; unknown keys are refused.
 */
import * as Schema from 'effect/Schema'
import { Pack } from '../Pack.ts'
import { PackCases } from './PackCase.ts'

/** A JSON Schema document as plain data. */
export type SectionSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of each file by its name without `.yaml`, such as `time-limits`; that of files in `cases` is `case`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { sectionSchemas } from '@maplebridge/policy-pack/authoring'
 *
 * const { manifest, 'time-limits': limits } = sectionSchemas()
 * assert.equal(manifest?.['$schema'], 'https://json-schema.org/draft/2020-12/schema')
 * assert.equal(limits?.['title'], 'time-limits.yaml')
 * ```
 */
export const sectionSchemas = (): Readonly<Record<string, SectionSchema>> =>
  Object.fromEntries(
    [...Object.entries(Pack.fields), ['case', PackCases] as const].map(([key, schema]) => {
      const name = kebab(key)
      return [name, documentOf(name, schema)]
    }),
  )

const documentOf = (name: string, schema: Schema.Constraint): SectionSchema => {
  const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: 'error' })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name === 'case' ? 'cases/*.yaml' : `${name}.yaml`,
    ...document.schema,
    $defs: document.definitions,
  }
}

const kebab = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
