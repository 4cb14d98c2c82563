/**
 * Every place in a task plan that points at something declared elsewhere.
 */
import type { Pack } from './Pack.ts'
import { type Reference, refer } from './Reference.ts'

type Path = Reference['path']

/** The references of the tasks of a pack. Internal to the package. */
export const taskReferences = ({ tasks: plan }: Pack): readonly Reference[] => [
  ...(plan?.units ?? []).flatMap(({ group, unresolved }, at) => [
    ...refer('unit', group?.names, ['tasks', 'units', at, 'group', 'names']),
    ...refer('citation', unresolved, ['tasks', 'units', at, 'unresolved']),
  ]),
  ...(plan?.tasks ?? []).flatMap((task, at) => {
    const path: Path = ['tasks', 'tasks', at]
    return [
      ...refer('part', [task.part], [...path, 'part']),
      ...refer('unit', task.lead ?? undefined, [...path, 'lead']),
      ...refer('unit', task.responsible, [...path, 'responsible']),
      ...refer('citation', task.cites, [...path, 'cites']),
      ...refer('citation', task.unresolved, [...path, 'unresolved']),
      ...task.standards.flatMap((standard, nth) => standardReferences(standard, [...path, 'standards', nth])),
    ]
  }),
]

type Standard = NonNullable<Pack['tasks']>['tasks'][number]['standards'][number]

const standardReferences = (
  { deadline, metrics, countedBy, cites, unresolved }: Standard,
  path: Path,
): readonly Reference[] => [
  ...('window' in deadline ? refer('rule', [deadline.window], [...path, 'deadline', 'window']) : []),
  ...refer('citation', metrics, [...path, 'metrics']),
  ...refer('rule', countedBy, [...path, 'countedBy']),
  ...refer('citation', cites, [...path, 'cites']),
  ...refer('citation', unresolved, [...path, 'unresolved']),
]
