/**
 * Checks what task plans say beside their references: standards of a task have ids of their own, those that measure
 * one thing ask for one kind of evidence, a deadline's window has days, and a form that is repaired is one printed.
 */
import type { TaskStandard } from '@maplebridge/accountability'
import type { Label } from '@maplebridge/rules'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'

/**
 * The issues of the tasks in a pack, given the layers it stands on (itself included).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { dadukou } from '@maplebridge/packs/dadukou'
 * import { taskIssues } from '@maplebridge/policy-pack'
 *
 * assert.deepEqual(taskIssues(dadukou, { layers: [dadukou] }), [])
 * ```
 */
export const taskIssues = (
  pack: Pack,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Issue[] => {
  const { units = [], tasks = [] } = pack.tasks ?? {}
  const places = tasks.flatMap(({ standards }, at) =>
    standards.map((standard, nth) => ({
      standard,
      path: ['tasks', 'tasks', at, 'standards', nth] as const,
      isAgain: standards.findIndex(({ id }) => id === standard.id) < nth,
    })),
  )
  const measured = layers.flatMap((layer) => (layer.tasks?.tasks ?? []).flatMap(({ standards }) => standards))
  return [
    ...units.flatMap(({ printed, repaired = [] }, at) =>
      repaired
        .filter((form) => !printed.includes(form))
        .map((form) => found('wrong-type', ['tasks', 'units', at, 'repaired'], notPrinted(form))),
    ),
    ...places.flatMap(({ standard, path, isAgain }) => [
      ...(isAgain ? [found('duplicate-id', [...path, 'id'], twice(standard.id))] : []),
      ...inMeasures(standard, { path, measured }),
      ...inWindow(standard, { path, layers }),
    ]),
  ]
}

const inMeasures = (
  { measures, target }: TaskStandard,
  { path, measured }: { readonly path: Issue['path']; readonly measured: readonly TaskStandard[] },
): readonly Issue[] => {
  const first = measures && measured.find((each) => each.measures === measures)
  return first && kindOf(first.target) !== kindOf(target)
    ? [found('wrong-type', [...path, 'target'], otherKind(first.id))]
    : []
}

const inWindow = (
  { deadline }: TaskStandard,
  { path, layers }: { readonly path: Issue['path']; readonly layers: readonly Pack[] },
): readonly Issue[] => {
  if (!('window' in deadline)) return []
  const { window: id } = deadline
  const duty = layers.flatMap(({ standing }) => standing ?? []).find((each) => each.id === id)
  const hasDays = duty?.cadence !== undefined && 'window' in duty.cadence
  return duty === undefined || hasDays
    ? []
    : [found('wrong-type', [...path, 'deadline', 'window'], noWindow(id))]
}

const kindOf = (target: TaskStandard['target']): string =>
  ['percent', 'atLeast', 'done', 'judged'].find((key) => key in target) ?? ''

const found = (code: Issue['code'], path: Issue['path'], message: Label): Issue => ({ code, path, message })

const notPrinted = (form: string): Label => ({
  zh: `\`${form}\` 不在 printed 所列之内；请列入，或从 repaired 中删去`,
  en: `\`${form}\` is not among the printed forms; add it there, or take it out of \`repaired\``,
})

const twice = (id: string): Label => ({
  zh: `同一任务中标准编号 \`${id}\` 重复；请改用另一编号`,
  en: `the id \`${id}\` is used twice in this task; use another`,
})

const otherKind = (id: string): Label => ({
  zh: `与标准 \`${id}\` 的 measures 相同而目标种类不同；请统一目标种类，或另起名称`,
  en: `measures the same as standard \`${id}\` but asks for another kind of evidence; make the targets alike, or name another measure`,
})

const noWindow = (id: string): Label => ({
  zh: `常规职责 \`${id}\` 没有起止日期；请写明有 window 的一项`,
  en: `standing duty \`${id}\` has no window; name one that has`,
})
