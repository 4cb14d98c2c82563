/**
 * Where what is wrong with a tree is told, each thing once, and no more than a person would read.
 */
import type { AreaTreeFault } from '../AreaTreeInvalidError.ts'

/** The contradictions found so far. */
export type Faults = {
  readonly add: (
    code: AreaTreeFault['code'],
    areas: readonly string[],
    message: AreaTreeFault['message'],
  ) => void
  readonly all: () => readonly AreaTreeFault[]
}

const most = 100

/** A list of contradictions, empty at first. */
export function noFaults(): Faults {
  const found: AreaTreeFault[] = []
  return {
    add: (code, areas, message) => {
      if (found.length < most) found.push({ code, areas, message })
    },
    all: () => found,
  }
}
