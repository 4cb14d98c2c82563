/**
 * A small tree with every kind of change, and a city without counties, a zone and a grid.
 */
import * as Result from 'effect/Result'
import { type AreaIndex, type AreaTree, indexAreas } from '../src/index.ts'

const change = (
  on: string,
  kind: AreaTree['changes'][number]['kind'],
  from: readonly [string, ...string[]],
  to: readonly string[],
): AreaTree['changes'][number] => ({ on, kind, from, to, cites: ['made-up'], confidence: 'high' })

export const tree: AreaTree = {
  id: 'small',
  version: '1',
  asOf: '2026-01-01',
  sources: [{ id: 'made-up', title: { zh: '虚构', en: 'made up' } }],
  areas: [
    { code: '90', name: '甲省' },
    { code: '9001', name: '甲一市' },
    { code: '900101', name: '东区', until: '2020-06-01' },
    { code: '900101', name: '朝阳区', from: '2020-06-01' },
    { code: '900101001', name: '东街道' },
    { code: '900101001001', name: '东社区' },
    { code: '900101001001-01', name: '第一网格' },
    { code: '900102', name: '西区', until: '2021-01-01' },
    { code: '900102001', name: '西街道' },
    { code: '900103', name: '南区', from: '2021-01-01' },
    { code: '900104', name: '北区', from: '2021-01-01' },
    { code: '900105', name: '中区', until: '2022-01-01' },
    { code: '900106', name: '大区', from: '2022-01-01' },
    { code: '900121', name: '山县', until: '2023-01-01' },
    { code: '900122', name: '岛县', until: '2024-01-01' },
    { code: '9001-z1', name: '高新区', tier: 'county' },
    { code: '900101002', name: '科技街道', parent: '9001-z1' },
    { code: '9019', name: '甲九市' },
    { code: '901900003', name: '河街道' },
    { code: '9020', name: '甲二市' },
    { code: '902021', name: '山县', from: '2023-01-01' },
  ],
  changes: [
    change('2020-06-01', 'renamed', ['900101'], ['900101']),
    change('2021-01-01', 'split', ['900102'], ['900103', '900104']),
    change('2022-01-01', 'merged', ['900104', '900105'], ['900104', '900106']),
    change('2023-01-01', 're-parented', ['900121'], ['902021']),
    change('2024-01-01', 'abolished', ['900122'], []),
  ],
}

export const small: AreaIndex = Result.getOrThrow(indexAreas(tree))
