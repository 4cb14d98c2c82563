/**
 * The schemas of `@maplebridge/metrics`. Importing this loads `effect/Schema`.
 */
export { Award, AwardCriterion, AwardPart } from './Award.ts'
export { AwardAnswer, AwardEvidence, AwardFigures, Benchmark } from './AwardEvidence.ts'
export {
  AwardCriterionJudged,
  AwardFinding,
  AwardGap,
  AwardGapReason,
  AwardJudged,
  AwardPartJudged,
} from './AwardJudged.ts'
export { CaseRecord } from './CaseRecord.ts'
export { ChangeExplained, ChangePart } from './ChangeExplained.ts'
export { DefinitionDifference, DefinitionName, DefinitionPart } from './DefinitionPart.ts'
export { Display, Per, Rounding } from './Display.ts'
export { Flag, FlagNotJudged, Flags } from './Flag.ts'
export { FlagRule, FlagTest, HonestySection, MetricAsked, Threshold } from './FlagRule.ts'
export { CellContent, Correction, CorrectionReason, FilledCell, FrozenReturn } from './FrozenReturn.ts'
export { Counted, Metric, Target } from './Metric.ts'
export { ClaimedName, Figure, MetricsSection, QualitativeGoal, Register } from './MetricsSection.ts'
export { MetricTally, Tally } from './MetricTally.ts'
export { MetricValue, TargetJudged } from './MetricValue.ts'
export { Ratio } from './Ratio.ts'
export { Identity, Reconciled, ReportedCells } from './Reconciliation.ts'
export { ReportedTable } from './ReportedTable.ts'
export { ReturnCell, ReturnForm } from './ReturnForm.ts'
export {
  DeclaredIdentities,
  TableCell,
  TableCheck,
  TableIdentity,
  TableReconciled,
  TableRounding,
} from './TableIdentity.ts'
