/**
 * The problem that only the risk service answers with.
 */
import type { ProblemType } from '@maplebridge/http'

/** Kinds of problems of the risk service. */
export const riskProblems = {
  unknownLevel: {
    name: 'unknown-level',
    status: 422,
    title: { zh: '方案没有此等级', en: 'The plan has no such level' },
    about: {
      zh: '可用的等级见 `known`，最接近的见 `nearest`；`known` 为空时该方案不设等级。',
      en: '`known` lists the levels of the plan, `nearest` the closest; an empty `known` means a plan without levels.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>
