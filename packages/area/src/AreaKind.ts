/**
 * What kinds of areas there are at each tier, by the words of their names, with labels in both languages.
 */
import type { AreaTier } from './AreaTier.ts'
import type { Bilingual } from './Bilingual.ts'

/** A kind of area: a stable code, the tier it stands at, and its label. */
export type AreaKind = { readonly code: string; readonly tier: AreaTier; readonly label: Bilingual }

/** Which endings of a name make a kind; of several that fit, the first counts. */
export type KindRule = AreaKind & { readonly name: RegExp }

const rule = (code: string, tier: AreaTier, name: RegExp, zh: string, en: string): KindRule => ({
  code,
  tier,
  name,
  label: { zh, en },
})

const zone = /开发区|示范区|新区$|园区|管理区|管委会|合作区|度假区|保税区|风景名胜区/u

/** The kinds that a name tells. */
export const kindRules: readonly KindRule[] = [
  rule('autonomous-region', 'province', /自治区$/u, '自治区', 'autonomous region'),
  rule(
    'special-administrative-region',
    'province',
    /特别行政区$/u,
    '特别行政区',
    'special administrative region',
  ),
  rule('municipality', 'province', /市$/u, '直辖市', 'municipality under the central government'),
  rule('province', 'province', /省$/u, '省', 'province'),
  rule(
    'county-group',
    'prefecture',
    /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u,
    '县级单位的汇总，不是一级政区',
    'a group of county-level places, no place of its own',
  ),
  rule('autonomous-prefecture', 'prefecture', /自治州$/u, '自治州', 'autonomous prefecture'),
  rule('league', 'prefecture', /盟$/u, '盟', 'league'),
  rule('prefecture', 'prefecture', /地区$/u, '地区', 'prefecture'),
  rule('prefecture-city', 'prefecture', /市$/u, '地级市', 'prefecture-level city'),
  rule('autonomous-banner', 'county', /自治旗$/u, '自治旗', 'autonomous banner'),
  rule('banner', 'county', /旗$/u, '旗', 'banner'),
  rule('autonomous-county', 'county', /自治县$/u, '自治县', 'autonomous county'),
  rule('special-district', 'county', /特区$/u, '特区', 'special district'),
  rule('forestry-district', 'county', /^神农架林区$/u, '林区', 'forestry district'),
  rule('county', 'county', /县$/u, '县', 'county'),
  rule('county-city', 'county', /市$/u, '县级市', 'county-level city'),
  rule('administrative-committee', 'county', /行政委员会$/u, '行政委员会', 'administrative committee'),
  rule('district', 'county', /区$/u, '市辖区', 'district'),
  rule('ethnic-sumu', 'township', /民族苏木$/u, '民族苏木', 'ethnic sumu'),
  rule('sumu', 'township', /苏木$/u, '苏木', 'sumu'),
  rule('street', 'township', /街道$|街道办事处$/u, '街道', 'sub-district'),
  rule('township-zone', 'township', zone, '乡级功能区', 'functional zone at township level'),
  rule('town', 'township', /镇$/u, '镇', 'town'),
  rule('ethnic-township', 'township', /族乡$/u, '民族乡', 'ethnic township'),
  rule('township', 'township', /乡$/u, '乡', 'township'),
  rule('gacha', 'village', /嘎查/u, '嘎查', 'gacha'),
  rule(
    'residents',
    'village',
    /社区|居委会$|居委员会$|居民委会$|居民委员会$/u,
    '社区（居民委员会）',
    'community (residents’ committee)',
  ),
  rule(
    'villagers',
    'village',
    /村委会$|村委员会$|村民委会$|村民委员会$|村$/u,
    '村（村民委员会）',
    'village (villagers’ committee)',
  ),
]

/** What is run like a county, township or village and has no code of the national standard. */
export const functionalZone: Bilingual = { zh: '功能区', en: 'functional zone' }

/** The kind of what no name or number tells more about. */
export const otherKinds: Readonly<Record<AreaTier, AreaKind>> = {
  province: { code: 'province-level', tier: 'province', label: { zh: '省级', en: 'province level' } },
  prefecture: { code: 'prefecture-level', tier: 'prefecture', label: { zh: '地级', en: 'prefecture level' } },
  county: { code: 'county-level', tier: 'county', label: { zh: '县级', en: 'county level' } },
  township: {
    code: 'township-like',
    tier: 'township',
    label: { zh: '类似乡级单位', en: 'unit like a township' },
  },
  village: {
    code: 'village-like',
    tier: 'village',
    label: { zh: '类似村级单位', en: 'unit like a village' },
  },
  grid: { code: 'grid', tier: 'grid', label: { zh: '网格', en: 'grid' } },
}
