/**
 * The codes of the national statistics: 12 digits for the area, and in full 17, of which 2 are an attribute and 3 the
 * urban–rural class. The area is what counts here; the answer says what was left out.
 */
import * as Result from 'effect/Result'
import type { AreaCode } from './AreaCode.ts'
import type { AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
import type { Bilingual } from './Bilingual.ts'
import { parseAreaCode } from './parseAreaCode.ts'

/** The area of a statistical code, and the digits behind it that name no area. */
export type StatisticalCode = {
  readonly code: AreaCode
  readonly dropped?: {
    readonly attribute: string
    readonly urbanRural: string
    readonly urbanRuralLabel?: Bilingual
    readonly message: Bilingual
  }
}

/**
 * Reads a statistical code of 17 digits, or any other form that `parseAreaCode` reads. Fails with
 * `AreaCodeInvalidError`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import * as Result from 'effect/Result'
 * import { readStatisticalCode } from '@maplebridge/area'
 *
 * const { code, dropped } = Result.getOrThrow(readStatisticalCode('63010300200400111'))
 * assert.equal(code, '630103002004')
 * assert.deepEqual([dropped?.attribute, dropped?.urbanRuralLabel?.zh], ['00', '主城区'])
 * ```
 */
export function readStatisticalCode(text: string): Result.Result<StatisticalCode, AreaCodeInvalidError> {
  if (!/^\d{17}$/u.test(text)) return Result.map(parseAreaCode(text), (code) => ({ code }))
  const [attribute, urbanRural] = [text.slice(12, 14), text.slice(14)]
  return Result.map(parseAreaCode(text.slice(0, 12)), (code) => {
    const urbanRuralLabel = urbanRuralClasses[urbanRural]
    return {
      code,
      dropped: {
        attribute,
        urbanRural,
        ...(urbanRuralLabel !== undefined && { urbanRuralLabel }),
        message: {
          zh: `略去 \`${attribute}\`（属性码）和 \`${urbanRural}\`（城乡分类：${urbanRuralLabel?.zh ?? '未知'}）；地区为 \`${code}\``,
          en: `left out \`${attribute}\` (attribute) and \`${urbanRural}\` (urban or rural: ${urbanRuralLabel?.en ?? 'unknown'}); the area is \`${code}\``,
        },
      },
    }
  })
}

/**
 * The 12 digits under which statistics list an area, with `00` where a city has no counties. `undefined` for a grid,
 * a zone, and what is no area code.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { statisticalCodeOf } from '@maplebridge/area'
 *
 * assert.equal(statisticalCodeOf('630103'), '630103000000')
 * assert.equal(statisticalCodeOf('441900003'), '441900003000')
 * assert.equal(statisticalCodeOf('630103002004-03'), undefined)
 * ```
 */
export function statisticalCodeOf(code: AreaCode): string | undefined {
  const short = Result.getOrUndefined(parseAreaCode(code))
  return short === undefined || short.includes('-') ? undefined : short.padEnd(12, '0')
}

const urbanRuralClasses: Readonly<Record<string, Bilingual>> = {
  '111': { zh: '主城区', en: 'main urban area' },
  '112': { zh: '城乡结合区', en: 'urban fringe' },
  '121': { zh: '镇中心区', en: 'town centre' },
  '122': { zh: '镇乡结合区', en: 'town fringe' },
  '123': { zh: '特殊区域', en: 'special area' },
  '210': { zh: '乡中心区', en: 'township centre' },
  '220': { zh: '村庄', en: 'village' },
}
