import { request as routed } from '../../http/test/plan.ts'
import { testRefusals } from '../../http/test/refusals.ts'
import { differences } from './contract.ts'
import { serviceOf } from './service.ts'

testRefusals(
  {
    '/v1/routes': routed,
    '/v1/routes/explanations': routed,
    '/v1/routes/counterfactuals': { ...routed, to: 'committee' },
    '/v1/remedies': routed,
  },
  { serviceOf, differences },
)
