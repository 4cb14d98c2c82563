/**
 * All packs that ship with Maple Bridge. Each is also a subpath of its own, and a JSON document.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { baotou } from './baotou.ts'
import { cnNational } from './cn-national.ts'
import { dadukou } from './dadukou.ts'
import { litigationFreeTown } from './litigation-free-town.ts'
import { xiningChengzhong } from './xining-chengzhong.ts'

// biome-ignore format: one pack a line
export {
  baotou,
  cnNational,
  dadukou,
  litigationFreeTown,
  xiningChengzhong,
}

/** The packs: the national one, then the local ones by id. */
// biome-ignore format: one pack a line
export const packs: readonly Pack[] = [
  cnNational,
  baotou,
  dadukou,
  litigationFreeTown,
  xiningChengzhong,
]
