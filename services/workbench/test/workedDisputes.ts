/**
 * The worked disputes of the repository, and the answers that the packages give to them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packs } from '@maplebridge/packs'
import {
  type Assessment,
  assess,
  type Edition,
  editionOn,
  layersOf,
  type Pack,
} from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'

/** The names of the worked disputes under a plan with levels, as the page orders them. */
export const names = ['village-drainage', 'property-fees', 'hospital-death'] as const

/** The names of all worked disputes. */
export const everyName: readonly string[] = readdirSync(
  join(import.meta.dirname, '../../../examples/disputes'),
).map((file) => file.replace(/\.json$/u, ''))

/** A worked dispute as its file has it. */
export type WorkedDispute = { readonly pack: string; readonly on: string; readonly dispute: unknown }

/** Reads a worked dispute. */
export const workedDispute = (name: string): WorkedDispute =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../examples/disputes', `${name}.json`), 'utf8'))

/** The rules of a pack on a day, with further packs beside the shipped ones. */
export const editionOf = (
  { pack, on }: Pick<WorkedDispute, 'pack' | 'on'>,
  beside: readonly Pack[] = [],
): Edition =>
  Result.getOrThrow(editionOn(Result.getOrThrow(layersOf([...packs, ...beside], { id: pack })), { on }))

/** The answer of the packages to a dispute. */
export const answerOf = (dispute: unknown, under: Edition): Assessment =>
  Result.getOrThrow(assess(Result.getOrThrow(decodeDispute(dispute)), { under }))
