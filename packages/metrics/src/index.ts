/**
 * `@maplebridge/metrics`: what a figure means, counting it, and checking what others counted. This entry loads no
 * schema library; the schemas are at `@maplebridge/metrics/schema`.
 */
export type { Award, AwardCriterion, AwardPart } from './Award.ts'
export type { AwardAnswer, AwardEvidence, AwardFigures, Benchmark } from './AwardEvidence.ts'
export type {
  AwardCriterionJudged,
  AwardFinding,
  AwardGap,
  AwardGapReason,
  AwardJudged,
  AwardPartJudged,
} from './AwardJudged.ts'
export { addTallies, rollUp } from './addTallies.ts'
export { benchmarkGap } from './awardGaps.ts'
export { awardFindingLabels, awardGapLabels } from './awardLabels.ts'
export type { CaseColumns, Column, Validity } from './CaseColumns.ts'
export type { CaseRecord } from './CaseRecord.ts'
export type { ChangeExplained, ChangePart } from './ChangeExplained.ts'
export { cellsOf } from './cellsOf.ts'
export type { DefinitionDifference, DefinitionName, DefinitionPart } from './DefinitionPart.ts'
export type { Display, Per, Rounding } from './Display.ts'
export { type DifferingPart, differingParts } from './differingParts.ts'
export { type ChangeSide, type Counts, explainChange } from './explainChange.ts'
export type { Flag, FlagNotJudged, Flags } from './Flag.ts'
export type { FlagRule, FlagTest, HonestySection, MetricAsked, Threshold } from './FlagRule.ts'
export type { Fraction } from './Fraction.ts'
export type { CellContent, Correction, CorrectionReason, FilledCell, FrozenReturn } from './FrozenReturn.ts'
export { areNil, cellChecks, changedCells, type Filling, filledCells } from './filledCells.ts'
export { type Audited, type Auditing, flagsOf } from './flagsOf.ts'
export type { HeadingUnmatchedError } from './HeadingUnmatchedError.ts'
export { isBodyCode } from './isBodyCode.ts'
export { type AwardJudging, type AwardValue, judgeAward } from './judgeAward.ts'
export type { Counted, Metric, Target } from './Metric.ts'
export type {
  ClaimedName,
  Figure,
  MetricsSection,
  QualitativeGoal,
  Register,
} from './MetricsSection.ts'
export type { MetricTally, Tally } from './MetricTally.ts'
export type { MetricValue, TargetJudged } from './MetricValue.ts'
export { type Measuring, measure } from './measure.ts'
export {
  changePartLabels,
  correctionReasonLabels,
  definitionPartLabels,
  metricKindLabels,
  roundingLabels,
} from './metricLabels.ts'
export { type Printed, printedNumber } from './printedNumber.ts'
export type { Ratio } from './Ratio.ts'
export type { Identity, Reconciled, ReportedCells } from './Reconciliation.ts'
export type { ReportedTable } from './ReportedTable.ts'
export type { ReturnCell, ReturnForm } from './ReturnForm.ts'
export { compareRatios, shown } from './ratios.ts'
export { cellsIn, reconcile } from './reconcile.ts'
export { reconcileTable } from './reconcileTable.ts'
export { type RolledUp, rollUpOn, type Unplaced } from './rollUpOn.ts'
export { type Counting, type MetricTallies, type RunningTally, runningTally } from './runningTally.ts'
export { type ShownParts, shownParts } from './shownParts.ts'
export { type ChangeParts, type Mix, splitChange } from './splitChange.ts'
export { suggestIdentities } from './suggestIdentities.ts'
export type {
  DeclaredIdentities,
  TableCell,
  TableCheck,
  TableIdentity,
  TableReconciled,
  TableRounding,
} from './TableIdentity.ts'
export { tallyColumns, tallyOf } from './tallyOf.ts'
export { type WholeDiffers, wholesAgainstParts } from './wholesAgainstParts.ts'
export { type Interval, wilson } from './wilson.ts'
