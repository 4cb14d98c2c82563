/**
 * The schemas of `@maplebridge/policy-pack` and the strict decoders. Importing this loads `effect/Schema`.
 */

export { Assessment } from './Assessment.ts'
export { answerFields } from './answerFields.ts'
export { decodeDispute, decodePack } from './decodePack.ts'
export { Issue } from './Issue.ts'
export { Citation, Manifest, Matter, Pack, RedLine, Source, Unresolved } from './Pack.ts'
export { ChangeStep, RiskChanges } from './RiskChanges.ts'
export { ExplainedRule, ExplainedTest, HoldingRule, RiskExplanation } from './RiskExplanation.ts'
export { decodeStrictly, strictDecoder } from './schemaIssues.ts'
