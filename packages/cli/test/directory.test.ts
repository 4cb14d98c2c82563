import { packs } from '@maplebridge/packs'
import { assess, changesOfRoute, editionOn, explainRoute, layersOf } from '@maplebridge/policy-pack'
import { decodeDirectory } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { describe, expect, it } from 'vitest'
import { fileWith, maplebridge } from './maplebridge.ts'

const on = '2023-05-08'
const judged = (is: boolean) => ({ is, judgedBy: 'village-pmc', basis: 'visit', on })
const dispute = {
  id: 'XN-2023-0001',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: on,
  source: 'screening',
  facts: { 'big-matter': judged(false), 'suitable-for-mediation': judged(true) },
}
const request = { pack: 'xining-chengzhong', on, dispute }
const village = {
  id: 'pmc-4',
  kind: 'village-pmc',
  label: { zh: '某社区调委会', en: 'PMC of a community' },
  area: '630103002004',
}
const under = Result.getOrThrow(
  Result.flatMap(layersOf(packs, { id: request.pack }), (layers) => editionOn(layers, { on })),
)
const directory = Result.getOrThrow(decodeDirectory([village], { under }))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const asked = (...args: readonly string[]) =>
  maplebridge([...args.slice(0, 1), fileWith(request), ...args.slice(1), '--directory', fileWith([village])])

describe('maplebridge --directory', { timeout: 30_000 }, () => {
  it.each([
    ['assess', [], assess(dispute, { under, directory })],
    ['explain --route', ['--route'], explainRoute(dispute, { under, directory })],
    [
      'explain --to',
      ['--to', 'village-pmc'],
      changesOfRoute(dispute, { under, directory, to: 'village-pmc' }),
    ],
  ] as const)('%s names the very body, as the packages do', async (name, args, expected) => {
    const { code, out } = await asked(name.split(' ')[0] ?? '', ...args, '--json')
    const answer = JSON.parse(out)
    expect([code, answer]).toEqual([0, plain(Result.getOrThrow<unknown, unknown>(expected))])
    expect(answer.route.lead).toMatchObject({ id: 'pmc-4' })
  })

  it('prints the label of the body', async () => {
    expect((await asked('assess', '--lang', 'zh')).out).toContain('某社区调委会')
  })

  it.each([
    ['an empty list', [], /\.json: it lists no body; list the bodies/u],
    ['two bodies with one id', [village, village], /\.json: \[1\]: two bodies have the id `pmc-4`/u],
    [
      'a body of an unknown kind',
      [{ ...village, kind: 'vilage-pmc' }],
      /\.json: \[0\]\.kind: the plan has no kind of body `vilage-pmc`; did you mean `village-pmc`\?/u,
    ],
    ['a wrong area', [{ ...village, area: '630000' }], /\[0\]\.area: .*write `63`/u],
    ['no list', '{"a"', /\.json: not JSON from line 1/u],
  ])('refuses %s with its place', async (_, bodies, line) => {
    const args = ['assess', fileWith(request), '--directory', fileWith(bodies)]
    const { code, out, err } = await maplebridge(args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(line)
    expect(JSON.parse((await maplebridge([...args, '--json'])).err)).toHaveProperty('issues')
  })
})
