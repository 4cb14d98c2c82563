// For StrykerJS only: mutants are run with instrumented, slower sources.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/killAtFirst.ts'],
    testTimeout: 60_000,
  },
})
