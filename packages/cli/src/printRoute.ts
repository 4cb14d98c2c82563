/**
 * Who handles a dispute, as text: each row that answered, with its body or procedure and its clauses.
 */
import type { Body } from '@maplebridge/dispute'
import type { Assessment } from '@maplebridge/policy-pack'
import { type RouteOutcome, referralLabels } from '@maplebridge/routing'
import type { Reason } from '@maplebridge/rules'
import { basis, inWords, listed, missing, named, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

type Route = Assessment['route']

/** The lines of a routing decision. */
export const printRoute = (route: Route, printer: Printer): readonly string[] => {
  const { lang } = printer
  switch (route._tag) {
    case 'Routed':
    case 'Choice': {
      const first = route._tag === 'Routed' ? [route.lead] : route.between
      const { coordinating, assisting, supervising, next, report } = route
      const bodies = [first, coordinating, assisting, supervising, next, report].flat()
      return [...rows(route.reasons, bodies, printer), ...openRows(route.open, printer)]
    }
    case 'Undecided':
      return [
        words.undecided[lang],
        ...rows(route.reasons, route.candidates, printer),
        `? ${words.needs[lang]} ${[...route.missingFacts, ...route.unsetSettings].join(', ')}`,
      ]
    case 'Contested':
      return [words.contested[lang], ...rows(route.reasons, route.between, printer)]
    case 'ReferredOut':
      return [
        titled(
          words.referredOut[lang],
          listed(
            route.because.map((cause) => referralLabels[cause][lang]),
            lang,
          ),
          lang,
        ),
        ...whys(route.reasons, printer),
      ]
    case 'Unrouted':
      return [route.gap[lang], ...whys(route.reasons, printer)]
  }
}

const rows = (reasons: readonly Reason[], bodies: readonly Body[], printer: Printer): readonly string[] =>
  reasons.flatMap((reason) => {
    const outcome = outcomeOf(reason, printer)
    const title = outcome === undefined ? [] : [answerIn(outcome, bodies, printer)]
    return [...title, `  · ${reason.summary[printer.lang]}  ${basis(reason, printer.lang)}`]
  })

const openRows = (open: readonly Reason[], printer: Printer): readonly string[] =>
  open.map((reason) => {
    const needs = missing(reason, printer)
    return `? ${titled(reason.summary[printer.lang], needs, printer.lang)}  ${basis(reason, printer.lang)}`
  })

const whys = (reasons: readonly Reason[], { lang }: Printer): readonly string[] =>
  reasons.map((reason) => `· ${reason.summary[lang]}  ${basis(reason, lang)}`)

const outcomeOf = ({ rule }: Reason, { under }: Printer): RouteOutcome | undefined =>
  under.routing.rules.find(({ id }) => id === rule)?.then

const answerIn = (outcome: RouteOutcome, bodies: readonly Body[], printer: Printer): string => {
  const { under, lang } = printer
  const body = (kind: string): string => {
    const found = bodies.find((each) => each.kind === kind)
    return found === undefined ? (under.bodies[kind]?.label[lang] ?? kind) : named(found, lang)
  }
  if ('lead' in outcome) return titled(words.lead[lang], body(outcome.lead), lang)
  if ('channel' in outcome) return titled(words.channel[lang], listed(outcome.channel.map(body), lang), lang)
  if ('coordinating' in outcome) return titled(words.coordinating[lang], body(outcome.coordinating), lang)
  if ('next' in outcome) return titled(words.goesOn[lang], body(outcome.next), lang)
  if ('nextWay' in outcome) return titled(words.goesOn[lang], inWords(outcome.nextWay, printer), lang)
  if ('report' in outcome) return titled(words.reportTo[lang], body(outcome.report), lang)
  if ('assisting' in outcome) return titled(words.assisting[lang], body(outcome.assisting), lang)
  if ('supervising' in outcome) return titled(words.supervising[lang], body(outcome.supervising), lang)
  if ('procedure' in outcome) return titled(words.procedure[lang], inWords(outcome.procedure, printer), lang)
  if ('docking' in outcome) return titled(words.docking[lang], inWords(outcome.docking, printer), lang)
  return titled(words.referOut[lang], referralLabels[outcome.referOut][lang], lang)
}
