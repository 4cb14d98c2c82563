// Vitest reporter: one plain closing line for people and machines that read test logs.
import type { Reporter, TestModule } from 'vitest/node'

/** The line itself; skipped tests are named only when there are some. */
export const closingLine = (count: { passed: number; failed: number; skipped: number }): string =>
  `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`

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
    console.log(closingLine(count))
  }
}
