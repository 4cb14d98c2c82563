/**
 * What is wrong with the dispute being written, by field.
 */
import type { Issue } from '@maplebridge/policy-pack'
import { useWorkbench } from './useWorkbench.ts'

/** The name of a field's place in the dispute, such as `facts.people-involved`. */
export const pathText = (path: Issue['path']): string => path.join('.')

/** Ways to ask what is wrong at a place. */
export type Issues = {
  /** The issues at a place, or also below it when `deep`. */
  readonly at: (path: string, options?: { readonly deep?: boolean }) => readonly Issue[]
}

/** The issues of the dispute on the page, by field. */
export const useIssues = (): Issues => {
  const { issues } = useWorkbench()
  return {
    at: (path, { deep = false } = {}) =>
      issues.value.filter((issue) => {
        const text = pathText(issue.path)
        return text === path || (deep && text.startsWith(`${path}.`))
      }),
  }
}
