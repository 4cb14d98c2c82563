/**
 * The worked disputes as a page for people: what happened, which row decides with its clause, who handles it, and where
 * it goes on if that fails. Written from the answers of the packages to `docs/worked-disputes.md` and its Chinese twin.
 */
import { type Body, eventLabels } from '@maplebridge/dispute'
import { packs } from '@maplebridge/packs'
import {
  type Assessment,
  assess,
  type Edition,
  editionOn,
  explainRoute,
  layersOf,
  type RouteExplanation,
} from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import { referralLabels } from '@maplebridge/routing'
import { type Label, type Language, renderKnown } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { type Example, examples, groups } from './disputes.ts'
import { words } from './words.ts'

type Worked = {
  readonly example: Example
  readonly under: Edition
  readonly answer: Assessment
  readonly explanation: RouteExplanation
}

/** The page in a language. */
export const workedDisputesPage = (language: Language): string =>
  `${[
    `# ${words.title[language]}`,
    words.about[language],
    contents(language),
    ...groups.flatMap(({ title, names }) => [
      `## ${title[language]}`,
      ...names.flatMap((name) => sectionOf(workedOf(name), language)),
    ]),
  ].join('\n\n')}\n`

const workedOf = (name: string): Worked => {
  const example = examples.find((each) => each.name === name)
  if (example === undefined) throw new Error(`no worked dispute ${name}`)
  const layers = Result.getOrThrow(layersOf(packs, { id: example.pack }))
  const under = Result.getOrThrow(editionOn(layers, { on: example.on }))
  const dispute = Result.getOrThrow(decodeDispute(example.dispute))
  return {
    example,
    under,
    answer: Result.getOrThrow(assess(dispute, { under })),
    explanation: Result.getOrThrow(explainRoute(dispute, { under })),
  }
}

const contents = (language: Language): string =>
  [
    `| ${words.dispute[language]} | ${words.shows[language]} | ${words.plan[language]} |`,
    '| --- | --- | --- |',
    ...groups
      .flatMap(({ names }) => names)
      .map((name) => workedOf(name).example)
      .map(
        ({ name, title, shows, pack }) =>
          `| [${title[language]}](#${name}) | ${shows[language]} | [\`${pack}\`](routing/${pack}.md) |`,
      ),
  ].join('\n')

const sectionOf = (worked: Worked, language: Language): readonly string[] => {
  const { example, under } = worked
  const { name, title, shows, story, on } = example
  return [
    `<a id="${name}"></a>\n\n### ${title[language]}`,
    `**${shows[language]}** · ${under.manifest.title[language]} · ${on}`,
    story[language],
    `**${words.known[language]}** ${factsKnown(worked, language)}`,
    ...happened(worked, language),
    `**${words.decides[language]}**`,
    deciding(worked, language),
    `**${words.answer[language]}** ${answered(worked, language)}`,
    `**${words.goesOn[language]}** ${goingOn(worked, language)}`,
    `\`\`\`sh\nmaplebridge assess examples/disputes/${name}.json --lang ${language}\nmaplebridge explain examples/disputes/${name}.json --route --lang ${language}\n\`\`\``,
  ]
}

/** What the plan itself asks, as far as it is known; what national law asks is in the file. */
const factsKnown = ({ example, under }: Worked, language: Language): string => {
  const { facts, matter, source } = Result.getOrThrow(decodeDispute(example.dispute))
  const own = packs.find(({ manifest }) => manifest.id === example.pack)?.facts ?? []
  const asked = ['suitable-for-mediation', ...own.map(({ id }) => id)]
  const known = asked.flatMap((id) => {
    const value = facts[id]
    return value === undefined ? [] : [renderKnown(id, value, { ...under, in: language })]
  })
  const first = [
    renderKnown('matter', matter, { ...under, in: language }),
    renderKnown('source', source, { ...under, in: language }),
  ]
  return [...new Set([...first, ...known])].join(language === 'zh' ? '；' : '; ')
}

/** What has happened, by day. */
const happened = ({ example }: Worked, language: Language): readonly string[] => {
  const { events = [] } = Result.getOrThrow(decodeDispute(example.dispute))
  const told = events.map(({ type, on }) => `${on} ${eventLabels[type][language]}`)
  return told.length === 0
    ? []
    : [`**${words.happened[language]}** ${told.join(language === 'zh' ? '；' : '; ')}`]
}

