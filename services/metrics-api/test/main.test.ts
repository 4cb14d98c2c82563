import { join } from 'node:path'
import { testProcess } from '../../http/test/process.ts'

testProcess('metrics-api', { main: join(import.meta.dirname, '../src/main.ts') })
