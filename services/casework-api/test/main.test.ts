import { join } from 'node:path'
import { testProcess } from '../../http/test/process.ts'
import { audience, issuer } from './service.ts'

testProcess('casework-api', {
  main: join(import.meta.dirname, '../src/main.ts'),
  environment: {
    DATABASE: 'memory://',
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
    JWT_KEYS: join(import.meta.dirname, 'keySet.json'),
  },
})
