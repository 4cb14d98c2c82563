/**
 * The refusal of a directory of bodies that contradicts itself. Plain data, so it survives JSON.
 */
import type { BodyId } from '@maplebridge/dispute'
import type { Label } from '@maplebridge/rules'

/**
 * One contradiction of a directory, with the bodies that show it: two bodies with one id, a relation to a body that
 * is not listed, bodies that supervise each other in a circle, or one that ends before it begins.
 */
export type DirectoryFault = {
  readonly code: 'duplicate-id' | 'no-such-body' | 'supervision-cycle' | 'date-order'
  readonly bodies: readonly BodyId[]
  readonly message: Label
}

/** A directory contradicts itself; `faults` are all contradictions found. */
export type DirectoryInvalidError = {
  readonly _tag: 'DirectoryInvalidError'
  readonly faults: readonly DirectoryFault[]
  readonly message: Label
}

/** The refusal that carries faults. */
export const directoryInvalid = (
  faults: readonly [DirectoryFault, ...DirectoryFault[]],
): DirectoryInvalidError => {
  const more = faults.length - 1
  const [{ message }] = faults
  return {
    _tag: 'DirectoryInvalidError',
    faults,
    message: {
      zh: `机构名录自相矛盾：${message.zh}${more > 0 ? `；另有 ${more} 处` : ''}`,
      en: `the directory of bodies contradicts itself: ${message.en}${more > 0 ? `; and ${more} more` : ''}`,
    },
  }
}
