/**
 * All packs that ship with Maple Bridge. Each is also a subpath of its own, and a JSON document.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { cnNational } from './cn-national.ts'
import { xiningChengzhong } from './xining-chengzhong.ts'

export { cnNational, xiningChengzhong }

/** The packs, the wider before the narrower. */
export const packs: readonly Pack[] = [cnNational, xiningChengzhong]
