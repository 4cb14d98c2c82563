/**
 * Answers with the problem document of whatever a request to measure is refused for.
 */
import { refuse, refuseEdition, shownIssues } from '@maplebridge/http'
import {
  type AwardEvidenceInvalidError,
  type AwardUnknownError,
  type CountsInvalidError,
  countsInvalid,
  type GroupingRefusedError,
  type ImpossibleDateError,
  type MetricUnknownError,
  type NameUnknownError,
  type NotInForceError,
  type RegisterUnknownError,
  type ReturnRefusedError,
  type UnknownPackError,
} from '@maplebridge/policy-pack'
import type { TableUnreadableError } from '@maplebridge/tables'
import type { Context } from 'hono'
import { metricsProblems } from './problems.ts'

/** Whatever a request to measure is refused for. */
export type MeasuringRefusal =
  | UnknownPackError
  | NotInForceError
  | ImpossibleDateError
  | MetricUnknownError
  | RegisterUnknownError
  | CountsInvalidError
  | TableUnreadableError
  | NameUnknownError
  | ReturnRefusedError
  | GroupingRefusedError
  | AwardUnknownError
  | AwardEvidenceInvalidError

/** A response with the problem document of a refusal; issues of counts lead to them from the request. */
export const refuseMeasuring = (c: Context, error: MeasuringRefusal) => {
  switch (error._tag) {
    case 'MetricUnknownError':
      return refuse(c, metricsProblems.unknownMetric, error)
    case 'NameUnknownError':
      return refuse(c, metricsProblems.unknownName, error)
    case 'ReturnRefusedError':
      return refuse(c, metricsProblems.refusedReturn, { message: error.message })
    case 'GroupingRefusedError':
      return refuse(c, metricsProblems.refusedGrouping, { message: error.message, known: error.allowed })
    case 'AwardUnknownError':
      return refuse(c, metricsProblems.unknownAward, error)
    case 'AwardEvidenceInvalidError': {
      const issues = shownIssues(error.issues, { at: ['evidence'] })
      return refuse(c, metricsProblems.invalidAwardEvidence, { message: error.message, issues })
    }
    case 'RegisterUnknownError':
      return refuse(c, metricsProblems.unknownRegister, error)
    case 'CountsInvalidError': {
      const issues = shownIssues(error.issues, { at: ['counts'] })
      return refuse(c, metricsProblems.invalidCounts, { message: countsInvalid(issues).message, issues })
    }
    case 'TableUnreadableError':
      return refuseTable(c, error)
    case 'UnknownPackError':
    case 'NotInForceError':
    case 'ImpossibleDateError':
      return refuseEdition(c, error)
  }
}

/** A response that says why a table or a register can not be read. */
export const refuseTable = (c: Context, { message, known }: TableUnreadableError) =>
  refuse(c, metricsProblems.unreadableTable, { message, ...(known !== undefined && { known }) })
