import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** What is polled for in a browser comes soon, but not within a second where many share two cores. */
const patience = { poll: { timeout: 15_000 } }

// .ci/run sets this to a folder of its own and adds up what each run of Vitest leaves there.
const results = process.env['VERBATIM_RESULTS']

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    reporters:
      results === undefined || results === ''
        ? ['default']
        : ['default', ['json', { outputFile: resolve(results, `vitest-${process.pid}.json`) }]],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/text/**/*.test.ts', 'tests/node/**/*.test.ts'],
          // Properties take seconds where a busy machine takes ten times its own time.
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/component-setup.ts'],
          // A busy machine takes ten times its own time to draw a page.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          expect: patience,
          // A page is loaded, hydrated and often audited within one test, on two slow cores.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          expect: patience,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
