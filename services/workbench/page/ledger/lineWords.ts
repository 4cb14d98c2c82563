/**
 * What a line of a case says, in words: a title and what belongs to it. Codes that the plan does not know stay as they are.
 */
import { type DisputeEvent, eventLabels, waiverLabels } from '@maplebridge/dispute'
import type { LedgerContent } from '@maplebridge/ledger'
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import { type StringKey, strings } from '../strings.ts'
import { dayLabel } from '../words/dates.ts'
import { factLabel, joined, lineStart, same, termLabel, valueLabel } from '../words/describe.ts'
import { formNames, mannerNames, unitNames } from '../words/names.ts'
import { bodyLabel, fieldNames, linkNames, namedBy, partyLabel, reasonNames } from './names.ts'

/** Something that a line says beside its title. */
export type LineDetail = { readonly name: Label; readonly value: Label }

/** What a line says. */
export type LineWords = { readonly title: Label; readonly details: readonly LineDetail[] }

const words: Readonly<Record<Exclude<LedgerContent['type'], 'happened' | 'assessment-decided'>, StringKey>> =
  {
    'case-opened': 'lineOpened',
    'facts-recorded': 'lineFacts',
    corrected: 'lineCorrected',
    assessed: 'lineAssessed',
    linked: 'lineLinked',
    'personal-recorded': 'linePersonal',
    'personal-erased': 'lineErased',
  }

/** Under which plan a line is said, and how areas are called. */
type Saying = { readonly under: Edition; readonly areaOf: (code: string) => Label }

/** A line in words, under the plan of its case. */
export const lineWords = (content: LedgerContent, saying: Saying): LineWords => {
  const { under: edition } = saying
  if (content.type === 'happened')
    return { title: lineStart(eventLabels[content.event.type]), details: inEvent(content.event, edition) }
  if (content.type === 'assessment-decided') {
    const { decision, level, lead, reason } = content
    return {
      title: strings[decision === 'confirmed' ? 'lineConfirmed' : 'lineOverridden'],
      details: [
        ...said('otherLevel', level && levelLabel(level, edition)),
        ...said('otherLead', lead && termLabel(lead, edition)),
        ...said('reason', reason && namedBy(reasonNames, reason)),
      ],
    }
  }
  return { title: strings[words[content.type]], details: inLine(content, saying) }
}

const inLine = (
  content: Exclude<LedgerContent, { readonly type: 'happened' | 'assessment-decided' }>,
  { under: edition, areaOf }: Saying,
): readonly LineDetail[] => {
  switch (content.type) {
    case 'case-opened': {
      const { dispute, sender } = content
      return [
        ...said('matter', matterLabel(dispute.matter, edition)),
        ...said('inArea', areaOf(dispute.area)),
        ...said('senderCode', sender && bodyLabel(sender, edition)),
        ...facts(dispute.facts, edition),
      ]
    }
    case 'facts-recorded':
      return facts(content.facts, edition)
    case 'corrected':
      return [
        ...said('matter', content.matter && matterLabel(content.matter, edition)),
        ...said('inArea', content.area && areaOf(content.area)),
      ]
    case 'assessed': {
      const { level, lead, on } = content.under
      return [
        ...said('asOf', dayLabel(on)),
        ...said('level', level && levelsLabel(level, edition)),
        ...said('handledBy', lead && termLabel(lead, edition)),
      ]
    }
    case 'linked':
      return [{ name: namedBy(linkNames, content.kind), value: same(content.to) }]
    case 'personal-recorded':
    case 'personal-erased':
      return [
        { name: partyLabel(content.party), value: namedBy(fieldNames, content.field) },
        ...(content.type === 'personal-recorded' ? said('itsValue', strings.sealedElsewhere) : []),
      ]
  }
}

