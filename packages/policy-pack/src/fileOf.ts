/**
 * From a dispute to the documents of its file, in one pure call. It says what a file has to hold and never holds it.
 */
import type { PlainDate } from '@maplebridge/calendar'
import type { Dispute, DisputeEvent } from '@maplebridge/dispute'
import { citationsOf } from './citationsOf.ts'
import type { DisputeFile, FileDocument } from './DisputeFile.ts'
import type { DocumentKind } from './DocumentKind.ts'
import type { Edition } from './Edition.ts'
import { identityOf } from './identityOf.ts'

/**
 * The documents of the file of a dispute under an edition, by what has happened up to its day.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { editionOn, fileOf } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs'
 *
 * const under = Result.getOrThrow(editionOn([cnNational], { on: '2023-05-10' }))
 * const dispute = {
 *   id: 'XN-1', matter: 'neighbour', area: '630103002004', filedOn: '2023-05-08', source: 'application', facts: {},
 *   events: [{ type: 'settled', on: '2023-05-09', effectiveOn: '2023-05-09', form: 'oral' }],
 * } as const
 * const { documents } = fileOf(dispute, { under })
 * const standing = (code: string) => documents.find(({ document }) => document.code === code)?.standing
 * assert.equal(standing('oral-agreement-record'), 'called-for')
 * assert.equal(standing('agreement'), 'where-it-applies')
 * assert.equal(standing('rights-notice'), 'to-come')
 * ```
 */
export const fileOf = (dispute: Dispute, { under }: { readonly under: Edition }): DisputeFile => {
  const documents = under.documents.map((document) => standingOf(document, dispute.events ?? [], under.on))
  return {
    dispute: dispute.id,
    ...identityOf(under),
    documents,
    citations: citationsOf(
      documents.flatMap(({ document }) => document.cites),
      { under },
    ),
  }
}

const standingOf = (document: DocumentKind, events: readonly DisputeEvent[], on: PlainDate): FileDocument => {
  const [since] = events
    .filter((event) => event.on <= on && brings(event, document))
    .map((event) => event.on)
    .toSorted()
  if (since !== undefined) return { document, standing: 'called-for', since }
  return { document, standing: document.need === 'always' ? 'to-come' : 'where-it-applies' }
}

const brings = (event: DisputeEvent, { comesWith, form }: DocumentKind): boolean =>
  comesWith?.some((type) => type === event.type) === true &&
  (event.type !== 'settled' || form === undefined || event.form === form)
