/**
 * `@maplebridge/policy-pack`: packs, their layers and editions, and `assess`, which asks all the other packages.
 * This entry loads no schema library; decoding is at `@maplebridge/policy-pack/schema`, reading folders of YAML
 * (Node.js only) at `@maplebridge/policy-pack/load`.
 */
export type { Assessment } from './Assessment.ts'
export { assess } from './assess.ts'
export { changesOfRisk } from './changesOfRisk.ts'
export { checkLayers } from './checkLayers.ts'
export { conditionIssues } from './conditionIssues.ts'
export { type DisputeInvalidError, disputeInvalid } from './DisputeInvalidError.ts'
export { derivedFact, disputeIssues } from './disputeIssues.ts'
export type { Edition, Layer, RiskRules } from './Edition.ts'
export { editionOn, type ImpossibleDateError, type NotInForceError } from './editionOn.ts'
export { explainRisk } from './explainRisk.ts'
export { givenOf } from './givenOf.ts'
export type { Issue } from './Issue.ts'
export { issueText } from './issueText.ts'
export { type LevelUnknownError, levelUnknown } from './LevelUnknownError.ts'
export { layersOf, type UnknownPackError } from './layersOf.ts'
export { nearest } from './nearest.ts'
export type { Citation, Manifest, Matter, Pack, RedLine, Source, Unresolved } from './Pack.ts'
export { type PackInvalidError, packInvalid } from './PackInvalidError.ts'
export { canonicalJson, packHash } from './packHash.ts'
export type { ChangeStep, RiskChanges } from './RiskChanges.ts'
export type { ExplainedRule, ExplainedTest, HoldingRule, RiskExplanation } from './RiskExplanation.ts'
export { redLineIssues } from './redLineIssues.ts'
export { type Reference, referencesOf } from './referencesOf.ts'
export { settingValueIssues } from './settingValueIssues.ts'
