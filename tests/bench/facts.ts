/**
 * npm run bench:facts -- [FOLDER TRUTH.jsonl] [--held] [--json]
 * Measures how often the facts of files (title, date, authors, outlet, section, language, number of articles, speakers) are right, and
 * how often one is wrong in a file of which a build says nothing. Without a folder it reads the set in `facts/`, with `--held`
 * the one in `facts-held/`, which nobody looks at who mends a kind: it tells whether the kind was mended, or the cases.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findFacts } from './facts-found.ts'
import { scoreFacts } from './facts-score.ts'
import { count, mistakes, tables } from './facts-table.ts'
import { readTruth } from './facts-truth.ts'

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const options = { held: { type: 'boolean' }, json: { type: 'boolean' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const own = values.held === true ? 'facts-held' : 'facts'
const [folder = beside(`${own}/files`), truthFile = beside(`${own}/truth.jsonl`)] = positionals

function run(): void {
  const truth = readTruth(truthFile)
  const verdicts = scoreFacts(truth, findFacts(folder))
  if (values.json === true) {
    console.log(JSON.stringify({ files: truth.length, all: count(verdicts), verdicts }, null, 1))
    return
  }
  const { asked, share, unwarned } = count(verdicts)
  console.log(`${truth.length} files, ${asked} facts\n\n${tables(verdicts)}\n\n${mistakes(verdicts)}\n`)
  console.log(`${share.toFixed(1)} % right, ${unwarned} wrong without a warning`)
}

try {
  run()
} catch (error) {
  console.error(`The set cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
