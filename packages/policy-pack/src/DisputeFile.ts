/**
 * The documents that the file of a dispute consists of, and how far the steps of the case call for each.
 */
import { PlainDate } from '@maplebridge/calendar/schema'
import * as Schema from 'effect/Schema'
import { answerFields } from './answerFields.ts'
import { DocumentKind } from './DocumentKind.ts'
import { Citation } from './Pack.ts'

/**
 * A document of a file: `called-for` since the day of the first step that brings it about; `to-come` when every file has
 * it and no step has called for it yet; `where-it-applies` when only the matter itself can tell.
 */
export const FileDocument = Schema.Struct({
  document: DocumentKind,
  standing: Schema.Literals(['called-for', 'to-come', 'where-it-applies']),
  since: Schema.optionalKey(PlainDate),
}).annotate({ identifier: 'FileDocument', description: 'A document of a file. 卷宗中的一份文书。' })

/** A document of a file. */
export type FileDocument = typeof FileDocument.Type

/** The documents of the file of one dispute. */
export const DisputeFile = Schema.Struct({
  dispute: Schema.String,
  ...answerFields,
  documents: Schema.Array(FileDocument),
  /** The clauses that the documents cite. */
  citations: Schema.Array(Citation),
}).annotate({
  identifier: 'DisputeFile',
  description: 'The documents of the file of a dispute. 卷宗应有的文书。',
})

/** The documents of the file of one dispute. */
export type DisputeFile = typeof DisputeFile.Type
