/**
 * The requests that fill the registers of the demo, record its rounds of screening, and apply without an account. One
 * committee has reported a round as nil, one has said nothing, and one office has not reported at all.
 */
import { accountOf, areaOfBody, bodyId, writerOf } from './accounts.ts'
import { before, halfMonthBefore, officeDay, weeksBefore } from './days.ts'
import { areas, plan } from './district.ts'
import type { SeedRequest } from './SeedRequest.ts'
import type { BodyKind, Story } from './Story.ts'

/** Whole weeks whose rounds of screening are on record. */
const weeks = 3

const villages = areas.filter(({ code }) => code.length === 12)
const towns = areas.filter(({ code }) => code.length === 9)

const names: Readonly<Record<BodyKind, { readonly zh: string; readonly en: string }>> = {
  'village-pmc': { zh: '人民调解委员会', en: 'people’s mediation committee' },
  'township-pmc': { zh: '人民调解委员会', en: 'people’s mediation committee' },
  'judicial-office': { zh: '司法所', en: 'judicial office' },
  'property-pmc': { zh: '物业纠纷人民调解委员会', en: 'committee for property management' },
  'county-mediation-centre': { zh: '矛盾纠纷调解中心', en: 'mediation centre' },
}

type Body = { readonly kind: BodyKind; readonly at: string }

const bodies: readonly Body[] = [
  ...(['county-mediation-centre', 'property-pmc'] as const).map((kind) => ({ kind, at: '990101001001' })),
  ...towns.flatMap(({ code }) =>
    (['township-pmc', 'judicial-office'] as const).map((kind) => ({ kind, at: `${code}001` })),
  ),
  ...villages.map(({ code }) => ({ kind: 'village-pmc' as const, at: code })),
]

/** Bodies and mediators; bodies are registered from the first week whose rounds they owe. */
export const registerRequests = ({
  begun,
  on,
}: {
  readonly begun: string
  readonly on: string
}): readonly SeedRequest[] => {
  const dispatcher = writerOf('dispatcher', { area: '990101001001' })
  const put = (path: string, body: unknown): SeedRequest => ({
    on,
    by: dispatcher,
    method: 'PUT',
    path: () => path,
    body: () => body,
  })
  const firstWeek = weeksBefore(begun, weeks)[0]?.from ?? begun
  const entry = ({ kind, at }: Body) => {
    const area = areaOfBody(kind, at)
    const place = areas.find(({ code }) => code === area)?.name
    const since = kind === 'judicial-office' ? halfMonthBefore(begun).from : firstWeek
    const name = { zh: `${place?.zh}${names[kind].zh}`, en: `${place?.en}, ${names[kind].en}` }
    return put(`/v1/bodies/${bodyId(kind, at)}`, { kind, area, name, since })
  }
  const mediator = ({ kind, at }: Body) => {
    const { account } = writerOf('mediator', { of: kind, area: at })
    return put(`/v1/mediators/${account}`, {
      body: bodyId(kind, at),
      post: kind === 'village-pmc' ? 'part-time' : 'full-time',
      since: before(begun, 200),
      trainings: [{ on: before(begun, 90), hours: 8, level: 'county' }],
      examinations: [],
    })
  }
  return [...bodies.map(entry), ...bodies.filter(({ kind }) => kind !== 'judicial-office').map(mediator)]
}

/** The rounds: each finds what was filed from screening in its village and week, or reports that there was nothing. */
export const roundRequests = (
  stories: readonly Story[],
  { begun }: { readonly begun: string },
): readonly SeedRequest[] => {
  const ofWeeks = weeksBefore(begun, weeks).flatMap((period, week) =>
    villages.flatMap(({ code }, at): readonly SeedRequest[] => {
      // The last village has said nothing about the last week.
      if (week === weeks - 1 && at === villages.length - 1) return []
      const found = stories.filter(({ area, source, ago }) => {
        const filed = officeDay(before(begun, ago))
        return area === code && source === 'screening' && period.from <= filed && filed <= period.to
      })
      return [round('village-screening', { kind: 'village-pmc', at: code, period, found })]
    }),
  )
  // Of the two judicial offices the second has said nothing.
  const period = halfMonthBefore(begun)
  const office = { kind: 'judicial-office', at: '990101001001', period, found: [] } as const
  return [...ofWeeks, round('office-screening', office)]
}

type Round = Body & {
  readonly period: { readonly from: string; readonly to: string }
  readonly found: readonly Story[]
}

const round = (duty: string, { kind, at, period, found }: Round): SeedRequest => {
  const on = officeDay(period.to)
  const told = { pack: plan.id, duty, body: bodyId(kind, at), period, on }
  return {
    on,
    by: accountOf('dispatcher') ?? writerOf('dispatcher', { area: at }),
    method: 'POST',
    path: () => '/v1/screenings',
    body: (known) => {
      const ids = found.flatMap(({ number }) => known.get(number)?.id ?? [])
      return ids.length === 0 ? { ...told, nil: true } : { ...told, found: ids }
    },
  }
}

/** Two applications that wait, as anybody sends them. */
export const applications: readonly unknown[] = [
  {
    wants: 'mediation',
    pack: plan.id,
    matter: 'neighbour',
    area: '990101001002',
    facts: { 'people-involved': 2 },
  },
  { wants: 'consultation', pack: plan.id, matter: 'labour', area: '990101002001' },
]
