/**
 * How fast codes are read and related, how long the lists of areas take to load, how much they keep, and how large
 * they are. Times are of the processor, not of the clock, so that neighbours on the machine count little.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  type AreaIndex,
  areaOn,
  counterpartsOf,
  indexAreas,
  isWithin,
  isWithinOn,
  parseAreaCode,
} from '@maplebridge/area'
import { areasCn } from '@maplebridge/areas-cn'
import { provinces } from '@maplebridge/areas-cn/provinces'
import * as Result from 'effect/Result'
import { milliseconds } from './processorTime.ts'
import { randomFrom } from './randomFrom.ts'

/** Codes of villages, as random as the list allows. */
const sampled = (codes: readonly string[], many: number): readonly string[] => {
  const { oneOf } = randomFrom(7)
  return Array.from({ length: many }, () => oneOf(codes))
}

/** How many codes a millisecond one question takes. */
const perMillisecond = (codes: readonly string[], ask: (code: string) => unknown): number =>
  codes.length / milliseconds(() => codes.forEach(ask), { rounds: 9 })

/** Codes read and related to a province, without a tree. */
export const relatedPerMillisecond = (codes: readonly string[]): number =>
  perMillisecond(codes, (text) => Result.map(parseAreaCode(text), (code) => isWithin(code, { area: '63' })))

/** The time to index the counties. */
export const countyMilliseconds = (): number => milliseconds(() => indexAreas(areasCn()), { rounds: 9 })

const sizes = (): readonly [number, number, number] => {
  const folder = join(import.meta.dirname, '../../packages/areas-cn/documents')
  const documents = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  const total = (of: (document: Buffer) => Buffer): number =>
    documents.reduce((sum, document) => sum + of(document).length, 0) / 1e6
  return [
    total((document) => document),
    total((document) => gzipSync(document)),
    total((document) => brotliCompressSync(document)),
  ]
}

const print = (name: string, figure: number, unit: string): void =>
  console.log(
    `${name.padEnd(52)}${(figure < 10 ? figure.toFixed(1) : Math.round(figure).toLocaleString('en')).padStart(10)} ${unit}`,
  )

const memory = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const main = async (): Promise<void> => {
  const [plain, gzip, brotli] = sizes()
  print('documents, plain text', plain, 'MB')
  print('documents, gzip', gzip, 'MB')
  print('documents, brotli', brotli, 'MB')
  print('index counties (3,384 records)', countyMilliseconds(), 'ms')
  const began = performance.now()
  const lists = (await Promise.all(Object.values(provinces).map((load) => load()))).map(({ areas }) => areas)
  print('import all provinces (clock)', performance.now() - began, 'ms')
  const codes = lists.flatMap((list) => [...list].map(({ code }) => code))
  const some = sampled(codes, 200_000)
  const before = memory()
  const indexed: { index: AreaIndex | undefined } = { index: undefined }
  const all = milliseconds(
    () => {
      indexed.index = Result.getOrThrow(indexAreas(areasCn({ with: lists })))
    },
    { rounds: 5 },
  )
  print(`index all ${indexed.index?.size.toLocaleString('en')} records`, all, 'ms')
  print('kept by that index', memory() - before, 'MB')
  const index = Result.getOrThrow(Result.fromNullishOr(indexed.index, () => 'no index'))
  const on = '2023-06-30'
  print('parse a code and relate it to a province', relatedPerMillisecond(some) / 1e3, 'million/s')
  print(
    'areaOn, among all',
    perMillisecond(some, (code) => areaOn(code, { in: index, on })) / 1e3,
    'million/s',
  )
  print(
    'isWithinOn, among all',
    perMillisecond(some, (code) => isWithinOn(code, { area: '63', in: index, on })) / 1e3,
    'million/s',
  )
  print(
    'counterpartsOf over four years, among all',
    perMillisecond(some, (code) => counterpartsOf(code, { in: index, from: on, on: '2019-01-01' })) / 1e3,
    'million/s',
  )
}

if (import.meta.main) await main()
