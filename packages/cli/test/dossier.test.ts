import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const examples = join(import.meta.dirname, '../../../examples/registers')
const cases = join(examples, 'cases-2023.csv')
const year = ['--from', '2023-01-01', '--to', '2023-12-31']
const asked = ['dossier', 'litigation-rate-per-10000', '--pack', 'cn-national', ...year]
const figures = ['--figures', join(examples, 'district-2023.json')]

describe('maplebridge dossier', { timeout: 30_000 }, () => {
  it('shows the value under each definition, where they part, and what each has changed by', async () => {
    const since = [
      '--since',
      '2022-01-01..2022-12-31',
      '--since-figures',
      join(examples, 'district-2022.json'),
    ]
    const { code, out, err } = await maplebridge([...asked, ...figures, ...since])
    expect([code, err]).toEqual([0, ''])
    expect(out.match(/^ {2}\d\d\.\d\d cases per 10,000 {2}\d+\/\d+$/gmu)).toEqual([
      '  60.66 cases per 10,000  2190/361000',
      '  68.44 cases per 10,000  2190/320000',
      '  58.17 cases per 10,000  2100/361000',
      '  65.63 cases per 10,000  2100/320000',
    ])
    expect(out).toMatch(/^WHERE THE DEFINITIONS PART\n {2}Numerator\n {4}First-instance civil cases \+ /mu)
    expect(out).toMatch(
      /^ {2}civil-suits-per-10000-residents +70\.44 .* → 65\.63 .* +change -4\.82 +what happened -4\.39; what is counted 0\.00; over how many -0\.43$/mu,
    )
  })

  it('counts registers, for each pack that is asked and for both periods, in Chinese', async () => {
    const packs = ['--pack', 'cn-national', '--pack', 'xining-chengzhong', '--on', '2023-11-01']
    const days = ['--from', '2023-07-01', '--to', '2023-12-31', '--since', '2023-01-01..2023-06-30']
    const { code, out } = await maplebridge([
      'dossier',
      'acceptance-rate',
      cases,
      ...packs,
      ...days,
      '--lang',
      'zh',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}89\.7 % {2}26\/29 {2}95% 区间 73\.6–96\.4$/mu)
    expect(out).toContain('各口径之间没有差别')
    expect(out).toMatch(/^ {2}accepted-of-found {2}90\.3 % → 89\.7 % {2}变化 -0\.7 {2}实际 -0\.7；/mu)
  })

  it('as JSON, with what was read', async () => {
    const { out } = await maplebridge([
      'dossier',
      'acceptance-rate',
      cases,
      '--pack',
      'cn-national',
      ...year,
      '--json',
    ])
    expect(JSON.parse(out)).toMatchObject({
      name: 'acceptance-rate',
      rates: [{ metric: 'accepted-of-found', value: { value: { numerator: 54, denominator: 60 } } }],
      differences: [],
      read: [{ register: 'cases', counted: 60, notCounted: 0 }],
    })
  })

  it.each<[string, readonly string[], number, RegExp]>([
    ['no pack', ['dossier', 'acceptance-rate', ...year], 2, /add --pack <id>, once for each pack/u],
    ['no period', ['dossier', 'acceptance-rate', '--pack', 'cn-national'], 2, /add --from YYYY-MM-DD/u],
    [
      'days that are none',
      [...asked.slice(0, 4), '--from', '2023-02-30', '--to', '2023-12-31'],
      2,
      /is no period/u,
    ],
    ['a later period before', [...asked, '--since', '2023-01-01..2023-06-30'], 2, /is no earlier period/u],
    [
      'standard input twice',
      [...asked, '-', '--as', 'csv', '--since', '2022-01-01..2022-12-31'],
      2,
      /only once/u,
    ],
    [
      'figures of an area',
      [...asked, '--figures', fileWith([{ area: '990101', figures: {} }])],
      2,
      /without an area/u,
    ],
    [
      'an unknown figure',
      [...asked, '--figures', fileWith({ 'residents-population': 5 })],
      1,
      /did you mean `resident-population`/u,
    ],
    [
      'a name that nobody claims',
      ['dossier', 'acceptance-rates', '--pack', 'cn-national', ...year],
      1,
      /did you mean `acceptance-rate`/u,
    ],
    [
      'an unknown pack',
      ['dossier', 'acceptance-rate', '--pack', 'cn-nation', ...year],
      1,
      /did you mean `cn-national`/u,
    ],
    ['a file that is not there', [...asked, 'nowhere.csv'], 1, /nowhere\.csv: cannot be read/u],
  ])('refuses %s', async (_, args, exit, sentence) => {
    const { code, out, err } = await maplebridge(args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([exit, ''])
  })
})
