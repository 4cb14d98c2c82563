/**
 * From a body named by kind to the one of a directory, or to why there is not exactly one.
 */
import type { AreaCode } from '@maplebridge/area'
import { type Body, type BodyKinds, bodyOf } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'
import type { BodyRecord } from './BodyRecord.ts'
import {
  bodiesAt,
  competentBodies,
  type DirectoryQuestion,
  isCompetent,
  isInBeing,
} from './competentBodies.ts'
import type { DirectoryGap } from './DirectoryGap.ts'
import { bodyKindsIn } from './internal/bodyKindsIn.ts'
import type { RouteOutcome } from './RoutingRule.ts'

/** A body that a row names: with its id if a directory knows exactly one, else by kind alone with the gap. */
export type Seat = { readonly body: Body; readonly several: readonly Body[]; readonly gap?: DirectoryGap }

/** The seat of a kind for one dispute; `undefined` where the kind has no body. */
export type Seating = (kind: string) => Seat | undefined

/**
 * Seats kinds for the dispute of an area. Each kind is looked for once: rows often name the same one, and to look a
 * body up in a large directory is the dearest part of a route.
 */
export const seatingFor = (
  area: AreaCode,
  { kinds, asked }: { readonly kinds: BodyKinds; readonly asked: DirectoryQuestion | undefined },
): Seating => {
  const codes: string[] = []
  const seats: (Seat | undefined)[] = []
  return (code) => {
    const at = codes.indexOf(code)
    if (at >= 0) return seats[at]
    const kind = kinds[code]
    const body = kind && bodyOf(kind, { area })
    const seat = body && seatOf(body, asked)
    codes.push(code)
    seats.push(seat)
    return seat
  }
}

/** The seats that an outcome names; kinds that have no body are left out. */
export const seatsNamedBy = (outcome: RouteOutcome, seating: Seating): readonly Seat[] => {
  const seats: Seat[] = []
  for (const kind of bodyKindsIn(outcome)) {
    const seat = seating(kind)
    if (seat !== undefined) seats.push(seat)
  }
  return seats
}

/** What a directory lacks for all seats together, each gap once; nothing where it lacks nothing. */
export const gapsSaid = (seats: readonly Seat[]): Label | undefined => {
  const messages = seats.flatMap(({ gap }) => gap?.message ?? [])
  const once = messages.filter(({ en }, at) => messages.findIndex((other) => other.en === en) === at)
  return once.length === 0
    ? undefined
    : { zh: once.map(({ zh }) => zh).join('；'), en: once.map(({ en }) => en).join('; ') }
}

/** Without a directory a body stays as it is. */
const seatOf = (body: Body, asked: DirectoryQuestion | undefined): Seat => {
  if (asked === undefined) return { body, several: none }
  const found = competentBodies(body, asked)
  const one = found[0]
  if (one === undefined) return { body, several: none, gap: gapOf(body, [], nobody(body, asked)) }
  if (found.length === 1) return { body: bodyFrom(one), several: none }
  return { body, several: found.map(bodyFrom), gap: gapOf(body, found, severalSame(body, found)) }
}

const none: readonly never[] = Object.freeze([])

const bodyFrom = ({ id, kind, label, area }: BodyRecord): Body =>
  area === undefined ? { id, kind, label } : { id, kind, label, area }

const gapOf = ({ kind, area }: Body, found: readonly BodyRecord[], message: Label): DirectoryGap => ({
  kind,
  ...(area !== undefined && { area }),
  found: found.map(({ id }) => id),
  message,
})

const severalSame = ({ kind, label }: Body, found: readonly BodyRecord[]): Label => {
  const ids = listed(found.map(({ id }) => id))
  return {
    zh: `有 ${found.length} 个${label.zh}（\`${kind}\`）同样有权办理：${ids.zh}；请在名录中写明各自的纠纷类型或起止日期`,
    en: `${found.length} bodies of \`${kind}\` (${label.en}) have the same claim: ${ids.en}; tell them apart in the directory by matters or dates`,
  }
}

const nobody = (body: Body, asked: DirectoryQuestion): Label => {
  const { places } = asked.in
  if (places.size === 0) return emptyDirectory
  const [named, where] = [namedBy(body), placed(body, asked)]
  if (!places.has(body.kind)) {
    const kinds = listed([...places.keys()].sort())
    return {
      zh: `机构名录中没有${named.zh}这一类；已有的类别是 ${kinds.zh}；请为 \`${where}\` 补录一个`,
      en: `the directory has no body of the kind ${named.en}; its kinds are ${kinds.en}; add one for \`${where}\``,
    }
  }
  const here = bodiesAt(body.kind, where, asked)
  if (here.length === 0)
    return {
      zh: `机构名录中没有 \`${where}\` 的${named.zh}；请补录，或核对地区代码`,
      en: `the directory has no ${named.en} for \`${where}\`; add one, or check the area code`,
    }
  const why = here.map((record) => unfit(record, asked))
  return {
    zh: `\`${where}\` 的${named.zh}都不能办理：${listed(why.map(({ zh }) => zh)).zh}；请补录，或改正其纠纷类型或起止日期`,
    en: `no ${named.en} of \`${where}\` can take it: ${listed(why.map(({ en }) => en)).en}; add one, or mend its matters or dates`,
  }
}

const namedBy = ({ kind, label }: Body): Label => ({
  zh: `${label.zh}（\`${kind}\`）`,
  en: `\`${kind}\` (${label.en})`,
})

/** The area at which a body was looked for; for a role that of the dispute. */
const placed = ({ area }: Body, asked: DirectoryQuestion): string => area ?? asked.area

const unfit = (record: BodyRecord, asked: DirectoryQuestion): Label => {
  const { id, from, until } = record
  if (isInBeing(record, asked) && !isCompetent(record, asked))
    return {
      zh: `\`${id}\` 不办理 \`${asked.matter}\``,
      en: `\`${id}\` is not competent for \`${asked.matter}\``,
    }
  return from !== undefined && asked.on < from
    ? { zh: `\`${id}\` 自 \`${from}\` 起设立`, en: `\`${id}\` begins on \`${from}\`` }
    : { zh: `\`${id}\` 已于 \`${until}\` 终止`, en: `\`${id}\` ended on \`${until}\`` }
}

/** The first of many texts, and how many more there are. */
const listed = (texts: readonly string[]): Label => {
  const [shown, more] = [texts.slice(0, 6), texts.length - 6]
  return {
    zh: `${shown.join('、')}${more > 0 ? ` 等 ${texts.length} 个` : ''}`,
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}

const emptyDirectory: Label = {
  zh: '机构名录是空的；请录入本地机构，或不附名录再试',
  en: 'the directory of bodies is empty; list the bodies of the place, or ask without a directory',
}
