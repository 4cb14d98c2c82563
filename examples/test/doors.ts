/**
 * Three of the doors to the same answer: the packages, the command, and the service over HTTP.
 */
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { packs } from '@maplebridge/packs'
import { assess, editionOn, type Issue, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
import { onThisMachine } from '../../packages/cli/src/onThisMachine.ts'
import type { Outcome } from '../../packages/cli/src/outcome.ts'
import { run } from '../../packages/cli/src/program.ts'
import { answered, type Door, refused } from './answers.ts'

/** A file of the repository, by its path from the root. */
export const inRepository = (path: string): string => join(import.meta.dirname, '../..', path)

/** Asks the packages. */
export const packageDoor: Door = async ({ pack, on, dispute }) => {
  const layers = layersOf(packs, { id: pack })
  if (Result.isFailure(layers)) return refused(layers.failure._tag, {})
  const under = editionOn(layers.success, { on })
  if (Result.isFailure(under)) return refused(under.failure._tag, {})
  const edition = under.success
  const assessment = Result.flatMap(decodeDispute(dispute), (decoded) => assess(decoded, { under: edition }))
  return Result.isSuccess(assessment)
    ? answered(assessment.success)
    : refused(assessment.failure._tag, assessment.failure)
}

/** Runs the command over the files of this machine; `packages/cli/test/process.test.ts` shows that a process says the same. */
export const maplebridge = async (
  args: readonly string[],
  { input = '' }: { readonly input?: string } = {},
): Promise<Outcome> =>
  run(
    args,
    onThisMachine({ env: {}, stdin: Readable.from([Buffer.from(input)]), stderr: { write: () => {} } }),
  )

/** Asks the command. */
export const commandDoor: Door = async (request) => {
  const { code, out, err } = await maplebridge(['assess', '-', '--json'], { input: JSON.stringify(request) })
  if (code === 0) return answered(JSON.parse(out))
  const refusal = JSON.parse(err)
  return refused(refusal._tag, refusal)
}

type Refusal = { readonly type: string; readonly issues?: readonly Issue[] }

/** Asks the service that listens at an address. */
export const httpDoor =
  (url: string): Door =>
  async (request) => {
    const response = await fetch(`${url}/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    const body: Refusal = JSON.parse(await response.text())
    return response.ok ? answered(body) : refused(body.type.replace('/problems/', ''), body)
  }
