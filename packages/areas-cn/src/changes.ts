/**
 * What became of counties since 2019, where a notice of a government was found with its day. The list is far from
 * whole; what it lacks is simply not known here. Below counties nothing is recorded.
 */
import type { AreaChange } from '@maplebridge/area'

type Codes = readonly [string, ...string[]]
type Rest = Pick<AreaChange, 'confidence' | 'note'>

const change = (
  on: string,
  source: string,
  kind: AreaChange['kind'],
  from: Codes,
  to: readonly string[],
  rest: Rest = { confidence: 'high' },
): AreaChange => ({ on, kind, from, to, cites: [source], ...rest })

const reportsDiffer: Rest = {
  confidence: 'medium',
  note: {
    zh: '公布日期，有报道作 2021-02-02，有报道作 2021-02-03',
    en: 'reports give 2021-02-02 or 2021-02-03 as the day it was made known',
  },
}

/** The changes, by day. */
export const changes: readonly AreaChange[] = [
  change('2019-01-09', 'laiwu-2019', 'merged', ['3712'], ['3701']),
  change('2019-01-09', 'laiwu-2019', 're-parented', ['371202'], ['370116']),
  change('2019-01-09', 'laiwu-2019', 're-parented', ['371203'], ['370117']),
  change('2019-08-30', 'longgang-2019', 'split', ['330327'], ['330327', '330383']),
  change('2019-12-06', 'huangzhong-2019', 'renamed', ['630122'], ['630106'], {
    confidence: 'high',
    note: { zh: '2020-07-22 挂牌', en: 'the district started on 2020-07-22' },
  }),
  change('2020-06-19', 'gongzhuling-2020', 're-parented', ['220381'], ['220184']),
  change('2020-06-19', 'xinjin-2020', 'renamed', ['510132'], ['510118']),
  change('2020-06-23', 'xingtai-2020', 'renamed', ['130502'], ['130502']),
  change('2020-06-23', 'xingtai-2020', 'renamed', ['130503'], ['130503']),
  change('2020-06-23', 'xingtai-2020', 'split', ['130521'], ['130502', '130503']),
  change('2020-06-23', 'xingtai-2020', 'renamed', ['130526'], ['130505']),
  change('2020-06-23', 'xingtai-2020', 'renamed', ['130527'], ['130506']),
  change('2020-07-06', 'wuhu-2020', 'merged', ['340203', '340208'], ['340209']),
  change('2020-07-06', 'wuhu-2020', 'renamed', ['340221'], ['340210']),
  change('2020-07-06', 'wuhu-2020', 'renamed', ['340222'], ['340212']),
  change('2020-07-17', 'nantong-2020', 'merged', ['320602', '320611'], ['320613']),
  change('2020-07-17', 'nantong-2020', 'renamed', ['320684'], ['320614']),
  change('2021-01-29', 'fengxiang-2021', 'renamed', ['610322'], ['610305']),
  change('2021-01-29', 'shawan-2021', 'renamed', ['654223'], ['654203']),
  change('2021-02-01', 'huili-2021', 'renamed', ['513425'], ['513402']),
  change('2021-02-03', 'fujian-2021', 'merged', ['350402', '350403'], ['350404'], reportsDiffer),
  change('2021-02-03', 'fujian-2021', 'renamed', ['350427'], ['350405'], reportsDiffer),
  change('2021-02-03', 'fujian-2021', 'renamed', ['350681'], ['350604'], reportsDiffer),
  change('2021-02-03', 'fujian-2021', 'renamed', ['350625'], ['350605'], reportsDiffer),
  change('2021-03-18', 'luoyang-2021', 'renamed', ['410381'], ['410307']),
  change('2021-03-18', 'luoyang-2021', 'merged', ['410306', '410322'], ['410308']),
  change('2021-04-09', 'hangzhou-2021', 'merged', ['330103', '330105'], ['330105']),
  change('2021-04-09', 'hangzhou-2021', 'split', ['330104'], ['330102', '330114']),
  change('2021-04-09', 'hangzhou-2021', 'split', ['330109'], ['330109', '330114']),
  change('2021-04-09', 'hangzhou-2021', 'split', ['330110'], ['330110', '330113']),
  change('2023-04-03', 'mainling-2023', 'renamed', ['540422'], ['540481']),
  change('2023-04-03', 'cona-2023', 'renamed', ['540530'], ['540581']),
]
