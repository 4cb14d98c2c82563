// The invented plan that the guide for authors walks through: complete, without a warning, every rule decided.
import { readdirSync, readFileSync } from 'node:fs'
import { sectionSchemas } from '@maplebridge/policy-pack/authoring'
import { readSections } from '@maplebridge/policy-pack/load'
import { describe, expect, it } from 'vitest'
import { inRepository, maplebridge } from './doors.ts'

const folder = inRepository('examples/packs/wangxi')

describe('the specimen pack', { timeout: 30_000 }, () => {
  it('has every section but those that a county does not make, or has no sentence for', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    // The calendar, the documents of a file and the checks of figures are national; the plan prints no return and names no system.
    const left = ['case', 'calendar', 'documents', 'honesty', 'returns', 'systems', 'texts']
    const sections = Object.keys(sectionSchemas()).filter((name) => !left.includes(name))
    expect(files.toSorted()).toEqual(sections.map((name) => `${name}.yaml`).toSorted())
  })

  it('lints without a warning', async () => {
    const { code, err } = await maplebridge(['lint', folder, '--strict'])
    expect([code, err]).toEqual([0, ''])
  })

  it('passes its cases, which decide every rule both ways', async () => {
    const { code, out } = await maplebridge(['test', folder, '--covered', '--lang', 'zh'])
    expect(code).toBe(0)
    expect(out).toContain('案例正反两面都判定到的规则：16 / 16')
  })

  it('quotes each clause of its plan word for word, and no other', async () => {
    const plan = readFileSync(inRepository('examples/packs/wangxi/plan.md'), 'utf8')
    const { document } = await readSections(folder)
    const printed = [...plan.matchAll(/^- \*\*(\S+)\*\* (\S+) /gmu)].map(([, clause, zh]) => [clause, zh])
    const cited = JSON.parse(JSON.stringify(document['citations'])).map(
      ({ clause, text }: { clause: string; text: { zh: string } }) => [clause, text.zh],
    )
    expect(cited).toEqual(printed)
  })
})
