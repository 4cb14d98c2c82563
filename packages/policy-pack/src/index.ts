/**
 * `@maplebridge/policy-pack`: packs, their layers and editions, and `assess`, which asks all the other packages.
 * This entry loads no schema library; decoding is at `@maplebridge/policy-pack/schema`, reading folders of YAML
 * (Node.js only) at `@maplebridge/policy-pack/load`.
 */
export { type AnswersInvalidError, answersInvalid } from './AnswersInvalidError.ts'
export type { AreaCounts } from './AreaCounts.ts'
export type {
  AreaMeasured,
  AreasMeasured,
  AreaUnplaced,
  PartsDiffer,
  ValueMeasured,
} from './AreasMeasured.ts'
export type { Assessment } from './Assessment.ts'
export type { AwardEvidenceInvalidError } from './AwardEvidenceInvalidError.ts'
export type { AwardUnderEdition } from './AwardUnderEdition.ts'
export { type AwardUnknownError, awardUnknown } from './AwardUnknownError.ts'
export { appraisalIssues } from './appraisalIssues.ts'
export { type Assessing, assess } from './assess.ts'
export { assessmentHash } from './assessmentHash.ts'
export {
  type AuditAsked,
  type AuditRefusedError,
  type AuditSent,
  auditUnder,
  type RegisterSent,
} from './auditUnder.ts'
export { awardIssues } from './awardIssues.ts'
export { type BodyKindUnknownError, bodyKindUnknown } from './BodyKindUnknownError.ts'
export { type BodyUnknownError, bodyUnknown } from './BodyUnknownError.ts'
export { citesOfRemedy, reasonsOfRemedy } from './behindRemedy.ts'
export type { ChangeStep } from './ChangeStep.ts'
export type { CitedText, TextSubject } from './CitedText.ts'
export { type CountsInvalidError, countsInvalid } from './CountsInvalidError.ts'
export { calendarOf } from './calendarOf.ts'
export { changesOfRisk } from './changesOfRisk.ts'
export { changesOfRoute } from './changesOfRoute.ts'
export { type ChangeSideUnder, changeUnder } from './changeUnder.ts'
export { checkLayers } from './checkLayers.ts'
export { checklistOf } from './checklistOf.ts'
export { citationsOf } from './citationsOf.ts'
export { codeIssues } from './codeIssues.ts'
export { type Codes, codesOf } from './codesOf.ts'
export { conditionIssues } from './conditionIssues.ts'
export { conflictingRows } from './conflictingRows.ts'
export type {
  Clash,
  Conflict,
  ConflictOrder,
  ConflictSide,
  ConflictTopic,
  Difference,
} from './conflicts/Conflict.ts'
export { type ConflictsRefused, conflictsBetween } from './conflicts/conflictsBetween.ts'
export { countIssues } from './countIssues.ts'
export {
  type CountingRegister,
  countRegister,
  type LineFault,
  type RegisterBatch,
  type RegisterCount,
} from './countRegister.ts'
export { type DirectoryRefusedError, directoryRefused } from './DirectoryRefusedError.ts'
export type { DisputeChecklist, UnopenedDuty } from './DisputeChecklist.ts'
export type { DisputeDuties } from './DisputeDuties.ts'
export type { DisputeFile, FileDocument } from './DisputeFile.ts'
export type { DisputeGuards } from './DisputeGuards.ts'
export { type DisputeInvalidError, disputeInvalid } from './DisputeInvalidError.ts'
export type { DisputeReverseCheck } from './DisputeReverseCheck.ts'
export type { DocumentKind } from './DocumentKind.ts'
export { daysOfChange } from './daysOfChange.ts'
export { derivedFact } from './derivedFact.ts'
export { disputeIssues } from './disputeIssues.ts'
export { type Dossier, type DossierSource, dossierUnder } from './dossierUnder.ts'
export { dutiesOf } from './dutiesOf.ts'
export { dutyFindingsOf } from './dutyFindingsOf.ts'
export type { Edition, EditionHonesty, EditionMetrics, EditionReturns, Layer, RiskRules } from './Edition.ts'
export type { ExplainedRule, ExplainedTest, HoldingRule } from './ExplainedRule.ts'
export { editionOn } from './editionOn.ts'
export type { ImpossibleDateError, NotInForceError } from './editionRefusals.ts'
export { explainRisk } from './explainRisk.ts'
export { explainRoute } from './explainRoute.ts'
export type { FlagsUnderEdition } from './FlagsUnderEdition.ts'
export { fileOf } from './fileOf.ts'
export {
  correctReturnUnder,
  fillReturnUnder,
  isIntact,
  type ReturnFilling,
} from './fillReturnUnder.ts'
export { flagColumns } from './flagColumns.ts'
export { flagsUnder } from './flagsUnder.ts'
export { type GroupingRefusedError, groupingByName, groupingRefused } from './GroupingRefusedError.ts'
export { givenOf } from './givenOf.ts'
export { guardsOf } from './guardsOf.ts'
export { honestyIssues } from './honestyIssues.ts'
export type { Issue } from './Issue.ts'
export { identityOf } from './identityOf.ts'
export { inForceOf } from './inForceOf.ts'
export { issueText } from './issueText.ts'
export { awardsFor, judgeAwardUnder } from './judgeAwardUnder.ts'
export { judgeStaffing, type StaffingJudged } from './judgeStaffing.ts'
export { judgeTasks } from './judgeTasks.ts'
export { type LevelUnknownError, levelUnknown } from './LevelUnknownError.ts'
export { layersOf, type UnknownPackError } from './layersOf.ts'
export type { Measurements } from './Measurements.ts'
export type { MetricFinding, MetricFindingCode } from './MetricFinding.ts'
export type { MetricDescribed, MetricMeasured } from './MetricMeasured.ts'
export { type MetricUnknownError, metricUnknown } from './MetricUnknownError.ts'
export { type MeasuringAreas, measureAreas } from './measureAreas.ts'
export { type MeasurementsAsked, measurementsUnder } from './measurementsUnder.ts'
export { definitionsOf, describeMetric, type MeasuringUnder, measureUnder } from './measureUnder.ts'
export { metricFindings } from './metricFindings.ts'
export { countedInWords, displayInWords, targetInWords } from './metricInWords.ts'
export { metricIssues } from './metricIssues.ts'
export type { NamedSystem } from './NamedSystem.ts'
export { type NameUnknownError, nameUnknown } from './NameUnknownError.ts'
export type { NoTaskPlanError } from './NoTaskPlanError.ts'
export { nearest } from './nearest.ts'
export { normIssues } from './normIssues.ts'
export { openRemedies } from './openRemedies.ts'
export type {
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
export { type PackInvalidError, packInvalid } from './PackInvalidError.ts'
export { canonicalJson, packHash, packHashOnce } from './packHash.ts'
export { type QuotedText, quotedTexts } from './quotedTexts.ts'
export type { Reference } from './Reference.ts'
export type { NotCounted, RegisterRead } from './RegisterRead.ts'
export { type RegisterUnknownError, registerUnknown } from './RegisterUnknownError.ts'
export { type ReturnFault, type ReturnRefusedError, returnRefused } from './ReturnRefusedError.ts'
export type { ReturnDuty, ReturnSetAside, ReturnsStanding, ReturnTurn } from './ReturnsStanding.ts'
export type { RiskChanges } from './RiskChanges.ts'
export type { RiskExplanation } from './RiskExplanation.ts'
export type { RouteChanges } from './RouteChanges.ts'
export type { ConsideredRow, HoldingRow, RouteExplanation } from './RouteExplanation.ts'
export type { RowInWords, RowsInConflict, TableName } from './RowInWords.ts'
export { readAnswers } from './readAnswers.ts'
export { type RecordReader, recordReader } from './recordReader.ts'
export { redLineIssues } from './redLineIssues.ts'
export { referencesOf } from './referencesOf.ts'
export type { RegisterColumns } from './registerColumns.ts'
export { returnIssues } from './returnIssues.ts'
export { type ReturnsAsked, returnsUnder } from './returnsUnder.ts'
export { type ActsSent, reverseCheckOf } from './reverseCheckOf.ts'
export { type StaffingInvalidError, staffingInvalid } from './StaffingInvalidError.ts'
export { settingValueIssues } from './settingValueIssues.ts'
export { type StandingDue, standingDue } from './standingDue.ts'
export { standingIssues } from './standingIssues.ts'
export type { TaskEvidenceInvalidError } from './TaskEvidenceInvalidError.ts'
export type { Term } from './Term.ts'
export { tableInWords } from './tableInWords.ts'
export { taskIssues } from './taskIssues.ts'
export { touchedPoints } from './touchedPoints.ts'
export { levelledGivenOf } from './withLevel.ts'
