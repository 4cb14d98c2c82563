import { join } from 'node:path'
import { testDocument } from '../../http/test/document.ts'
import { document } from './contract.ts'
import { serviceOf } from './service.ts'

testDocument('metrics-api', {
  app: serviceOf().app,
  document,
  committed: join(import.meta.dirname, '../openapi.json'),
})
