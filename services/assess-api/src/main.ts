/**
 * The assessment service as a process. Reads `PORT` (3001), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL`.
 */
import { runService } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { assessApi } from './app.ts'

await runService({
  name: 'assess-api',
  environment: process.env,
  port: 3001,
  shipped,
  app: (options) => assessApi(options).get('/', (c) => c.redirect('/docs')),
})
