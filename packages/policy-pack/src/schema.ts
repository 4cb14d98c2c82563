/**
 * The schemas of `@maplebridge/policy-pack` and the strict decoders. Importing this loads `effect/Schema`.
 */

export { AreaCounts, AreaCountsList, AreaParents } from './AreaCounts.ts'
export { AreaMeasured, AreasMeasured, AreaUnplaced, PartsDiffer, ValueMeasured } from './AreasMeasured.ts'
export { Assessment } from './Assessment.ts'
export { AwardUnderEdition } from './AwardUnderEdition.ts'
export { answerFields } from './answerFields.ts'
export { ChangeStep } from './ChangeStep.ts'
export { CitedText, TextSubject } from './CitedText.ts'
export { DisputeChecklist, UnopenedDuty } from './DisputeChecklist.ts'
export { DisputeDuties } from './DisputeDuties.ts'
export { DisputeFile, FileDocument } from './DisputeFile.ts'
export { DisputeGuards } from './DisputeGuards.ts'
export { DisputeReverseCheck } from './DisputeReverseCheck.ts'
export { DocumentKind } from './DocumentKind.ts'
export { decodeActs } from './decodeActs.ts'
export { decodeAwardEvidence } from './decodeAwardEvidence.ts'
export { decodeDirectory } from './decodeDirectory.ts'
export { decodeDispute, decodePack } from './decodePack.ts'
export { decodeAnswers, decodeStaffing } from './decodeStaffing.ts'
export { decodeTaskEvidence } from './decodeTaskEvidence.ts'
export { ExplainedRule, ExplainedTest, HoldingRule } from './ExplainedRule.ts'
export { FlagsUnderEdition } from './FlagsUnderEdition.ts'
export { Issue } from './Issue.ts'
export { Measurements } from './Measurements.ts'
export { MetricDescribed, MetricMeasured } from './MetricMeasured.ts'
export { NamedSystem } from './NamedSystem.ts'
export {
  Citation,
  Manifest,
  Matter,
  Pack,
  RedLine,
  RedLineDuty,
  Repair,
  Source,
  Unresolved,
} from './Pack.ts'
export { NotCounted, RegisterRead } from './RegisterRead.ts'
export { ReturnDuty, ReturnSetAside, ReturnsStanding, ReturnTurn } from './ReturnsStanding.ts'
export { RiskChanges } from './RiskChanges.ts'
export { RiskExplanation } from './RiskExplanation.ts'
export { RouteChanges } from './RouteChanges.ts'
export { ConsideredRow, HoldingRow, RouteExplanation } from './RouteExplanation.ts'
export { decodeStrictly, strictDecoder } from './schemaIssues.ts'
export { Term } from './Term.ts'
