/**
 * The accountability service as a process. Reads `PORT` (3003), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL`.
 */
import { runService } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { accountabilityApi } from './app.ts'

await runService({
  name: 'accountability-api',
  environment: process.env,
  port: 3003,
  shipped,
  app: (options) => accountabilityApi(options).get('/', (c) => c.redirect('/docs')),
})
