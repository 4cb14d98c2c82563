/**
 * The page's words for the list of examples, for the drawn way of a dispute and for who was told on it.
 */
import type { Label } from '@maplebridge/rules'

/** Texts about examples and ways. */
export const routeStrings = {
  examples: { zh: '示例', en: 'Examples' },
  moreExamples: {
    zh: '另有 {n} 个示例，各走一条路',
    en: '{n} more, each going another way',
  },
  handedTo: { zh: '交给', en: 'To' },
  toldTo: { zh: '告知：', en: 'Told:' },
  notOnRecord: { zh: '未记录', en: 'not on record' },
  cameFrom: { zh: '来源', en: 'Came in' },
  alwaysOpen: { zh: '其他合法途径始终可走', en: 'Other lawful ways stay open' },
  waysInstead: { zh: '可走的合法途径', en: 'The lawful ways' },
  officerDecides: { zh: '原文冲突，由有权人员决定', en: 'The source contradicts itself: an officer decides' },
  stillOpen: { zh: '视未知事实，可能是', en: 'Depending on what is not known' },
} as const satisfies Readonly<Record<string, Label>>
