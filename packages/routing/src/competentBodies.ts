/**
 * Which bodies of a directory are meant by a kind, for a place, a matter and a day.
 */
import { type AreaCode, parentOf } from '@maplebridge/area'
import type { PlainDate } from '@maplebridge/calendar'
import type { Body } from '@maplebridge/dispute'
import type { BodyRecord } from './BodyRecord.ts'
import type { BodiesHere, Directory } from './Directory.ts'
import { itemAt } from './internal/areaTable.ts'

/** A matter and the one it belongs to, as packs list them. */
export type MatterPlaced = { readonly code: string; readonly parent?: string | undefined }

/**
 * What is asked of a directory: for which dispute and on which day. `matters` tell to which wider matters one
 * belongs; without them a body is competent only for the matters that it names itself.
 */
export type DirectoryQuestion = {
  readonly in: Directory
  readonly matter: string
  readonly matters?: readonly MatterPlaced[] | undefined
  /** Where the dispute is; a kind without a tier is looked for here and in the areas around. */
  readonly area: AreaCode
  readonly on: PlainDate
}

/**
 * The bodies that stand for a kind and its area, are competent for the matter and in being on the day, in the order
 * of their ids. A kind without an area of its own is a role: those of the narrowest area around the dispute count.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { competentBodies, directoryOf } from '@maplebridge/routing'
 *
 * const label = { zh: '医调委', en: 'Medical PMC' }
 * const pmc = { id: 'med-1', kind: 'medical-pmc', label, area: '630103', matters: ['medical'], until: '2024-01-01' } as const
 * const asked = { in: Result.getOrThrow(directoryOf([pmc])), area: '630103002004', matters: [{ code: 'surgery', parent: 'medical' }] }
 * const body = { kind: 'medical-pmc', label, area: '630103' }
 * assert.deepEqual(competentBodies(body, { ...asked, matter: 'surgery', on: '2023-05-08' }), [pmc])
 * assert.deepEqual(competentBodies(body, { ...asked, matter: 'land', on: '2023-05-08' }), [])
 * assert.deepEqual(competentBodies(body, { ...asked, matter: 'surgery', on: '2024-01-01' }), [])
 * ```
 */
export const competentBodies = (body: Body, asked: DirectoryQuestion): readonly BodyRecord[] => {
  if (body.area !== undefined) return fitAt(body.kind, body.area, asked)
  for (let area: string | undefined = asked.area; area !== undefined; area = parentOf(area)) {
    const found = fitAt(body.kind, area, asked)
    if (found.length > 0) return found
  }
  return fitAt(body.kind, '', asked)
}

/** All bodies of a kind that stand for exactly this area, whatever their competence and dates. */
export const bodiesAt = (
  kind: string,
  area: string,
  { in: { places } }: Pick<DirectoryQuestion, 'in'>,
): readonly BodyRecord[] => {
  const here = bodiesHere(places, kind, area)
  if (here === undefined) return []
  return 'id' in here ? [here] : here
}

/** Whether a body is there on a day. */
export const isInBeing = ({ from, until }: BodyRecord, { on }: { readonly on: PlainDate }): boolean =>
  (from === undefined || from <= on) && (until === undefined || on < until)

/** Whether a body is competent for a matter. */
export const isCompetent = (
  { matters: own }: BodyRecord,
  { matter, matters = [] }: Pick<DirectoryQuestion, 'matter' | 'matters'>,
): boolean => {
  if (own === undefined) return true
  let around: string | undefined = matter
  // No chain of parents is longer than the list, whatever the list says.
  for (let steps = 0; around !== undefined && steps <= matters.length; steps += 1) {
    if (own.includes(around)) return true
    around = matters.find(({ code }) => code === around)?.parent
  }
  return false
}

const bodiesHere = (places: Directory['places'], kind: string, area: string): BodiesHere | undefined => {
  const ofKind = places.get(kind)
  return ofKind && itemAt(ofKind, area)
}

/** The bodies of a kind and area that can take what is asked. */
const fitAt = (kind: string, area: string, asked: DirectoryQuestion): readonly BodyRecord[] => {
  const here = bodiesHere(asked.in.places, kind, area)
  if (here === undefined) return none
  if ('id' in here) return isFit(here, asked) ? [here] : none
  return here.filter((record) => isFit(record, asked))
}

const isFit = (record: BodyRecord, asked: DirectoryQuestion): boolean =>
  isInBeing(record, asked) && isCompetent(record, asked)

const none: readonly never[] = Object.freeze([])
