/**
 * Loaded before a command (`node --import`): counts how often it lists each folder and reads each file below the folder
 * `COUNT_BELOW`, and writes the counts as JSON to the file `COUNT_INTO` when it ends.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { relative, resolve } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const { COUNT_BELOW: below = '', COUNT_INTO: into = '' } = process.env
const counts = {}

function counting(name) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    const place = typeof path === 'string' ? relative(below, resolve(path)) : '..'
    if (!place.startsWith('..')) {
      const key = `${name} ${place}`
      counts[key] = (counts[key] ?? 0) + 1
    }
    return real(path, ...rest)
  }
}

if (isMainThread) {
  for (const name of ['readdirSync', 'readdir', 'opendirSync', 'readFileSync', 'readFile']) counting(name)
  syncBuiltinESMExports()
  process.on('exit', () => fs.writeFileSync(into, JSON.stringify(counts)))
}
