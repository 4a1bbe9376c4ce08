// Runs a TypeScript file with Vite's own transform: `node tests/support/run.mjs <file> [arguments]`.
// Node 20 cannot; once the oldest supported Node strips types, scripts can call `node <file>` and this file can go.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

await runnerImport(resolve(process.argv[2]), { configFile: false, logLevel: 'error' })
