/**
 * Sums of a task board: how many tasks stand how, in all, by part and by unit, in the order of the plan. They count
 * tasks; no unit is scored or ranked.
 */
import type { TaskBoard, TaskCounts, TaskJudged, TaskState } from './TaskJudged.ts'
import type { TaskPlan } from './TaskPlan.ts'
import { taskRoles } from './taskRoles.ts'

/** The states, the one that needs attention first in front. */
export const taskStates: readonly TaskState[] = ['late', 'due', 'running', 'upcoming', 'met']

/** How many of some tasks there are, have no lead, and stand in each state. Internal to the package. */
export const countsOf = (tasks: readonly TaskJudged[]): TaskCounts => {
  const standing = (state: TaskState): number => tasks.filter((task) => task.state === state).length
  return {
    tasks: tasks.length,
    unowned: tasks.filter(({ unowned }) => unowned).length,
    late: standing('late'),
    due: standing('due'),
    running: standing('running'),
    upcoming: standing('upcoming'),
    met: standing('met'),
  }
}

/** The sums by part and by unit. Internal to the package. */
export const sumsOf = (
  tasks: readonly TaskJudged[],
  { plan: { parts, units } }: { readonly plan: TaskPlan },
): Pick<TaskBoard, 'byPart' | 'byUnit'> => ({
  byPart: parts.map(({ id }) => ({ part: id, counts: countsOf(tasks.filter(({ part }) => part === id)) })),
  byUnit: units.map(({ code: unit }) => {
    const roles = tasks.map((task) => ({ task, roles: taskRoles(task, { of: unit, units }) }))
    const counted = (isOne: (role: string) => boolean) =>
      countsOf(roles.filter((each) => each.roles.some(isOne)).map(({ task }) => task))
    return {
      unit,
      leads: counted((role) => role === 'leads'),
      responsible: counted((role) => role !== 'leads'),
    }
  }),
})
