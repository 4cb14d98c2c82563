/**
 * Division codes and the areas they name: types and pure functions. The schemas of these types are in
 * `@maplebridge/area/schema`, so that who only calculates does not load the schema library.
 */
export type { Area } from './Area.ts'
export type { AreaCode } from './AreaCode.ts'
export type { AreaCodeFault, AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
export type { AreaIndex } from './AreaIndex.ts'
export type { AreaKind } from './AreaKind.ts'
export type {
  AreaElsewhereError,
  AreaNotYetError,
  AreaRefusal,
  AreaRetiredError,
  AreaUnknownError,
  NamedArea,
} from './AreaRefusal.ts'
export type { AreaTier } from './AreaTier.ts'
export type { AreaChange, AreaList, AreaRecord, AreaSource, AreaTree } from './AreaTree.ts'
export type { AreaTreeFault, AreaTreeInvalidError } from './AreaTreeInvalidError.ts'
export { areaAtTier, isWithin, parentOf, tierOf } from './areaAtTier.ts'
export { type AreaQuestion, ancestorsOf, areaOn, childrenOf, isWithinOn } from './areaOn.ts'
export type { Bilingual } from './Bilingual.ts'
export { type Counterparts, counterpartsOf } from './counterpartsOf.ts'
export { indexAreas } from './indexAreas.ts'
export { kindOfArea } from './kindOfArea.ts'
export { parseAreaCode } from './parseAreaCode.ts'
export { readStatisticalCode, type StatisticalCode, statisticalCodeOf } from './readStatisticalCode.ts'
