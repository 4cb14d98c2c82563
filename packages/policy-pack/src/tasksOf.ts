/**
 * The tasks of an edition: those of all its layers that are in force, with their parts and units.
 */
import type { Task, TaskPlan } from '@maplebridge/accountability'
import type { Pack } from './Pack.ts'

/** The tasks of some layers as the edition holds them; nothing when no layer has any. Internal to the package. */
export const tasksOf = (
  layers: readonly Pack[],
  { inForce }: { readonly inForce: (days: NonNullable<Task['inForce']>) => boolean },
): { readonly tasks?: TaskPlan } => {
  const plans = layers.flatMap(({ tasks }) => tasks ?? [])
  if (plans.length === 0) return {}
  return {
    tasks: {
      parts: plans.flatMap(({ parts }) => parts),
      units: plans.flatMap(({ units }) => units),
      tasks: plans.flatMap(({ tasks }) => tasks).filter((task) => inForce(task.inForce ?? {})),
    },
  }
}
