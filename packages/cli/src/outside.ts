/**
 * What the command line needs from the outside world, so that everything else stays a function of its input;
 * `onThisMachine.ts` provides it.
 */
import type { Pack } from '@maplebridge/policy-pack'
import type { PacksLoaded } from '@maplebridge/policy-pack/load'
import type { RandomBytes } from '@maplebridge/tables'
import type { DatabaseAccess } from './databaseAccess.ts'
import type { FolderAccess } from './folderAccess.ts'

/** Files, packs and environment as `onThisMachine` provides them. */
export type Outside = {
  readonly version: string
  /** The versions of the packages that decide, by name. */
  readonly packages: () => Readonly<Record<string, string>>
  /** The environment: `LANG`, `PACKS_DIR`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The text of a file, or of standard input for `-`; `undefined` when it cannot be read. */
  readonly textOf: (file: string) => Promise<string | undefined>
  /** The bytes of a file, or of standard input for `-`; `undefined` when it cannot be read. */
  readonly bytesOf: (file: string) => Promise<Uint8Array | undefined>
  /** The bytes of a file piece by piece, or of standard input for `-`; `undefined` when it cannot be read. */
  readonly piecesOf: (file: string) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** A file of which any part can be read; `undefined` when it cannot be. */
  readonly anywhereIn: (file: string) => Promise<RandomBytes | undefined>
  /** Whether somebody may be looking on while a command runs. */
  readonly isWatched: boolean
  /** Tells those who look on how far it has come. */
  readonly tell: (text: string) => void
  readonly shipped: readonly Pack[]
  /** The packs of a folder; `undefined` when there is no such folder. */
  readonly packsIn: (folder: string) => Promise<PacksLoaded | undefined>
  /** Folders of one pack each, which commands read and those for authors write. */
  readonly folders: FolderAccess
  /** Databases that `doctor` examines. */
  readonly databases: DatabaseAccess
}
