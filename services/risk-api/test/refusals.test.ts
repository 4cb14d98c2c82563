import { expect, test } from 'vitest'
import { request as classified } from '../../http/test/plan.ts'
import { testRefusals } from '../../http/test/refusals.ts'
import { differences } from './contract.ts'
import { posted, serviceOf } from './service.ts'

testRefusals(
  {
    '/v1/classifications': classified,
    '/v1/explanations': classified,
    '/v1/counterfactuals': { ...classified, to: 'red' },
  },
  { serviceOf, differences },
)

const { app } = serviceOf({ limits: { bodyBytes: 1500 } })

test('a batch of more than ten thousand is refused, one under an unknown pack too', async () => {
  const path = '/v1/classifications/batch'
  const { pack, on } = classified
  const tooMany = await app.request(path, posted({ pack, on, disputes: Array(10_001).fill(0) }))
  expect(tooMany.status).toBe(422)
  expect(await tooMany.json()).toMatchObject({ issues: [{ code: 'out-of-domain', path: ['disputes'] }] })
  const nowhere = await app.request(path, posted({ pack: 'nowhere', on, disputes: [] }))
  expect(await nowhere.json()).toMatchObject({ type: '/problems/unknown-pack' })
})
