/**
 * A pack may hold one time limit in several versions, each with the days on which it is in force. Finds two versions
 * that are in force on the same day: nobody could say which of them applies.
 */
import type { TimeLimit } from '@maplebridge/calendar'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'

/** An issue for each version of a time limit that shares a day with an earlier one of the same pack. */
export const overlappingVersions = ({ timeLimits = [] }: Pack): readonly Issue[] =>
  timeLimits.flatMap((limit, at) => {
    const others = timeLimits.slice(0, at).filter(({ id }) => id === limit.id)
    const day = others.map((other) => firstDayOfBoth(other, limit)).find((shared) => shared !== undefined)
    return day === undefined ? [] : [overlapping(limit.id, at, day)]
  })

/** The first day on which both are in force, `always` where neither has a first day, or nothing. */
const firstDayOfBoth = (one: TimeLimit, other: TimeLimit): string | undefined => {
  const first = [one.inForce?.from ?? '', other.inForce?.from ?? ''].sort()[1] ?? ''
  const isOver = ({ inForce }: TimeLimit): boolean => inForce?.until !== undefined && inForce.until <= first
  return isOver(one) || isOver(other) ? undefined : first || 'always'
}

const overlapping = (id: string, at: number, day: string): Issue => ({
  code: 'overlapping-versions',
  path: ['timeLimits', at],
  message:
    day === 'always'
      ? {
          zh: `期限 \`${id}\` 有两个版本没有分开施行日期；请为每一版写明 inForce`,
          en: `two versions of time limit \`${id}\` are in force at once; write \`inForce\` for each`,
        }
      : {
          zh: `期限 \`${id}\` 的两个版本在 \`${day}\` 同时施行；前一版的 until 须不晚于后一版的 from`,
          en: `two versions of time limit \`${id}\` are in force on \`${day}\`; end one with \`until\` before the other starts`,
        },
})
