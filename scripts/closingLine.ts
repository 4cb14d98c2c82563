// Vitest reporter: the test files that take long, and one plain closing line for
// people and machines that read test logs.
import type { Reporter, TestModule } from 'vitest/node'

/** Seconds after which a test file is named; it fails nothing. */
export const longFile = 15

/** The line itself; skipped tests are named only when there are some. */
export const closingLine = (count: { passed: number; failed: number; skipped: number }): string =>
  `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`

/** The files that took long, longest first; nothing where none did. */
export const longFiles = (
  files: readonly { readonly file: string; readonly seconds: number }[],
): readonly string[] => {
  const long = files
    .filter(({ seconds }) => seconds > longFile)
    .toSorted((one, other) => other.seconds - one.seconds)
  return long.length === 0
    ? []
    : [
        `${long.length} test files took longer than ${longFile} s:`,
        ...long.map(({ file, seconds }) => `  ${seconds.toFixed(1)} s  ${file}`),
      ]
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      // A file that does not even load has no tests to count, yet it failed.
      if (module.errors().length > 0) count.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
    }
    const files = modules.map((module) => ({
      file: module.relativeModuleId,
      seconds: module.diagnostic().duration / 1000,
    }))
    console.log([...longFiles(files), closingLine(count)].join('\n'))
  }
}
