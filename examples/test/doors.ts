/**
 * Three of the doors to the same answer: the packages, the command, and the service over HTTP.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { packs } from '@maplebridge/packs'
import { assess, editionOn, type Issue, layersOf } from '@maplebridge/policy-pack'
import { decodeDispute } from '@maplebridge/policy-pack/schema'
import * as Result from 'effect/Result'
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

/** Runs the command. */
export const maplebridge = async (
  args: readonly string[],
  { input = '' }: { readonly input?: string } = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  const child = spawn(process.execPath, [inRepository('packages/cli/src/main.ts'), ...args], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
  })
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  child.stdin.on('error', () => {}).end(input)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { code, out, err }
}

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
