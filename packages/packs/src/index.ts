/**
 * All packs that ship with Maple Bridge. Each is also a subpath of its own, and a JSON document.
 */
import type { Pack } from '@maplebridge/policy-pack'
import { baotou } from './baotou.ts'
import { cnNational } from './cn-national.ts'
import { countyTemplate } from './county-template.ts'
import { dadukou } from './dadukou.ts'
import { donghu } from './donghu.ts'
import { grandMediationCity } from './grand-mediation-city.ts'
import { litigationFreeTown } from './litigation-free-town.ts'
import { ruoqiang } from './ruoqiang.ts'
import { shayibakeCourt } from './shayibake-court.ts'
import { tianshui } from './tianshui.ts'
import { xiningChengzhong } from './xining-chengzhong.ts'

export {
  baotou,
  cnNational,
  countyTemplate,
  dadukou,
  donghu,
  grandMediationCity,
  litigationFreeTown,
  ruoqiang,
  shayibakeCourt,
  tianshui,
  xiningChengzhong,
}

/** The packs: the national one, then the local ones by id. */
export const packs: readonly Pack[] = [
  cnNational,
  baotou,
  countyTemplate,
  dadukou,
  donghu,
  grandMediationCity,
  litigationFreeTown,
  ruoqiang,
  shayibakeCourt,
  tianshui,
  xiningChengzhong,
]
