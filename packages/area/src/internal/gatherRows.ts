/**
 * From records to sorted columns, in one pass over the records: codes are read, tiers settled, ranges checked.
 */
import type { AreaRecord } from '../AreaTree.ts'
import { tierOf } from '../areaAtTier.ts'
import { type AreaRows, dayNumber, keyOf, noEnd, noStart, tiers } from './AreaRows.ts'
import { digitsIn, shortFormOf } from './codeText.ts'
import type { Faults } from './Faults.ts'

/** Rows that have no place in the tree yet, and the parents that records state, by row. */
export type Gathered = { readonly rows: AreaRows; readonly statedParents: ReadonlyMap<number, string> }

type Draft = {
  readonly code: string
  readonly key: number
  readonly tier: number
  readonly from: number
  readonly until: number
}

/** The sorted rows of records. What is wrong with a record is told to `faults`, and the record left out. */
export function gatherRows(records: Iterable<AreaRecord>, { faults }: { readonly faults: Faults }): Gathered {
  const keys: number[] = []
  const widths: number[] = []
  const tierOfRow: number[] = []
  const from: number[] = []
  const until: number[] = []
  const names: string[] = []
  const locals = new Map<number, string>()
  const parents = new Map<number, string>()
  for (const record of records) {
    const draft = draftOf(record, faults)
    if (draft === undefined) continue
    const at = keys.length
    keys.push(draft.key)
    widths.push(draft.key < 0 ? 0 : draft.code.length)
    if (draft.key < 0) locals.set(at, draft.code)
    tierOfRow.push(draft.tier)
    from.push(draft.from)
    until.push(draft.until)
    names.push(record.name)
    if (record.parent !== undefined) parents.set(at, record.parent)
  }
  const order = sortedOrder({ keys, from, locals })
  const count = order.length
  const digits = count - locals.size
  const { key, ...columns } = {
    key: new Float64Array(count),
    widths: new Uint8Array(count),
    tier: new Uint8Array(count),
    from: new Int32Array(count),
    until: new Int32Array(count),
    nameEnds: new Uint32Array(count),
  }
  const sortedNames: string[] = []
  const localCodes: string[] = []
  const statedParents = new Map<number, string>()
  let end = 0
  for (let row = 0; row < count; row += 1) {
    const at = order[row] ?? 0
    const [name = '', local, parent] = [names[at], locals.get(at), parents.get(at)]
    key[row] = keys[at] ?? 0
    columns.widths[row] = widths[at] ?? 0
    columns.tier[row] = tierOfRow[at] ?? 0
    columns.from[row] = from[at] ?? noStart
    columns.until[row] = until[at] ?? noEnd
    end += name.length
    columns.nameEnds[row] = end
    sortedNames.push(name)
    if (local !== undefined) localCodes.push(local)
    if (parent !== undefined) statedParents.set(row, parent)
  }
  const rows: AreaRows = {
    ...columns,
    count,
    keys: key.subarray(0, digits),
    localCodes,
    names: sortedNames.join(''),
    parent: new Int32Array(count).fill(-1),
    childEnds: new Uint32Array(count),
    children: new Uint32Array(count),
  }
  return { rows, statedParents }
}

function draftOf(record: AreaRecord, faults: Faults): Draft | undefined {
  const { code } = record
  if (shortFormOf(code) !== code) {
    faults.add('bad-code', [code], {
      zh: `\`${code}\` 不是地区代码的规范写法`,
      en: `\`${code}\` is no area code in its short form`,
    })
    return undefined
  }
  const ofCode = tierOf(code)
  const tier = ofCode ?? record.tier
  if (tier === undefined || (record.tier ?? tier) !== tier) {
    faults.add('tier', [code], {
      zh:
        ofCode === undefined
          ? `功能区 \`${code}\` 须写明层级`
          : `\`${code}\` 的层级是 \`${ofCode}\`，不是 \`${record.tier}\``,
      en:
        ofCode === undefined
          ? `zone \`${code}\` needs a tier`
          : `\`${code}\` is a \`${ofCode}\`, not a \`${record.tier}\``,
    })
    return undefined
  }
  const from = record.from === undefined ? noStart : dayNumber(record.from)
  const until = record.until === undefined ? noEnd : dayNumber(record.until)
  if (from >= until)
    faults.add('empty-range', [code], {
      zh: `\`${code}\` 的起止日期之间没有一天：${record.from} 至 ${record.until}`,
      en: `\`${code}\` holds on no day: from ${record.from} until ${record.until}`,
    })
  const key = digitsIn(code) < code.length ? -1 : keyOf(code)
  return { code, key, tier: tiers.indexOf(tier), from, until }
}

type Unsorted = {
  readonly keys: readonly number[]
  readonly from: readonly number[]
  readonly locals: ReadonlyMap<number, string>
}

/** Digit codes by number, then local ones by text, each by date. A list that comes sorted is not sorted again. */
function sortedOrder({ keys, from, locals }: Unsorted): Uint32Array {
  const order = Uint32Array.from(keys, (_, at) => at)
  const compare = (a: number, b: number): number => {
    const [one = 0, other = 0] = [keys[a], keys[b]]
    if (one >= 0 && other >= 0 && one !== other) return one - other
    if (one !== other) return one < 0 ? 1 : -1
    const [text = '', otherText = ''] = [locals.get(a), locals.get(b)]
    if (text !== otherText) return text < otherText ? -1 : 1
    return (from[a] ?? 0) - (from[b] ?? 0)
  }
  for (let at = 1; at < order.length; at += 1) if (compare(at - 1, at) > 0) return order.sort(compare)
  return order
}
