import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    environment: 'node',
    include: ['tests/text/**/*.test.ts', 'tests/node/{corrections,publish}/**/*.test.ts'],
    // Measures seconds, which breaking the code makes longer.
    exclude: ['tests/text/analyse-laws.test.ts'],
    setupFiles: ['tests/mutants/same-dice.ts'],
    testTimeout: 60_000,
  },
})
