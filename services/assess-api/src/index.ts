/**
 * `@maplebridge/assess-api`: the assessment service as an application that another process can mount.
 */
export { type AssessApiOptions, assessApi, info } from './app.ts'
export { BatchAssessment, BatchResult } from './BatchAssessment.ts'
export { EditionView, viewOf } from './EditionView.ts'
export { type Limits, usualLimits } from './Limits.ts'
export { PackList, PackSummary, packListOf } from './PackList.ts'
export { assessProblems } from './problems.ts'
