/** `npm run demo`: `npm start` with the demo library instead of `seeds`. Arguments are passed on. */
import { spawn } from 'node:child_process'

const command = ['npm start', ...(process.argv.length > 3 ? ['--', ...process.argv.slice(3)] : [])].join(' ')
const served = spawn(command, { stdio: 'inherit', shell: true, env: { ...process.env, SEEDS: 'tests/library' } })
served.on('exit', (code) => {
  process.exitCode = code ?? 1
})
