/**
 * Labels of the closed lists of metrics that carry none beside their type.
 */
import type { TargetJudged } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'

/** Whether a target is met. */
export const targetStateNames: Readonly<Record<TargetJudged['is'], Label>> = {
  met: { zh: '达到', en: 'met' },
  'not-met': { zh: '未达到', en: 'not met' },
  open: { zh: '未定', en: 'open' },
  'needs-benchmark': { zh: '缺对照值', en: 'needs its benchmark' },
}
