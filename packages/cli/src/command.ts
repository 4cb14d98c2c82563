/**
 * The `maplebridge` command as a process: its arguments, its streams and its exit code. Imported by `main.ts` alone.
 */
import { onThisMachine } from './onThisMachine.ts'
import { run } from './program.ts'

const { code, out, err } = await run(process.argv.slice(2), onThisMachine(process))
process.exitCode = code
// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', () => {})
process.stdout.write(out)
process.stderr.write(err)
