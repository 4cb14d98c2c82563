/**
 * Division codes and the areas they name: types and pure functions. The schemas of these types are in
 * `@maplebridge/area/schema`, so that who only calculates does not load the schema library.
 */
export type { AreaCode } from './AreaCode.ts'
export type { AreaCodeInvalidError } from './AreaCodeInvalidError.ts'
export type { AreaTier } from './AreaTier.ts'
export { areaAtTier, isWithin, parentOf, tierOf } from './areaAtTier.ts'
export { parseAreaCode } from './parseAreaCode.ts'
