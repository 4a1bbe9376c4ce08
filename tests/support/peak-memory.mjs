// Preloaded into a command (`NODE_OPTIONS=--import <this file>`): each Node process leaves its peak memory as it ends.
import { appendFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  if (process.env.PEAK_MEMORY_FILE)
    appendFileSync(process.env.PEAK_MEMORY_FILE, `${maxRSS} ${process.argv.join(' ')}\n`)
})
