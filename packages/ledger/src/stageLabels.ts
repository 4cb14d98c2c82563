/**
 * The stages of a case in words.
 */
import type { Label } from '@maplebridge/rules'
import type { Stage } from './CaseState.ts'

/** What each stage is called. */
export const stageLabels: Readonly<Record<Stage, Label>> = {
  found: { zh: '已录入', en: 'Entered' },
  registered: { zh: '已登记', en: 'Registered' },
  assigned: { zh: '已分流', en: 'Assigned' },
  'acceptance-refused': { zh: '不予受理', en: 'Not accepted' },
  accepted: { zh: '已受理', en: 'Accepted' },
  mediating: { zh: '调解中', en: 'In mediation' },
  settled: { zh: '达成协议', en: 'Settled' },
  failed: { zh: '调解不成', en: 'Mediation failed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  performed: { zh: '协议已履行', en: 'Agreement performed' },
  closed: { zh: '已结案', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
}
