/**
 * The problems that only the accountability service answers with.
 */
import type { ProblemType } from '@maplebridge/http'

/** Kinds of problems of the accountability service. */
export const accountabilityProblems = {
  unknownLimit: {
    name: 'unknown-limit',
    status: 422,
    title: { zh: '没有此期限', en: 'There is no such time limit' },
    about: {
      zh: '可用的期限见 `known`，最接近的见 `nearest`；也可以在请求中直接给出期限。',
      en: '`known` lists the limits in force on that day, `nearest` the closest; a request may also bring its own.',
    },
  },
  calendarNotCovered: {
    name: 'calendar-not-covered',
    status: 422,
    title: { zh: '工作日历未覆盖所需日期', en: 'The working calendar does not cover the days needed' },
    about: {
      zh: '该年放假安排尚未公布或未录入；可加 `beyond: "provisional"` 取得暂定结果。',
      en: 'The notice of that year is not out, or not entered; `beyond: "provisional"` gives a provisional answer.',
    },
  },
  startTimeMissing: {
    name: 'start-time-missing',
    status: 422,
    title: { zh: '按小时计算的期限缺少起算时刻', en: 'A limit in hours needs the time of its start' },
    about: {
      zh: '`from` 请写到分钟，形如 2026-01-20T09:30+08:00。',
      en: 'Give `from` with its time, such as 2026-01-20T09:30+08:00.',
    },
  },
  noTaskPlan: {
    name: 'no-task-plan',
    status: 422,
    title: { zh: '规则包没有任务分工', en: 'The pack has no tasks' },
    about: {
      zh: '请选用载有任务分工的规则包；没有任务分工的方案无从判断任务进度。',
      en: 'Name a pack with tasks; under a plan without any there is nothing to judge.',
    },
  },
  invalidEvidence: {
    name: 'invalid-evidence',
    status: 422,
    title: { zh: '任务报告有误', en: 'The reports about tasks cannot be judged as given' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码。',
      en: '`issues` says where, why, and which known code comes closest.',
    },
  },
  unknownDuty: {
    name: 'unknown-duty',
    status: 422,
    title: { zh: '方案没有此项周期性工作', en: 'The plan has no such recurring duty' },
    about: {
      zh: '可用的见 `known`，最接近的见 `nearest`。',
      en: '`known` lists the recurring duties of the plan, `nearest` the closest.',
    },
  },
  invalidStaffing: {
    name: 'invalid-staffing',
    status: 422,
    title: { zh: '配备表有误', en: 'The staffing table cannot be judged as given' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码。',
      en: '`issues` says where, why, and which known code comes closest.',
    },
  },
  invalidAnswers: {
    name: 'invalid-answers',
    status: 422,
    title: { zh: '自查答复有误', en: 'The answers cannot be read as given' },
    about: {
      zh: '`issues` 指出方案的清单没有的事项和最接近的事项。',
      en: '`issues` names what no list of the plan asks, and the item that comes closest.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>