const inEvent = (event: DisputeEvent, edition: Edition): readonly LineDetail[] => {
  const to = 'to' in event ? [event.to ?? []].flat() : []
  const reason = 'reason' in event ? event.reason : undefined
  return [
    ...said('handedTo', to.length > 0 && joined(to.map((code) => bodyLabel(code, edition)))),
    ...said('reason', typeof reason === 'string' && namedBy(reasonNames, reason)),
    ...('manner' in event ? said('manner', event.manner && mannerNames[event.manner]) : []),
    ...(event.type === 'session-held' ? said('meetingLink', event.link && same(event.link)) : []),
    ...('way' in event ? said('wayTaken', event.way && wayLabel(event.way, edition)) : []),
    ...('party' in event ? said('party', partyLabel(event.party)) : []),
    ...('into' in event ? said('into', termLabel(event.into, edition)) : []),
    ...(event.type === 'settled'
      ? [
          ...said('form', formNames[event.form]),
          ...said('effectiveOn', dayLabel(event.effectiveOn)),
          ...said(
            'signedDays',
            event.signed &&
              joined([event.signed.parties, event.signed.mediator, event.signed.seal].map(dayLabel)),
          ),
        ]
      : []),
    ...('duty' in event ? said('ofDuty', dutyLabel(event.duty, edition)) : []),
    ...('limit' in event ? said('limit', limitLabel(event.limit, edition)) : []),
    ...('trigger' in event ? said('trigger', termLabel(event.trigger, edition)) : []),
    ...('for' in event ? said('stoppedFor', termLabel(event.for, edition)) : []),
    ...('amount' in event
      ? said('extendedAmount', {
          zh: `${event.amount}${unitNames[event.unit].zh}`,
          en: `${event.amount} ${unitNames[event.unit].en}`,
        })
      : []),
    ...('until' in event
      ? said(
          event.type === 'duty-extended' ? 'newLastDay' : 'stoppedUntil',
          event.until && dayLabel(event.until),
        )
      : []),
    ...('by' in event && 'duty' in event ? said('actedBy', event.by && bodyLabel(event.by, edition)) : []),
    ...(event.type === 'duty-waived' ? said('ground', waiverLabels[event.reason.ground]) : []),
    ...said('document', documentOf(event)),
  ]
}

const documentOf = (event: DisputeEvent): Label | undefined => {
  const from = event.type === 'duty-waived' ? event.reason : event
  return 'document' in from && from.document !== undefined ? same(from.document) : undefined
}

/** A detail, if there is something to say. */
const said = (name: StringKey, value: Label | false | '' | undefined): readonly LineDetail[] =>
  value === undefined || value === false || value === '' ? [] : [{ name: strings[name], value }]

const facts = (values: object, edition: Edition): readonly LineDetail[] =>
  Object.entries(values).map(([id, value]) => ({
    name: factLabel(id, edition),
    value: valueLabel(value, edition.facts[id]),
  }))

/** The label of a matter. */
export const matterLabel = (code: string, { matters }: Edition): Label =>
  matters.find((matter) => matter.code === code)?.label ?? same(code)

/** The label of a level. */
export const levelLabel = (code: string, { risk }: Edition): Label =>
  risk?.levels.find((level) => level.code === code)?.label ?? same(code)

const levelsLabel = (
  { established, possible }: { readonly established: string; readonly possible: string },
  edition: Edition,
): Label => {
  const [low, high] = [levelLabel(established, edition), levelLabel(possible, edition)]
  return established === possible ? low : { zh: `${low.zh} → ${high.zh}`, en: `${low.en} → ${high.en}` }
}

/** The label of a duty. */
export const dutyLabel = (rule: string, { duties }: Edition): Label =>
  duties.rules.find(({ id }) => id === rule)?.summary ?? same(rule)

const wayLabel = (way: string, { remedies }: Edition): Label =>
  remedies.rules.find(({ then }) => then.channel === way)?.then.label ?? same(way)

const limitLabel = (id: string, { timeLimits }: Edition): Label => timeLimits[id]?.label ?? same(id)
