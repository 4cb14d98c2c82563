/**
 * The schemas of `@maplebridge/rules`, for decoding packs and requests. Importing this loads `effect/Schema`.
 */
export { CitationId, Code, ValueCode } from './Code.ts'
export { Condition, Test } from './Condition.ts'
export { Fact } from './Fact.ts'
export { FactValue, FactValues, Judgement } from './FactValue.ts'
export { Label } from './Label.ts'
export { Reason, TestResult } from './Reason.ts'
export { Force, ruleOf } from './Rule.ts'
export { Duration, Setting, SettingValue } from './Setting.ts'
