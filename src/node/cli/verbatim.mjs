// The owner's commands: `node src/node/cli/verbatim.mjs build|start`. Node 20 runs no TypeScript, so Vite does;
// once the oldest supported Node strips types, the scripts can call `node src/node/cli/command.ts` and this file can go.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runnerImport } from 'vite'

// Left alone, the engine lets a heap grow by more than half before it looks for garbage: a build of 10,000 articles then peaks at
// 1,450 MB, so at 1,110.
setFlagsFromString('--heap-growing-percent=25')

await runnerImport(fileURLToPath(new URL('command.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
