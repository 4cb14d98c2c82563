// Turns what a failed command printed into one sentence that says what is wrong
// and what to do. Absent when the cause is not one of those a person can mend
// from outside: then the output itself has to be shown.

const full = /\bENOSPC\b|no space left on device|\bEDQUOT\b|disk quota exceeded|os error 28\b/i
const readOnly = /\bEROFS\b|read-only file system|os error 30\b/i
const denied = /\bEACCES\b|\bEPERM\b|\bENOTDIR\b|\bEEXIST\b|permission denied/i
const unreachable =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|ENETUNREACH|EHOSTUNREACH|UND_ERR_\w+|ERR_SOCKET_TIMEOUT)\b|ERR_PNPM_META_FETCH_FAIL|error sending request|connection refused|dns error|network is unreachable/i
const outdated = /ERR_PNPM_OUTDATED_LOCKFILE/

/** The path that the message itself names, if any. */
const pathIn = (text) =>
  /(?:ENOSPC|EROFS|EACCES|EPERM|ENOTDIR|EEXIST)[^\n]*?['"`](\/[^'"`\n]+|[A-Z]:\\[^'"`\n]+)['"`]/.exec(
    text,
  )?.[1]

/**
 * One sentence for a failure.
 *
 * @param {string} text what the command printed, or an error's message
 * @param {{ doing: string, at: string }} about what was being done ("install the packages"), and in which folder
 * @returns {string | undefined}
 */
export const troubleSentence = (text, { doing, at }) => {
  const place = pathIn(text) ?? at
  if (full.test(text))
    return `The disk is full: no room to ${doing} at \`${place}\`; free about 1.5 GB there and run the same command again.`
  if (readOnly.test(text))
    return `The disk is read-only: could not ${doing} at \`${place}\`; copy the repository to a folder that can be written and run the same command there.`
  if (unreachable.test(text))
    return `The package registry cannot be reached: could not ${doing}; connect this machine to the network (or name your mirror with \`npm config set registry\`) and run the same command again.`
  if (outdated.test(text))
    return 'The lockfile is older than a package.json: run `pnpm install` and commit `pnpm-lock.yaml`.'
  if (denied.test(text))
    return `Not allowed to write: could not ${doing} at \`${place}\`; make that folder writable for this user, or move what stands in its place, and run the same command again.`
  return undefined
}
