/**
 * The routing service as a process. Reads `PORT` (3004), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL`.
 */
import { runService } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { routingApi } from './app.ts'

await runService({
  name: 'routing-api',
  environment: process.env,
  port: 3004,
  shipped,
  app: (options) => routingApi(options).get('/', (c) => c.redirect('/docs')),
})
