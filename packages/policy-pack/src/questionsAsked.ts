/**
 * The questions that the rows of a plan's tables answer, in words and in the order in which people ask them; internal to
 * the package.
 */
import type { Label } from '@maplebridge/rules'

/** Each question of the routing table, then the other tables, which have one each. */
export const questionsAsked: Readonly<Record<string, Label>> = {
  lead: { zh: '按层级，由谁牵头', en: 'Who leads for its tier' },
  channel: { zh: '按纠纷类型，归哪个专门渠道', en: 'To which body its matter goes instead' },
  'refer-out': { zh: '何时不进入调解', en: 'When it leaves mediation' },
  coordinating: { zh: '由谁统一协调', en: 'Who brings several departments together' },
  assisting: { zh: '由谁协助', en: 'Who assists' },
  supervising: { zh: '由谁指导督办', en: 'Who supervises' },
  procedure: { zh: '怎样办理', en: 'How it is handled' },
  docking: { zh: '与谁对接', en: 'With whom it is docked' },
  next: { zh: '调解不成时转给谁', en: 'To whom it goes on if that fails' },
  nextWay: { zh: '其后的合法途径', en: 'Which lawful way follows' },
  report: { zh: '向谁报告', en: 'To whom it is reported' },
  risk: { zh: '属于哪一等级', en: 'Which level it is' },
  remedies: { zh: '哪些合法途径可走', en: 'Which lawful ways are open' },
  duties: { zh: '谁应当做什么', en: 'Who owes what' },
}
