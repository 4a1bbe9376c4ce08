import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incrementalFile: 'node_modules/.cache/mutants/known.json',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'node_modules/.cache/mutants/report.json' },
  htmlReporter: { fileName: 'node_modules/.cache/mutants/report.html' },
  // A sandbox below node_modules would hold no tests for Vitest.
  tempDirName: join(tmpdir(), 'verbatim-mutants'),
  // TypeScript 7 has no interface that Stryker could read the file with, and nothing here needs it.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist*', 'shots', 'tests/pictures', '.git'],
}
