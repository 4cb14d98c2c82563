/**
 * Whether requests are answered while the server hangs: its connections stay open and nothing comes back.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crashablePostgres } from './crashablePostgres.ts'
import { actors } from './officials.ts'
import type { SoakFound } from './Soak.ts'
import { readyAt, serviceProcess } from './serviceProcess.ts'
import { signersIn } from './signers.ts'

/** Requests at once: more than there are connections, so that some wait for one. */
const requests = 20

/** Seconds in which each must be answered. */
const longest = 45

/** Stops the server where it is, asks, and lets it go on. */
export const frozen = async (): Promise<SoakFound> => {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-frozen-'))
  const postgres = await crashablePostgres()
  const signers = await signersIn(folder)
  const service = await serviceProcess({ ...signers.environment, DATABASE: postgres.url })
  const token = await signers.tokenFor({ account: 'centre-1', ...actors.dispatcher })
  const asked = async () => {
    const started = Date.now()
    const status = await fetch(`${service.url}/v1/cases`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(longest * 1000),
    }).then(
      (response) => response.status,
      () => 0,
    )
    return { status, ms: Date.now() - started }
  }
  try {
    const before = await asked()
    await postgres.freeze(true)
    const meanwhile = await Promise.all(Array.from({ length: requests }, asked))
    await postgres.freeze(false)
    const back = await readyAt(service.url)
    const after = await asked()
    const slowest = Math.max(...meanwhile.map(({ ms }) => ms))
    return {
      rows: [
        [
          'the server hangs',
          `${requests} requests at once answered 503, the last after ${slowest} ms; working again ${back} ms after it went on`,
        ],
      ],
      faults: [
        ...[before, after].flatMap(({ status }) =>
          status === 200 ? [] : [`${status} while the server does not hang`],
        ),
        ...meanwhile.flatMap(({ status, ms }) =>
          status === 503
            ? []
            : [`${status === 0 ? 'no answer' : status} after ${ms} ms while the server hangs`],
        ),
      ],
    }
  } finally {
    await postgres.freeze(false)
    await service.kill()
    await postgres.end()
    await rm(folder, { recursive: true, force: true })
  }
}
