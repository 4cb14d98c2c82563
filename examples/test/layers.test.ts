import { describe, expect, it } from 'vitest'
import { inRepository, maplebridge } from './doors.ts'

const layers = inRepository('examples/layers')
const file = (name: string): string => inRepository(`examples/disputes/${name}.json`)
const asked = ['--pack', 'chengzhong-office', '--packs', layers]

describe('an adopter fills in what the plan leaves open', { timeout: 30_000 }, () => {
  it('with a layer of its own, beside the shipped packs', async () => {
    const { out } = await maplebridge(['packs', '--packs', layers])
    expect(out).toMatch(/^chengzhong-office 0\.1\.0$/mu)
    expect(out).toContain('(Invented example)')
  })

  it.each(['village-drainage', 'property-fees', 'hospital-death'])(
    'nothing is unset for %s',
    async (name) => {
      const { out } = await maplebridge(['assess', file(name), ...asked, '--json'])
      expect(JSON.parse(out).unsetSettings).toEqual([])
    },
  )

  it('duties get days, each naming the setting that gives it', async () => {
    const { out } = await maplebridge(['assess', file('property-fees'), ...asked])
    // Graded on Saturday 6 May 2023, a make-up working day after the May holiday.
    expect(out).toContain('due: 2023-05-10 (plan-within)')
    expect(out).toContain('due: 2023-06-05 (resolve-within)')
    const hospital = await maplebridge(['assess', file('hospital-death'), ...asked])
    expect(hospital.out).toContain('due: within 24 hours of 2023-05-08 (report-within)')
  })

  it('its clauses are cited with the others', async () => {
    const { out } = await maplebridge(['assess', file('property-fees'), ...asked, '--json'])
    const cited: readonly { readonly id: string }[] = JSON.parse(out).citations
    expect(cited.map(({ id }) => id)).toContain('INVENTED-3')
  })
})
