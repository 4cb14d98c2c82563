/**
 * The page's words about time: the time line, what stops, extends or restarts a limit, and what recurs.
 */
import type { Label } from '@maplebridge/rules'

/** The texts of the time line, of the events that change a limit, and of standing duties. */
export const timeStrings = {
  timeLine: { zh: '时间线', en: 'Time line' },
  timeLineWhat: {
    zh: '已发生的事项，以及正在计算的每一项期限；斜纹为停止计算的日子，虚线为遇休息日顺延的日子。',
    en: 'What has happened, and every limit that runs. Hatched: the clock stood still. Dashed: days off it rolled over.',
  },
  happened: { zh: '已发生', en: 'What happened' },
  overdue: { zh: '已逾期', en: 'overdue' },
  rolledFrom: { zh: '{date}为休息日，已顺延', en: 'rolled on from {date}, a day off' },
  stoodStill: { zh: '{from}至{to}停止计算', en: 'stood still from {from} to {to}' },
  legendRuns: { zh: '计算中', en: 'counted' },
  legendStopped: { zh: '停止计算', en: 'standing still' },
  legendRolled: { zh: '顺延', en: 'rolled over days off' },
  limit: { zh: '期限', en: 'Time limit' },
  stoppedFor: { zh: '停止计算的原因', en: 'What it stood still for' },
  stoppedUntil: { zh: '停止计算的最后一日', en: 'Last day it stood still' },
  extendedBy: { zh: '延长方式', en: 'Extended by' },
  extendedAmount: { zh: '延长', en: 'By how much' },
  interruptedBy: { zh: '重新起算的原因', en: 'What made it start anew' },
  notified: { zh: '已告知应当告知的人', en: 'Those concerned were told' },
  doubtful: { zh: '此事尚不确定', en: 'Not sure that this happened' },
  standing: { zh: '方案的常规职责', en: "The plan's standing duties" },
  standingWhat: {
    zh: '与个案无关，按期履行。',
    en: 'Due whatever disputes arrive.',
  },
  aboutPeriod: { zh: '所涉期间 {from} 至 {to}', en: 'about {from} to {to}' },
  periodOpen: { zh: '方案未定周期', en: 'the plan gives no period' },
  periodNotSet: { zh: '周期尚未设定', en: 'period not set' },
  toBeSet: { zh: '待设定：{setting}', en: 'to be set: {setting}' },
  phase: { zh: '{from}至{to}', en: '{from} to {to}' },
  phaseOver: { zh: '已结束', en: 'over' },
  whenItHappens: { zh: '视情况发生', en: 'when it arises' },
  atLeastTimes: { zh: '至少 {n} 次', en: 'at least {n} times' },
  onlyDuring: { zh: '限于{period}', en: 'only in: {period}' },
  upon: { zh: '遇有：{event}', en: 'upon: {event}' },
  inPlaceOf: { zh: '期间代替“{duty}”', en: 'meanwhile in place of "{duty}"' },
} as const satisfies Readonly<Record<string, Label>>
