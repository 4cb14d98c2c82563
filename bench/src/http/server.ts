/**
 * One of the servers that are compared, in a process of its own. Tells its parent its port, and the processor time it
 * has taken whenever it is asked.
 */
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { assessApi } from '@maplebridge/assess-api'
import { fixedPacks } from '@maplebridge/http'
import { packs } from '@maplebridge/packs'
import { riskApi } from '@maplebridge/risk-api'
import { pino } from 'pino'
import { bareServer } from './bareServer.ts'
import { engineService } from './engineService.ts'
import { fieldPack } from './fieldPack.ts'

const logger = pino({ level: 'silent' })

type App = { readonly fetch: (request: Request) => Response | Promise<Response> }

const serving = (app: App): Server => createServer(getRequestListener((request) => app.fetch(request)))

const servers: Readonly<Record<string, () => Server>> = {
  bare: bareServer,
  risk: () => serving(riskApi({ packs: fixedPacks(packs), logger })),
  assess: () => serving(assessApi({ packs: fixedPacks([fieldPack]), logger })),
  engine: () => serving(engineService()),
}

const server = servers[process.argv[2] ?? '']?.()
server?.listen(0, '127.0.0.1', () => process.send?.(server.address()))
process.on('message', () => process.send?.(process.cpuUsage()))
