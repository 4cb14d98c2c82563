/**
 * The metrics service as a process. Reads `PORT` (3005), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL`.
 */
import { runService } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { metricsApi } from './app.ts'

await runService({
  name: 'metrics-api',
  environment: process.env,
  port: 3005,
  shipped,
  app: (options) => metricsApi(options).get('/', (c) => c.redirect('/docs')),
})
