/**
 * What is wrong with what is being written, by field: the dispute of the page, or another form that says what is wrong
 * with it.
 */
import type { Issue } from '@maplebridge/policy-pack'
import { type InjectionKey, inject, provide, type Ref } from 'vue'
import { useWorkbench } from './useWorkbench.ts'

/** The name of a field's place in the dispute, such as `facts.people-involved`. */
export const pathText = (path: Issue['path']): string => path.join('.')

/** Ways to ask what is wrong at a place. */
export type Issues = {
  /** The issues at a place, or also below it when `deep`. */
  readonly at: (path: string, options?: { readonly deep?: boolean }) => readonly Issue[]
}

const issuesKey: InjectionKey<Readonly<Ref<readonly Issue[]>>> = Symbol('issues')

/** Provides the issues of a form to the fields below. */
export const provideIssues = (issues: Readonly<Ref<readonly Issue[]>>): void => provide(issuesKey, issues)

/** The issues of the form that a field stands in, else of the dispute on the page. */
export const useIssues = (): Issues => {
  const issues = inject(issuesKey, undefined) ?? useWorkbench().issues
  return {
    at: (path, { deep = false } = {}) =>
      issues.value.filter((issue) => {
        const text = pathText(issue.path)
        return text === path || (deep && text.startsWith(`${path}.`))
      }),
  }
}
