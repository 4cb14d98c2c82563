/**
 * The processor time of a PostgreSQL server that this process started.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds in a tick of the clock by which Linux counts processor time. */
const tick = 10

type Running = { readonly id: number; readonly parent: number; readonly name: string; readonly ms: number }

const running = (): readonly Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((id) => {
      try {
        const [, name = '', rest = ''] =
          /\((.*)\) (.*)/su.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? []
        const fields = rest.split(' ')
        const ms = (Number(fields[11]) + Number(fields[12])) * tick
        return [{ id: Number(id), parent: Number(fields[1]), name, ms }]
      } catch {
        // It has ended since the folder was read.
        return []
      }
    })

/** Milliseconds of the processor that the server and its connections have taken; 0 where `/proc` is not to be had. */
export const serverTime = (): number => {
  if (process.platform !== 'linux') return 0
  const all = running()
  const ours = new Set([process.pid])
  for (let size = 0; size !== ours.size; ) {
    size = ours.size
    for (const { id, parent } of all) if (ours.has(parent)) ours.add(id)
  }
  return all
    .filter(({ id, name }) => ours.has(id) && name === 'postgres')
    .reduce((sum, { ms }) => sum + ms, 0)
}
