/**
 * A workbook with its files unpacked, up to a limit; internal to the package. The library that reads workbooks sets no
 * limit of its own, and a file of a few kilobytes may hold gigabytes.
 */

import * as Result from 'effect/Result'
import { unzipSync, zipSync } from 'fflate'

/** The most bytes that a workbook may unpack to. */
const most = 128 * 1024 * 1024

/**
 * The same archive with its files stored as they are. Files are unpacked into as many bytes as the archive says they
 * have and no more, so an archive that lies is cut off.
 */
export const unpacked = (bytes: Uint8Array): Uint8Array | 'too-large' | 'damaged' => {
  let size = 0
  const files = Result.try(() =>
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return size <= most
      },
    }),
  )
  if (size > most) return 'too-large'
  return Result.isFailure(files) ? 'damaged' : zipSync(files.success, { level: 0 })
}
