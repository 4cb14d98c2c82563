import { fixedPacks } from '@maplebridge/http'
import { county, nation, request } from '../../http/test/plan.ts'
import { testRefusals } from '../../http/test/refusals.ts'
import { differences } from './contract.ts'
import { serviceOf } from './service.ts'

testRefusals(
  { '/v1/duties': request, '/v1/checklists': request, '/v1/reverse-checks': request, '/v1/guards': request },
  { serviceOf: (options) => serviceOf({ packs: fixedPacks([nation, county]), ...options }), differences },
)
