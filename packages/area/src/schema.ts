/**
 * The schemas of this package's shapes, for whoever decodes data or describes it.
 */
export { AreaCode } from './AreaCode.ts'
export { AreaTier } from './AreaTier.ts'
export { AreaChange, AreaRecord, AreaSource, AreaTree } from './AreaTree.ts'
export { Bilingual } from './Bilingual.ts'
