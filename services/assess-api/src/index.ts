/**
 * `@maplebridge/assess-api`: the assessment service as an application that another process can mount.
 */
export { addAssessRoutes, assessApi, info } from './app.ts'
export { BatchAssessment, BatchResult } from './BatchAssessment.ts'
export { EditionView, viewOf } from './EditionView.ts'
export { PackList, PackSummary, packListOf } from './PackList.ts'
