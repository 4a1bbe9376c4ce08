/**
 * `npm test`: runs every check named in its arguments (scripts of package.json), all of them even when one fails,
 * and fails at the end if any did. With VERBATIM_RESULTS set to a folder, leaves a count for each there (.ci/run adds them up).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Outcome {
  readonly script: string
  readonly passed: boolean
  readonly seconds: number
}

function runCheck(script: string): Outcome {
  console.log(`\n== ${script}`)
  const started = Date.now()
  // npm is a shell script on Unix and a .cmd file on Windows: both want a shell. Scripts come from package.json alone.
  const { status } = spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true })
  return { script, passed: status === 0, seconds: Math.round((Date.now() - started) / 1000) }
}

/** Scripts that run Vitest leave their own count, test by test (see tests/vitest.config.ts); the others count as one. */
function recordCount({ script, passed }: Outcome, folder: string): void {
  if (script.startsWith('test:')) return
  const count = { numPassedTests: passed ? 1 : 0, numFailedTests: passed ? 0 : 1, success: passed }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${script}.json`), JSON.stringify(count))
}

const outcomes = process.argv.slice(3).map(runCheck)
const results = process.env['VERBATIM_RESULTS']
if (results !== undefined && results !== '') for (const outcome of outcomes) recordCount(outcome, results)

console.log('\n== checks')
for (const { script, passed, seconds } of outcomes)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${script} (${seconds} s)`)
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1
