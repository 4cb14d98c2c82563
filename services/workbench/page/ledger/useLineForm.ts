/**
 * What the forms share that write about a case: their command, the issues at their fields, and the case read again when
 * the lines are written.
 */
import type { CaseState } from '@maplebridge/ledger'
import { computed } from 'vue'
import { provideIssues } from '../composables/useIssues.ts'
import { CaseAnswer } from './answers.ts'
import { useCase } from './useCase.ts'
import { type Command, useCommand } from './useCommand.ts'

/** A form that writes about a case. */
export type LineForm = {
  readonly command: Command
  /** Writes what the body says, if the case still stands where the reader saw it. */
  readonly write: (what: 'steps' | 'facts' | 'corrections' | 'links', body: object) => Promise<void>
}

/** The form of a case; `written` is told the versions of the lines. */
export const useLineForm = (
  state: () => CaseState,
  { written }: { readonly written: (lines: readonly number[]) => void },
): LineForm => {
  const { readAgain } = useCase()
  const command = useCommand()
  provideIssues(computed(() => command.refused.value?.issues ?? []))
  return {
    command,
    write: async (what, body) => {
      const { case: id, version: after } = state()
      const answer = await command.send(`v1/cases/${id}/${what}`, { as: CaseAnswer, after, body })
      if (answer === undefined) return
      await readAgain()
      written(answer.lines)
    },
  }
}
