/**
 * `@maplebridge/http`: what the services share. The shell of a service, its problem documents, the schema adapter,
 * body limits, health, the API reference, the life of its process, and what requests about disputes have in common.
 * It knows packs, but no rule.
 */
export { acceptedLanguage } from './acceptedLanguage.ts'
export { answered } from './answered.ts'
export { type ApiDocument, addApiReference } from './apiReference.ts'
export { type AskedToEnd, askedToEnd } from './askedToEnd.ts'
export { type EditionFound, type Editions, editionsOf } from './editions.ts'
export { fromEffect } from './fromEffect.ts'
export { addHealth, type HealthOptions } from './health.ts'
export { jsonBody } from './jsonBody.ts'
export { type Limits, usualLimits } from './Limits.ts'
export { type ListenError, type Listening, listen } from './listen.ts'
export { observedJob, observedStatement } from './observed.ts'
export { type OpenApiDocument, openApiDocument, type ServiceInfo } from './openApiDocument.ts'
export { Problem, ProblemIssue } from './Problem.ts'
export { type ProblemStatus, type ProblemType, problems } from './ProblemType.ts'
export { type DisputeRefusal, packProblems, refuseDispute, refuseEdition } from './packProblems.ts'
export {
  aboutDispute,
  disputesUpTo,
  jsonRequest,
  manyRefused,
  oneRefused,
  packAndDay,
  underEdition,
} from './packRequests.ts'
export {
  fixedPacks,
  followPacks,
  type PackSource,
  type PacksFolderError,
  RefusedPack,
  refusedPacks,
} from './packSource.ts'
export { addProblemPages } from './problemPages.ts'
export { type ProblemDetails, refuse } from './refuse.ts'
export { refuseRequest } from './refuseRequest.ts'
export { type HttpEnv, type RefusalOf, type RequestLogOptions, requestLog, traceOf } from './requestLog.ts'
export { json, problemResponses } from './responses.ts'
export { runService, type ServiceProcess } from './runService.ts'
export { type Environment, secretsFromFiles } from './secretsFromFiles.ts'
export { securityHeaders } from './securityHeaders.ts'
export { type ServiceApp, serviceApp } from './serviceApp.ts'
export { type ServiceSettings, type SettingsInvalidError, serviceSettings } from './serviceSettings.ts'
export { shownIssues } from './shownIssues.ts'
export { type RoutesOptions, type StandaloneOptions, standalone } from './standalone.ts'
export { type StopTelemetry, startTelemetry } from './startTelemetry.ts'
