/**
 * Writes the JSON Schemas of the files of a pack. Run by `pnpm --filter @maplebridge/policy-pack schemas`.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sectionSchemas } from '../src/authoring.ts'

/** The text of each schema by the name of its file. */
export const schemaFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(sectionSchemas()).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema)}\n`,
    ]),
  )

if (import.meta.main)
  for (const [name, text] of Object.entries(schemaFiles()))
    await writeFile(join(import.meta.dirname, '../schemas', name), text)
