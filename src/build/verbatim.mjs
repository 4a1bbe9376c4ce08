// The owner's commands: `node src/build/verbatim.mjs build|start`. Node 20 runs no TypeScript, so Vite does;
// once the oldest supported Node strips types, the scripts can call `node src/build/command.ts` and this file can go.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
