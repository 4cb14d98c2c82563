/**
 * From the records of bodies to a directory that can be asked. Refuses records that contradict each other, with every
 * contradiction, so that no route rests on one. The order of the records never matters.
 */
import type { BodyId } from '@maplebridge/dispute'
import * as Result from 'effect/Result'
import type { BodyRecord } from './BodyRecord.ts'
import { creditCodeFault } from './creditCodeFault.ts'
import type { BodiesHere, Directory } from './Directory.ts'
import { type DirectoryFault, type DirectoryInvalidError, directoryInvalid } from './DirectoryInvalidError.ts'
import type { DirectoryWarning } from './DirectoryWarning.ts'
import { type AreaTable, areaTableOf } from './internal/areaTable.ts'
import { cyclesIn } from './internal/cyclesIn.ts'

/**
 * A directory ready for `route`; build it once and keep it. `records` may be any iterable and is read once. A wrong
 * credit code is one of its `warnings`. Fails with `DirectoryInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { directoryOf } from '@maplebridge/routing'
 *
 * const office = { id: 'jo-1', kind: 'judicial-office', label: { zh: '南滩司法所', en: 'Nantan Judicial Office' }, area: '630103002' }
 * const directory = Result.getOrThrow(directoryOf([{ ...office, creditCode: '91350100M000100Y44' }]))
 * assert.equal(directory.bodies.get('jo-1')?.area, '630103002')
 * assert.equal(directory.warnings[0]?.code, 'credit-code')
 *
 * const refused = directoryOf([office, office])
 * assert.ok(Result.isFailure(refused))
 * assert.deepEqual(refused.failure.faults.map(({ code }) => code), ['duplicate-id'])
 * ```
 */
export const directoryOf = (
  records: Iterable<BodyRecord>,
): Result.Result<Directory, DirectoryInvalidError> => {
  const bodies = new Map<BodyId, BodyRecord>()
  const places: Places = new Map()
  const shared: BodyRecord[][] = []
  const twice = new Set<BodyId>()
  const related: BodyRecord[] = []
  const ending: BodyRecord[] = []
  const warnings: DirectoryWarning[] = []
  for (const record of records) {
    if (bodies.has(record.id)) twice.add(record.id)
    bodies.set(record.id, record)
    place(record, { in: places, shared })
    if (record.relations !== undefined) related.push(record)
    if (record.until !== undefined && record.from !== undefined && record.until <= record.from)
      ending.push(record)
    if (record.creditCode !== undefined) warnings.push(...creditWarnings(record, record.creditCode))
  }
  for (const list of shared) list.sort(byId)
  const [fault, ...others] = [
    ...[...twice].sort().map(duplicate),
    ...ending.toSorted(byId).map(endsFirst),
    ...related.toSorted(byId).flatMap((record) => relationsIntoNothing(record, bodies)),
    ...cyclesIn(supervision(related)).map(supervisedInCircle),
  ]
  if (fault !== undefined) return Result.fail(directoryInvalid([fault, ...others]))
  return Result.succeed({ bodies, places: tablesOf(places), warnings: warnings.toSorted(byBody) })
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: BodyRecord, b: BodyRecord): number => byText(a.id, b.id)
const byBody = (a: DirectoryWarning, b: DirectoryWarning): number => byText(a.body, b.body)

type Places = Map<string, Map<string, BodyRecord | BodyRecord[]>>

/** Most places have one body of a kind; a list for each would cost as much as the records. */
const place = (
  record: BodyRecord,
  { in: places, shared }: { readonly in: Places; readonly shared: BodyRecord[][] },
): void => {
  const ofKind = places.get(record.kind)
  if (ofKind === undefined) {
    places.set(record.kind, new Map([[record.area ?? '', record]]))
    return
  }
  const area = record.area ?? ''
  const here = ofKind.get(area)
  if (here === undefined) ofKind.set(area, record)
  else if (!('id' in here)) here.push(record)
  else {
    const list = [here, record]
    ofKind.set(area, list)
    shared.push(list)
  }
}

const tablesOf = (places: Places): Directory['places'] => {
  const tables = new Map<string, AreaTable<BodiesHere>>()
  for (const [kind, areas] of places) tables.set(kind, areaTableOf(areas))
  return tables
}

const creditWarnings = ({ id }: BodyRecord, creditCode: string): readonly DirectoryWarning[] => {
  const fault = creditCodeFault(creditCode)
  if (fault === undefined) return []
  const message = { zh: `机构 \`${id}\`：${fault.zh}`, en: `body \`${id}\`: ${fault.en}` }
  return [{ code: 'credit-code', body: id, message }]
}

const duplicate = (id: BodyId): DirectoryFault => ({
  code: 'duplicate-id',
  bodies: [id],
  message: {
    zh: `有两个机构的编号都是 \`${id}\`；请给其中一个另取编号，或删去重复的一条`,
    en: `two bodies have the id \`${id}\`; give one of them another id, or leave one out`,
  },
})

const endsFirst = ({ id, from, until }: BodyRecord): DirectoryFault => ({
  code: 'date-order',
  bodies: [id],
  message: {
    zh: `机构 \`${id}\` 止于 \`${until}\`，不晚于其起始日 \`${from}\`；请改正其中一个日期`,
    en: `body \`${id}\` ends on \`${until}\`, not after it begins on \`${from}\`; mend one of the dates`,
  },
})

const relationsIntoNothing = (
  { id, relations = [] }: BodyRecord,
  bodies: ReadonlyMap<BodyId, BodyRecord>,
): readonly DirectoryFault[] =>
  relations
    .filter(({ to }) => !bodies.has(to))
    .map(({ to }) => ({
      code: 'no-such-body',
      bodies: [id, to],
      message: {
        zh: `机构 \`${id}\` 与 \`${to}\` 有关系，但名录中没有 \`${to}\`；请补录或删去该关系`,
        en: `body \`${id}\` stands to \`${to}\`, which is not in the directory; add it or leave the relation out`,
      },
    }))

const supervision = (related: readonly BodyRecord[]): ReadonlyMap<BodyId, readonly BodyId[]> =>
  new Map(
    related.map(({ id, relations = [] }) => [
      id,
      relations.filter((relation) => relation.as === 'supervising').map(({ to }) => to),
    ]),
  )

const supervisedInCircle = (bodies: readonly [BodyId, ...BodyId[]]): DirectoryFault => {
  const circle = [...bodies, bodies[0]].map((id) => `\`${id}\``)
  return {
    code: 'supervision-cycle',
    bodies,
    message: {
      zh: `机构循环监督：${circle.join(' → ')}；请删去其中一个关系`,
      en: `bodies supervise each other in a circle: ${circle.join(' → ')}; leave out one of the relations`,
    },
  }
}
