/**
 * The words for the closed lists of routing: what a remedy costs and why a dispute leaves mediation.
 */
import type { Label } from '@maplebridge/rules'
import type { Confirmation } from './Confirmation.ts'
import type { RemedyOutcome } from './Remedy.ts'
import type { RoutingDecision } from './RoutingDecision.ts'

/** What a remedy costs, in both languages. */
export const feeLabels: Readonly<Record<RemedyOutcome['fee'], Label>> = {
  none: { zh: '不收费', en: 'free of charge' },
  statutory: { zh: '依法收费', en: 'fee by law' },
  agreed: { zh: '费用由双方约定', en: 'fee as agreed' },
}

/** Why a dispute leaves mediation, in both languages. */
export const referralLabels: Readonly<
  Record<Extract<RoutingDecision, { readonly _tag: 'ReferredOut' }>['because'][number], Label>
> = {
  refused: { zh: '当事人已明确拒绝调解', en: 'a party has clearly refused mediation' },
  unsuitable: { zh: '不宜调解', en: 'it is not suitable for mediation' },
  failed: { zh: '调解不成', en: 'mediation has failed' },
}

/** How far the rules on the confirming court agree, and what its lists are, in both languages. */
export const confirmationLabels: Readonly<
  Record<Confirmation['agreement'] | Confirmation['lists'][number]['list'], Label>
> = {
  same: { zh: '各项规定一致', en: 'the rules agree' },
  overlapping: { zh: '规定不一致，部分法院相同', en: 'the rules differ and share a court' },
  disjoint: { zh: '规定不一致，没有相同的法院', en: 'the rules differ and share no court' },
  open: { zh: '尚有事实未明', en: 'open until more is known' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted' },
  rejected: { zh: '裁定驳回', en: 'Rejected' },
  papers: { zh: '应当提交的材料', en: 'Papers' },
}
