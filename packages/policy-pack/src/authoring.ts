/**
 * `@maplebridge/policy-pack/authoring`: what those who write packs need. Cases and what becomes of them, which rules
 * they cover, what a careful reader would remark, and what differs between two packs. This entry loads the schemas.
 */
export { CaseRun } from './authoring/CaseRun.ts'
export { CoveredRule, coverageOf } from './authoring/coverageOf.ts'
export { decodeCases } from './authoring/decodeCases.ts'
export { OutcomeDifference, OutcomePart } from './authoring/differencesOf.ts'
export { lintPack } from './authoring/lintPack.ts'
export { OutcomeChange } from './authoring/OutcomeChange.ts'
export { type Comparing, outcomeChanges } from './authoring/outcomeChanges.ts'
export { outcomeOf } from './authoring/outcomeOf.ts'
export { CaseDispute, CaseOutcome, CaseRoute, PackCase } from './authoring/PackCase.ts'
export { PackChange } from './authoring/PackChange.ts'
export { PackFinding } from './authoring/PackFinding.ts'
export { PackProof } from './authoring/PackProof.ts'
export { packChanges } from './authoring/packChanges.ts'
export { type Proving, provePack } from './authoring/provePack.ts'
export { runCase } from './authoring/runCase.ts'
export { sectionSchemas } from './authoring/sectionSchemas.ts'
