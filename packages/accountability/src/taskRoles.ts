/**
 * What a unit has to do with a task. A group answers for the units that it names; whom an open list means besides, or
 * which members are "concerned", is not known and not guessed.
 */
import type { Task, TaskUnit } from './TaskPlan.ts'

/**
 * How a unit stands to a task: it leads, is responsible by its own name, or is responsible within a group that names
 * it. Several can hold; none does when the plan gives it no part in the task.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { taskRoles } from '@maplebridge/accountability'
 *
 * const members = { code: 'members', label: { zh: '成员单位', en: 'Members' }, printed: ['成员单位'], group: { names: ['court'], open: true } } as const
 * const task = { lead: null, responsible: ['members'] } as const
 * assert.deepEqual(taskRoles(task, { of: 'court', units: [members] }), ['in-group'])
 * assert.deepEqual(taskRoles(task, { of: 'library', units: [members] }), [])
 * ```
 */
export const taskRoles = (
  { lead, responsible }: Pick<Task, 'lead' | 'responsible'>,
  { of, units }: { readonly of: string; readonly units: readonly TaskUnit[] },
): readonly ('leads' | 'responsible' | 'in-group')[] => {
  const groups = units.filter(({ code, group }) => responsible.includes(code) && group?.names.includes(of))
  return [
    ...(lead?.includes(of) ? (['leads'] as const) : []),
    ...(responsible.includes(of) ? (['responsible'] as const) : []),
    ...(groups.length > 0 ? (['in-group'] as const) : []),
  ]
}
