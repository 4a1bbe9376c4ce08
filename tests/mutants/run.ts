/**
 * `npm run test:mutants`: breaks the code in one small way after the other (a condition turned, a word emptied, a number
 * moved) and runs the tests that reach the place. What no test notices is a rule that no test holds: it is listed as a survivor.
 *
 *     npm run test:mutants                                      all files that are measured: hours
 *     npm run test:mutants -- src/text/links/open-link.ts       some of them, by the beginnings of their paths
 *     npm run test:mutants -- --sample 300 --seed 2             about 300 mutants, of functions drawn from all: minutes
 *     npm run test:mutants -- src/text/quotations --sample 100
 *
 * A sample is the same for the same seed. The survivors are printed in the end; with the code around them they stand in
 * node_modules/.cache/mutants/report.html.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dice } from '../support/generated-library.ts'

const root = resolve(import.meta.dirname, '../..')

/** The rules on which links, names that are withheld and answers to readers stand. */
const measured = [
  'src/text/links/',
  'src/text/quotations/',
  'src/text/filter/',
  'src/node/publish/leak-check.ts',
  'src/node/corrections/coarse-look.ts',
  'src/node/corrections/name-forms.ts',
  'src/node/corrections/replace-names.ts',
]

/** Words and weights, whose worth `bench:quotes` measures, and what writes the index: its reader would not survive a mistake there. */
const leftOut =
  /quotations\/english\/|-weights\.ts$|filter\/index\/(?:batch|merge|write-\w+|postings|section-files|article-\w+|columns|file-names)\.ts$/

/** Mutants in a line of code, on the average. */
const mutantsOfALine = 1.5

/** A part of a file as Stryker reads it: `a.ts:3-17`. */
interface Part {
  readonly range: string
  readonly lines: number
}

function filesBelow(beginnings: readonly string[]): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !leftOut.test(file))
    .filter((file) => [measured, beginnings].every((all) => all.some((beginning) => file.startsWith(beginning))))
    .toSorted()
}

/** Functions, classes and constants of a file: Prettier begins a line with a letter only where one of them begins. */
function partsOf(file: string): Part[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const starts = lines.flatMap((line, index) =>
    /^(?:export )?(?:async )?(?:function|class|const|let)\b/.test(line) ? [index] : [],
  )
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length
    return { range: `${file}:${start + 1}-${end}`, lines: end - start }
  })
}

/** Parts drawn without bias until they hold as many mutants as are wanted. */
function sample(parts: readonly Part[], wanted: number, seed: number): string[] {
  const next = dice(seed)
  const drawn = parts.map((part) => ({ part, key: next() })).toSorted((a, b) => a.key - b.key)
  const ranges: string[] = []
  let left = wanted
  for (const { part } of drawn) {
    if (left <= 0) break
    ranges.push(part.range)
    left -= part.lines * mutantsOfALine
  }
  return ranges.toSorted()
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const files = filesBelow(positionals.length > 0 ? positionals : measured)
if (files.length === 0) throw new Error(`No file that is measured begins with ${positionals.join(' or ')}`)
const isSample = values.sample !== undefined
const mutate = isSample ? sample(files.flatMap(partsOf), Number(values.sample), Number(values.seed)) : files
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
// What is known of whole files is not tried again until they or their tests change.
const options = ['--mutate', mutate.join(','), ...(isSample ? [] : ['--incremental'])]
const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/mutants/stryker.config.mjs', ...options], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
