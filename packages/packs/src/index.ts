/**
 * All packs that ship with Maple Bridge. Each is also a subpath of its own, and a JSON document.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { cnNational } from './cn-national.ts'
import { donghu } from './donghu.ts'
import { grandMediationCity } from './grand-mediation-city.ts'
import { ruoqiang } from './ruoqiang.ts'
import { shayibakeCourt } from './shayibake-court.ts'
import { tianshui } from './tianshui.ts'
import { xiningChengzhong } from './xining-chengzhong.ts'

export { cnNational, donghu, grandMediationCity, ruoqiang, shayibakeCourt, tianshui, xiningChengzhong }

/** The packs, the wider before the narrower. */
export const packs: readonly Pack[] = [
  cnNational,
  donghu,
  grandMediationCity,
  ruoqiang,
  shayibakeCourt,
  tianshui,
  xiningChengzhong,
]
