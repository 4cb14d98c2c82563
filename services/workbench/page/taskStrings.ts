/**
 * The words of the task board, in both languages.
 */
import type { Label } from '@maplebridge/rules'

/** Every text of the task board that is not a pack's. */
export const taskStrings = {
  views: { zh: '视图', en: 'View' },
  viewDispute: { zh: '纠纷', en: 'A dispute' },
  viewTasks: { zh: '任务进度', en: 'Task board' },
  introTasks: {
    zh: '方案要求哪些单位在何时完成什么，截至所选日期是否达标。情况只由报告得出，不由人填写；不给任何单位或个人打分。',
    en: 'What a plan wants done, by whom and by when, and how it stands on the day chosen. That follows from reports, nobody sets it; no unit and no person is scored.',
  },
  noTasks: {
    zh: '此方案没有任务分工。载有任务分工的方案：',
    en: 'This plan has no tasks. These have:',
  },
  allTasks: { zh: '任务', en: 'tasks' },
  unowned: { zh: '无牵头单位', en: 'without a lead' },
  anyState: { zh: '全部情况', en: 'However they stand' },
  filterState: { zh: '情况', en: 'How they stand' },
  filterUnit: { zh: '单位', en: 'Unit' },
  anyUnit: { zh: '全部单位', en: 'All units' },
  onlyUnowned: { zh: '只看无牵头单位的', en: 'Only those without a lead' },
  shownTasks: { zh: '列出 {n} 项，共 {all} 项', en: '{n} of {all} tasks shown' },
  noneShown: { zh: '没有符合条件的任务。', en: 'No task is so.' },
  leadUnits: { zh: '牵头', en: 'Lead' },
  noLead: { zh: '方案没有写明牵头单位', en: 'the plan names none' },
  responsibleUnits: { zh: '责任', en: 'Responsible' },
  roleLeads: { zh: '牵头', en: 'leads' },
  roleResponsible: { zh: '责任单位', en: 'responsible' },
  roleInGroup: { zh: '作为成员单位负责', en: 'responsible within its group' },
  deadline: { zh: '期限', en: 'By' },
  inferredWhole: { zh: '总数为推定', en: 'the whole is inferred' },
  seeStanding: { zh: '次数另见常规职责', en: 'turns are counted with the standing duties' },
  daysLeft: { zh: '尚余{n}日', en: '{n} days left' },
  daysLate: { zh: '晚了{n}日', en: '{n} days late' },
  reportedBy: { zh: '{unit} {on}报告：{what}', en: '{unit}, {on}: {what}' },
  sums: { zh: '按部分和单位汇总', en: 'Sums by part and unit' },
  sumsWhat: {
    zh: '只计任务数，按方案所列顺序；未列名的成员（“等”“有关”）无从计入。',
    en: 'Numbers of tasks, in the order of the plan; members that it does not name are not counted.',
  },
  part: { zh: '部分', en: 'Part' },
  asLead: { zh: '牵头', en: 'leads' },
  asResponsible: { zh: '负责', en: 'responsible' },
  lateCount: { zh: '其中逾期', en: 'late' },
  reports: { zh: '报告', en: 'Reports' },
  reportsWhat: {
    zh: '各单位的报告，JSON 列表；只在本页计算，不上传、不保存。',
    en: 'What units report, as a JSON list. Computed on this page; nothing is sent or kept.',
  },
  exampleReports: { zh: '填入虚构示例', en: 'Fill in an invented example' },
  setAside: { zh: '未采用的报告', en: 'Reports not looked at' },
} as const satisfies Readonly<Record<string, Label>>
