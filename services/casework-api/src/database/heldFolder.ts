/**
 * A folder that one process alone may have open: PGlite does not see to it, and two that write to the same folder
 * destroy it. A socket beside the folder says that somebody is there; when that process ends, however it ends, nobody
 * answers any more. A number of a process would be wrong after a restart of the machine or of a container.
 */
import { createHash, randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Lets go of a folder. */
export type Release = () => Promise<void>

/** Bytes that the path of a socket may have on every system, with some to spare for a name beside it. */
const longest = 90

/** Holds a folder for this process; nothing when another has it. */
export const heldFolder = async (folder: string): Promise<Release | undefined> => {
  const path = socketOf(resolve(folder))
  const server = (await listening(path)) ?? ((await isCleared(path)) ? await listening(path) : undefined)
  return server && (() => new Promise((done) => server.close(() => done())))
}

/** Beside the folder, so that whoever shares it sees it; in the folder of the machine when that is too long. */
const socketOf = (folder: string): string => {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\maplebridge-${name}`
  const beside = `${folder}.open`
  return Buffer.byteLength(beside) <= longest ? beside : join(tmpdir(), `maplebridge-${name}`)
}

/** A server whose only answer is that it is there; nothing when the place is taken. */
const listening = (path: string): Promise<Server | undefined> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.on('error', () => {}).end())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    )
    server.listen(path, () => {
      server.unref()
      done(server)
    })
  })

/**
 * Takes away what a process left that is gone; false while somebody is there. It is moved aside first, since another may
 * take it away at the same moment and put its own there.
 */
const isCleared = async (path: string): Promise<boolean> => {
  if (await isAnswered(path)) return false
  const aside = `${path}.${randomUUID().slice(0, 8)}`
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return true
  if (await isAnswered(aside)) {
    await rename(aside, path)
    return false
  }
  await rm(aside, { force: true })
  return true
}

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(path, () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
