/**
 * From an invented case to the requests that write it.
 */
import { writerOf } from './accounts.ts'
import { before, officeDay } from './days.ts'
import { plan } from './district.ts'
import type { Known, SeedRequest } from './SeedRequest.ts'
import type { Act, Story } from './Story.ts'

/** The requests of a case, in their order, for a demo that begins on a day. */
export const requestsOf = (story: Story, { begun }: { readonly begun: string }): readonly SeedRequest[] => {
  const dayAfter = (days: number) => officeDay(before(begun, story.ago - days))
  return [
    opening(story, dayAfter(0)),
    ...story.course.map((act) => requestOf(act, { story, on: dayAfter(act.after) })),
  ]
}

const isFromHotline = ({ number }: Story): boolean => number.startsWith('HL-')

/** The case arrives; what the county enters itself is registered with it. */
const opening = (story: Story, on: string): SeedRequest => {
  const { number, matter, area, source, facts } = story
  const sent = isFromHotline(story)
  const came = source === 'screening' ? ['screened'] : source === 'application' ? ['applied'] : []
  const events = [...came, 'registered'].map((type) => ({ type, on }))
  const dispute = { id: number, matter, area, filedOn: on, source, facts: facts(on) }
  return {
    on,
    by: writerOf(sent ? 'hotline' : 'dispatcher', { area }),
    method: 'POST',
    path: () => '/v1/cases',
    body: () => ({ pack: plan.id, dispute, ...(sent ? { sender: 'hotline' } : { events }) }),
    about: { number, assesses: false },
  }
}

const requestOf = (
  act: Act,
  { story: { number, area }, on }: { readonly story: Story; readonly on: string },
): SeedRequest => {
  const assesses = 'assess' in act
  const written = { on, by: writerOf(act.by, { of: act.of, area }), about: { number, assesses } }
  const under = (path: string) => (known: Known) => {
    const found = known.get(number)
    return found && `/v1/cases/${found.id}/${path}`
  }
  if ('follower' in act) return { ...written, method: 'PUT', path: under(`followers/${act.follower}`) }
  if ('field' in act) {
    const { party, field, value } = act
    return { ...written, method: 'PUT', path: under(`parties/${party}/${field}`), body: () => ({ value }) }
  }
  return { ...written, method: 'POST', path: under(doorOf(act)), body: bodyOf(act, number, on) }
}

type Told = Exclude<Act, { readonly follower: string } | { readonly field: string }>

const doorOf = (act: Told): string => {
  if ('steps' in act) return 'steps'
  if ('facts' in act) return 'facts'
  if ('assess' in act) return 'assessments'
  return 'decide' in act ? 'decisions' : 'links'
}

const bodyOf =
  (act: Told, number: string, on: string) =>
  (known: Known): unknown => {
    if ('steps' in act) return { events: act.steps.map((step) => step(on)) }
    if ('facts' in act) return { facts: act.facts(on) }
    if ('assess' in act) return { on }
    if ('decide' in act) return { of: known.get(number)?.assessed, ...act.decide }
    return { kind: act.link, to: known.get(act.to)?.id }
  }
