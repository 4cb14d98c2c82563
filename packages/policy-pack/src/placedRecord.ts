/**
 * Reads a record of a register before it is counted; internal to the package.
 */
import { parseAreaCode } from '@maplebridge/area'
import type { CaseRecord } from '@maplebridge/metrics'
import type { FactRegister } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import type { Issue } from './Issue.ts'
import { recordReader } from './recordReader.ts'
import { issue } from './unknownCode.ts'

/** Which column keeps records apart, whether it holds area codes, and how many values of it are kept apart. */
type Placing = {
  readonly by: string | undefined
  readonly areaCodes: boolean
  readonly mostAreas: number
  /** Further columns that may hold any text. */
  readonly beside: readonly string[]
}

type Read = (record: Readonly<Record<string, unknown>>) => Result.Result<CaseRecord, readonly Issue[]>

/** Reads records: checks each, and brings the area code it is kept apart by into its short form. */
export const placedRecords = (fields: FactRegister, { by, areaCodes, mostAreas, beside }: Placing): Read => {
  const issuesOf = recordReader({ fields, beside: by === undefined ? beside : [by, ...beside] })
  const placeOf = placesUpTo(mostAreas, {
    by: by ?? '',
    areaCodes: by !== undefined && areaCodes && !Object.hasOwn(fields, by),
  })
  return (sent) => {
    const issues = issuesOf(sent)
    if (issues.length > 0) return Result.fail(issues)
    // proof: the check let only booleans, whole numbers and texts pass
    const record = sent as CaseRecord
    const place = by === undefined ? undefined : record[by]
    if (by === undefined || typeof place !== 'string' || place === '') return Result.succeed(record)
    return Result.map(placeOf(place), (code) => (code === place ? record : { ...record, [by]: code }))
  }
}

type Place = Result.Result<string, readonly Issue[]>

/** The area that a text names; each text is read once, and no more of them are kept than may be counted. */
const placesUpTo = (
  most: number,
  { by, areaCodes }: { readonly by: string; readonly areaCodes: boolean },
) => {
  const known = new Map<string, Place>()
  return (text: string): Place => {
    const found = known.get(text)
    if (found !== undefined) return found
    const place = areaCodes ? areaIn(text, by) : Result.succeed(text)
    if (Result.isFailure(place)) return place
    if (known.size >= most) return Result.fail([issue('out-of-domain', [by], tooMany(most))])
    known.set(text, place)
    return place
  }
}

const areaIn = (text: string, by: string): Place =>
  Result.mapError(parseAreaCode(text), ({ message, suggestion }) => [
    {
      ...issue('unknown-area', [by], message),
      ...(suggestion !== undefined && { nearest: suggestion }),
    },
  ])

const tooMany = (most: number) => ({
  zh: `已有 ${most} 个地区，不再计入其他地区；请分批报送或改用上级地区`,
  en: `there are ${most} areas already, and no more are counted; send them in parts, or by wider areas`,
})