/** Each row that decides, as a sentence, with every clause in full and what the source leaves open. */
const deciding = ({ answer, explanation, under }: Worked, language: Language): string => {
  const rows = explanation.holding.filter(({ givesWayTo }) => givesWayTo.length === 0)
  if (rows.length === 0 && answer.route._tag === 'Unrouted') return `- ${answer.route.gap[language]}`
  return rows
    .flatMap(({ sentence, reason }) => [
      `- ${sentence[language]} \`${reason.rule}\`${reason.inferred ? `${{ zh: `（${words.inferred.zh}）`, en: ` (${words.inferred.en})` }[language]}` : ''}`,
      ...reason.cites.map((id) => `  - ${clause(id, under, language)}`),
      ...reason.unresolved.map(
        (id) => `  - ${words.open[language]}${under.unresolved[id]?.summary[language] ?? id} \`${id}\``,
      ),
    ])
    .join('\n')
}

const clause = (id: string, { citations, sources }: Edition, language: Language): string => {
  const citation = citations[id]
  if (citation === undefined) throw new Error(`no clause ${id}`)
  const source = sources[citation.source]?.title[language] ?? citation.source
  const printed = language === 'zh' ? `“${citation.text.zh}”` : `“${citation.text.en}” (${citation.text.zh})`
  const at = { zh: `${source}，${citation.clause}`, en: `${source}, ${citation.clause}` }[language]
  return `${at} \`${id}\`${{ zh: '：', en: ': ' }[language]}${printed}`
}

const answered = ({ answer: { route }, under }: Worked, language: Language): string => {
  const parts = [mainAnswer(route, language)]
  if ('procedures' in route) {
    const term = (code: string): Label => under.terms[code] ?? { zh: code, en: code }
    parts.push(
      ...beside(words.coordinating, labels(route.coordinating), language),
      ...beside(words.assisting, labels(route.assisting), language),
      ...beside(words.supervising, labels(route.supervising), language),
      ...beside(words.report, labels(route.report), language),
      ...beside(words.procedures, route.procedures.map(term), language),
      ...beside(words.dockings, route.dockings.map(term), language),
    )
  }
  return `${parts.join(language === 'zh' ? '。' : '. ')}${words.stop[language]}`
}

const mainAnswer = (route: Assessment['route'], language: Language): string => {
  const join = (all: readonly Label[], by: Label): string =>
    all.map((each) => each[language]).join(by[language])
  switch (route._tag) {
    case 'Routed':
      return `${route.lead.label[language]}${route.lead.area === undefined ? '' : ` \`${route.lead.area}\``}`
    case 'Choice':
      return `${words.choice[language]}${join(labels(route.between), words.or)}`
    case 'Contested':
      return `${words.contested[language]}${join(labels(route.between), words.or)}`
    case 'Undecided':
      return `${words.undecided[language]}${join(labels(route.candidates), words.or)}`
    case 'ReferredOut':
      return `${words.out[language]}${join(
        route.because.map((cause) => referralLabels[cause]),
        words.and,
      )}`
    case 'Unrouted':
      return route.gap[language]
  }
}

const labels = (bodies: readonly Body[]): readonly Label[] => bodies.map(({ label }) => label)

const beside = (title: Label, named: readonly Label[], language: Language): readonly string[] =>
  named.length === 0
    ? []
    : [`${title[language]}${named.map((each) => each[language]).join(words.and[language])}`]

/** The ladder and the ways that the plan names, then every lawful way that is open whatever mediation does. */
const goingOn = ({ answer: { route, remedies }, under }: Worked, language: Language): string => {
  const named =
    'next' in route
      ? [...labels(route.next), ...route.nextWays.map((code) => under.terms[code] ?? { zh: code, en: code })]
      : []
  const plan = named.map((each) => each[language]).join(words.and[language])
  const open = remedies.map(({ label }) => label[language]).join(words.and[language])
  return `${named.length === 0 ? '' : `${words.planSays[language]}${plan}${words.stop[language]}${{ zh: '', en: ' ' }[language]}`}${words.alwaysOpen[language]}${open}${words.stop[language]}`
}
