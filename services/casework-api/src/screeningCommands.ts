/**
 * Records a round of screening: one transaction, answered once for each key. A round is one that the plan knows, done
 * by a registered body that bears it, about days that are a turn of it.
 */
import { standingOccurrences } from '@maplebridge/accountability'
import { addTo, type Occurrence, type Span } from '@maplebridge/calendar'
import type { Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import type { Transaction } from 'kysely'
import type { Commanding } from './commands.ts'
import { answerOnce } from './database/answerOnce.ts'
import { asActor } from './database/asActor.ts'
import { readCase } from './database/readCase.ts'
import { readEntry } from './database/registerEntries.ts'
import { foundBy, keepRound } from './database/screeningRounds.ts'
import type { Tables } from './database/Tables.ts'
import { leadsNowhere, outOfPlace } from './invalidPart.ts'
import type { RefusalOf } from './Refusal.ts'
import { mayScreen } from './registerRoles.ts'
import { dayOf, type Rules } from './rulesOf.ts'
import type { NewRound, RoundKept } from './screenings.contract.ts'

/** Why a round was not recorded. */
export type RoundRefusal = RefusalOf<'notYours' | 'invalidPart' | 'notAssessable' | 'keyReused'>

/** Records a round. */
export const recordRound = (
  round: NewRound,
  { db, rules, by, at, key }: Commanding,
): Promise<Result.Result<typeof RoundKept.Type, RoundRefusal>> =>
  asActor(db, {
    by,
    work: (tx) =>
      answerOnce<typeof RoundKept.Type, RoundRefusal>(tx, {
        by,
        key,
        at,
        request: { round },
        command: async () => {
          if (!mayScreen.has(by.role)) return Result.fail({ kind: 'notYours', what: 'screening' })
          if (round.on > dayOf(at)) return Result.fail(outOfPlace('on', inFuture))
          const body = await readEntry(tx, { register: 'bodies', id: round.body })
          if (body === undefined) return Result.fail(leadsNowhere('body', round.body))
          const refused = refusedByPlan(round, { kind: body.kind, rules }) ?? (await unseen(tx, round))
          if (refused !== undefined) return Result.fail(refused)
          const id = await keepRound(tx, { round, body, by, at })
          const found = new Set(foundBy(round)).size
          return Result.succeed({ id, nil: found === 0, found })
        },
      }),
  })

const inFuture = {
  zh: '排查日期晚于今天；只能记录已完成的排查',
  en: 'lies in the future; only a round that was done can be recorded',
}

/** Why a round is none of its plan; nothing when it is one. */
const refusedByPlan = (
  { pack, duty, period, on }: NewRound,
  { kind, rules }: { readonly kind: string | null; readonly rules: Rules },
): RoundRefusal | undefined => {
  const under = rules.editions(pack, { on })
  if (Result.isFailure(under)) return { kind: 'notAssessable', error: under.failure }
  const { standing, values: settings } = under.success
  const known = standing.filter((each) => each.kind === 'screening' && each.bearer === kind)
  if (!known.some(({ id }) => id === duty)) {
    const duties = known.map(({ id }) => `\`${id}\``)
    return outOfPlace('duty', {
      zh: `不是该机构的排查工作；该机构的有：${duties.join('、') || '无'}`,
      en: `is no screening duty of this body; it bears: ${duties.join(', ') || 'none'}`,
    })
  }
  const turns = turnsMeeting(period, { of: duty, standing, settings })
  return turns.length === 0 || turns.some((turn) => isSame(turn, period))
    ? undefined
    : outOfPlace('period', {
        zh: `不是该项排查的一个轮次；轮次为 ${turns.map(days).join('、')}`,
        en: `is no turn of this duty; its turns are ${turns.map(days).join(', ')}`,
      })
}

/** The last day of a round may come long after the days it is about. */
const longestAfter = { days: 400 }

/** The turns of a duty that have days in common with a period. */
const turnsMeeting = (
  period: Span,
  {
    of,
    standing,
    settings,
  }: { readonly of: string; readonly standing: Edition['standing']; readonly settings: Edition['values'] },
): readonly Occurrence[] => {
  // Nobody but the body knows which days were sensitive: the days it names are taken for such.
  const periods = { 'sensitive-period': [period] }
  const found = Result.flatMap(addTo(period.to, longestAfter), (to) =>
    standingOccurrences(standing, { during: { from: period.from, to }, settings, periods }),
  )
  return Result.getOrElse(found, () => [])
    .flatMap((each) =>
      each.id === of && 'occurrences' in each ? [...each.occurrences, ...each.resting] : [],
    )
    .filter(({ from, to }) => from <= period.to && period.from <= to)
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to

const days = ({ from, to }: Span): string => `\`${from}..${to}\``

/** Refuses a case that the actor may not see. */
const unseen = async (tx: Transaction<Tables>, round: NewRound): Promise<RoundRefusal | undefined> => {
  for (const id of foundBy(round))
    if ((await readCase(tx, { id })) === undefined) return leadsNowhere('found', id)
  return undefined
}
