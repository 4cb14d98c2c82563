/**
 * The refusal of a question about tasks under a plan that has none.
 */
import type { Label } from '@maplebridge/rules'

/** The plan has no tasks. */
export type NoTaskPlanError = { readonly _tag: 'NoTaskPlanError'; readonly message: Label }

/** The refusal for a pack without tasks. Internal to the package. */
export const noTaskPlan = (pack: string): NoTaskPlanError => ({
  _tag: 'NoTaskPlanError',
  message: {
    zh: `规则包 \`${pack}\` 没有任务分工；请选用有 tasks.yaml 的规则包`,
    en: `pack \`${pack}\` has no tasks; name one that has, such as one with a tasks.yaml`,
  },
})
