/**
 * What the packages weigh: bytes to load, time to load, memory for each decision.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const entry = fileURLToPath(import.meta.resolve('@maplebridge/rules'))

/** The size of a bundle that imports the given names of `@maplebridge/rules` and nothing else. */
export const sizeOf = async (
  names: readonly string[],
): Promise<{ readonly gzipped: number; readonly modules: readonly string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(entry)}`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
  })
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  return { gzipped: gzipSync(outputFiles[0]?.contents ?? '').length, modules: used }
}

/** Milliseconds that a new process takes to import the bundled entry, the median of several processes. */
export const coldImport = async (times: number): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')
  const script = `const from = process.hrtime.bigint()
    await import(${JSON.stringify(`data:text/javascript;base64,${source}`)})
    console.log(Number(process.hrtime.bigint() - from) / 1e6)`
  const took = Array.from({ length: times }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  )
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

/** Bytes of heap that a decision leaves behind while its answer is kept; needs `--expose-gc`. */
export const heapFor = <Input>(
  decide: (input: Input) => unknown,
  inputs: readonly Input[],
): number | undefined => {
  const collect = globalThis.gc
  if (collect === undefined) return undefined
  const kept = new Array<unknown>(inputs.length).fill(undefined)
  collect()
  const before = process.memoryUsage().heapUsed
  for (let at = 0; at < inputs.length; at += 1) kept[at] = decide(inputs[at] as Input)
  collect()
  return (process.memoryUsage().heapUsed - before) / kept.length
}
