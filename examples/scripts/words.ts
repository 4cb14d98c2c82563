/**
 * The words of the page about the worked disputes, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Each text by what it is for. */
export const words = {
  title: { zh: '二十起纠纷，各走一条路', en: 'Twenty disputes, each going another way' },
  about: {
    zh: '[English](worked-disputes.md) · 虚构的纠纷，没有任何人名和地址，覆盖全部规则包。每起写明：已知什么，哪一条起决定作用、依据是什么，由谁办理，调解不成去哪里。由程序包的实际回答生成（`pnpm --filter @maplebridge/examples pages`），随测试核对。各方案全部条目见[由谁办理](routing/README.md)。结果均为建议，经有权人员确认后方可作为决定。',
    en: '[中文](worked-disputes.zh-CN.md) · Invented disputes without any name or address, under every shipped pack. For each: what is known, the row that decides with its clause, who handles it, and where it goes on if that fails. Written from what the packages really answer (`pnpm --filter @maplebridge/examples pages`), and held true by a test. All rows of every plan: [who handles it](routing/README.md). Every answer is a proposal until an officer confirms it.',
  },
  dispute: { zh: '纠纷', en: 'dispute' },
  shows: { zh: '说明什么', en: 'shows' },
  plan: { zh: '方案', en: 'plan' },
  known: { zh: '已知：', en: 'Known:' },
  happened: { zh: '经过：', en: 'Events:' },
  decides: { zh: '起决定作用的条目', en: 'What decides' },
  answer: { zh: '由谁办理：', en: 'Who handles it:' },
  goesOn: { zh: '其后：', en: 'And then:' },
  planSays: { zh: '调解不成的，按方案转至', en: 'if mediation fails, by the plan on to ' },
  alwaysOpen: { zh: '随时可走：', en: 'Open all along: ' },
  inferred: { zh: '推定', en: 'inferred' },
  open: { zh: '原文未决：', en: 'Open in the source: ' },
  choice: { zh: '由当事人选择：', en: 'the party chooses: ' },
  contested: {
    zh: '原文自相冲突，由有权人员决定：',
    en: 'the source contradicts itself, an officer decides: ',
  },
  undecided: { zh: '尚不能确定，可能是：', en: 'not settled yet, it could be: ' },
  out: { zh: '不进入调解：', en: 'no mediation: ' },
  coordinating: { zh: '统一协调：', en: 'Co-ordinated by: ' },
  assisting: { zh: '协助：', en: 'Assisting: ' },
  supervising: { zh: '督办：', en: 'Supervising: ' },
  report: { zh: '向上报告：', en: 'Reported to: ' },
  procedures: { zh: '方式：', en: 'How: ' },
  dockings: { zh: '对接：', en: 'Docking: ' },
  or: { zh: '，或者', en: ', or ' },
  and: { zh: '、', en: '; ' },
  stop: { zh: '。', en: '.' },
} as const satisfies Readonly<Record<string, Label>>
