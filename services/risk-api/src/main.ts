/**
 * The risk service as a process. Reads `PORT` (3002), `HOST` (127.0.0.1), `PACKS_DIR` and `LOG_LEVEL`.
 */
import { runService } from '@maplebridge/http'
import { packs as shipped } from '@maplebridge/packs'
import { riskApi } from './app.ts'

await runService({
  name: 'risk-api',
  environment: process.env,
  port: 3002,
  shipped,
  app: (options) => riskApi(options).get('/', (c) => c.redirect('/docs')),
})
