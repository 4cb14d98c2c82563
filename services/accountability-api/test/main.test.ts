import { join } from 'node:path'
import { testProcess } from '../../http/test/process.ts'

testProcess('accountability-api', { main: join(import.meta.dirname, '../src/main.ts') })
