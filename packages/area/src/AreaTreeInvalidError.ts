/**
 * The refusal of a tree of areas that contradicts itself. Plain data, so it survives JSON.
 */
import type { AreaCode } from './AreaCode.ts'
import type { Bilingual } from './Bilingual.ts'

/**
 * One contradiction of a tree: `areas` are the codes that show it, such as the chain of a cycle. Codes, in the order
 * of looking: a code that is none; a tier that the code contradicts or that a zone lacks; a range without a day;
 * ranges of one code that overlap; a parent that is not there, not wider, or in a cycle; days without a parent; a
 * change that names an area which is not there on its day, one whose dates say otherwise, or a source that is not
 * listed; an end of which no change says what became of the area.
 */
export type AreaTreeFault = {
  readonly code:
    | 'bad-code'
    | 'tier'
    | 'empty-range'
    | 'overlap'
    | 'no-parent'
    | 'parent-tier'
    | 'cycle'
    | 'orphaned'
    | 'dangling-change'
    | 'change-date'
    | 'no-source'
    | 'silent-end'
  readonly areas: readonly AreaCode[]
  readonly message: Bilingual
}

/** A tree of areas contradicts itself; `faults` are all contradictions found, 100 at most. */
export type AreaTreeInvalidError = {
  readonly _tag: 'AreaTreeInvalidError'
  readonly tree: string
  readonly faults: readonly AreaTreeFault[]
  readonly message: Bilingual
}
