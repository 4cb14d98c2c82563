/**
 * A bare `node:http` server around the functions that the risk service calls: it reads JSON, checks nothing of its
 * shape, and gives the same answers.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { packs } from '@maplebridge/packs'
import { editionOn, givenOf, identityOf, layersOf } from '@maplebridge/policy-pack'
import { compileRange } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import { classificationOf } from '../../../services/risk-api/src/Classification.ts'

type Dispute = Parameters<typeof classificationOf>[0]
type Body = { readonly dispute?: Dispute; readonly disputes?: readonly Dispute[] }

const layers = Result.getOrThrow(layersOf(packs, { id: 'xining-chengzhong' }))
const under = Result.getOrThrow(editionOn(layers, { on: '2023-05-08' }))
const decide = under.risk && compileRange(under.risk.table, { settings: under.values })

/** The server, not yet on a port. */
export const bareServer = (): Server =>
  createServer(async (request, response) => {
    const text = JSON.stringify(answer(JSON.parse(await textOf(request))))
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })

const answer = ({ dispute, disputes = [] }: Body): unknown => {
  if (dispute !== undefined) return Result.getOrThrow(classificationOf(dispute, { under }))
  const results = disputes.map((each, index) => ({
    _tag: 'Classified',
    index,
    dispute: each.id,
    ...decide?.(Result.getOrThrow(givenOf(each, { under }))),
  }))
  return { ...identityOf(under), results }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
