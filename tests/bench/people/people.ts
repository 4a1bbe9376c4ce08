/**
 * npm run bench:people -- gold.jsonl [...] [--wrong]
 * npm run bench:people -- --generated 100000 [--people 60000]
 * How well the names of a library are joined: pairs of printed names, each with its article, judged by hand to be one
 * speaker's or two speakers'. Beside it stand names and the articles' ids alone, no text. Or how long a large library takes.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../../../src/text/analyse.ts'
import type { Bearer } from '../../../src/text/people/bearer.ts'
import { identify } from '../../../src/text/people/identify.ts'
import { identityWords } from '../../../src/text/people/identity-words.ts'
import type { Voice } from '../../../src/text/people/voice.ts'
import { voicesOf } from '../../../src/text/people/voices-of.ts'
import { readGold } from '../gold.ts'
import { generatedVoices } from './generated.ts'

interface Place {
  readonly article: string
  readonly name: string
}

interface Pair {
  readonly a: Place
  readonly b: Place
  readonly same: boolean
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  options: { wrong: { type: 'boolean' }, generated: { type: 'string' }, people: { type: 'string' } },
  allowPositionals: true,
})
const articles = positionals.flatMap((path) => readGold(path))
const pairs = readFileSync(fileURLToPath(new URL('pairs.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // The file beside this one holds nothing else.
  .map((line) => JSON.parse(line) as Pair)

const voices =
  values.generated === undefined
    ? articles.flatMap(({ text, lang }, index) => voicesOf(index, analyse(text, { lang: lang ?? 'en' })))
    : generatedVoices(Number(values.generated), Number(values.people ?? 60_000))
const { bearerOf } = timed(voices)
const numbers = new Map(articles.map(({ id }, index) => [id, index]))

/** By the name as it is given, else by the only one that holds it: names are read better or worse by the analysis. */
function find({ article, name }: Place): Bearer | undefined {
  const number = numbers.get(article) ?? -1
  const plain = (text: string): string => text.replace(/\s+/gu, ' ')
  const here = voices.filter((voice: Voice) => voice.article === number)
  const exact = here.find((voice) => plain(voice.name) === name)
  const holding = here.filter(
    (voice) => ` ${plain(voice.name)} `.includes(` ${name} `) || ` ${name} `.includes(` ${plain(voice.name)} `),
  )
  const found = exact ?? (holding.length === 1 ? holding[0] : undefined)
  return found && bearerOf(number, found.name)
}

function count(same: boolean): void {
  const judged = pairs.filter((pair) => pair.same === same)
  const found = judged.flatMap((pair) => {
    const [a, b] = [find(pair.a), find(pair.b)]
    return a && b ? [{ pair, joined: a === b }] : []
  })
  const joined = found.filter((each) => each.joined).length
  const percent = ((100 * joined) / found.length).toFixed(1)
  console.log(
    `${same ? 'one speaker ' : 'two speakers'}  ${found.length} pairs, ${joined} joined: ${percent} %  (${judged.length - found.length} names not found)`,
  )
  if (!values.wrong) return
  for (const { pair, joined: isJoined } of found) {
    if (isJoined !== same) console.log(`  ${pair.a.name} (${pair.a.article}) and ${pair.b.name} (${pair.b.article})`)
  }
}

if (articles.length > 0) {
  count(true)
  count(false)
}

function timed(all: readonly Voice[]): ReturnType<typeof identify> {
  const start = performance.now()
  const found = identify(all, identityWords)
  const milliseconds = performance.now() - start
  const names = new Set(all.map(({ name }) => name)).size
  const megabytes = process.memoryUsage().rss / 2 ** 20
  console.log(
    `${all.length} voices, ${names} names, ${found.bearers.length} bearers, joined in ${milliseconds.toFixed(0)} ms; the process holds ${megabytes.toFixed(0)} MB`,
  )
  return found
}
