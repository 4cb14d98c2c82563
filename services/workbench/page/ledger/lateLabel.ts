/**
 * How late something is, in words.
 */
import type { Label } from '@maplebridge/rules'
import { strings } from '../strings.ts'
import { same } from '../words/describe.ts'
import { filledLabel } from '../words/filledLabel.ts'
import { daysLate } from './daysLate.ts'

/** The days from a last day to another day after it. */
export const lateLabel = (lastDay: string, { on }: { readonly on: string }): Label => {
  const days = daysLate(lastDay, { on })
  return days === 1 ? strings.lateOneDay : filledLabel('lateDays', { n: same(String(days)) })
}
