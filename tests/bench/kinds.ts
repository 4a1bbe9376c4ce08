/**
 * npm run bench:kinds -- [gold.jsonl]
 * How well speech is told from other words in marks, genre by genre. Without a file it reads our own texts that nothing was learned
 * from. The genre is what stands before the number in a text's id.
 */
import { fileURLToPath } from 'node:url'
import { type GoldArticle, readGold } from './gold.ts'
import { pairSegments } from './pairs.ts'
import { predict } from './predict.ts'

interface Counts {
  /** Of each kind: how many there are, how many are called so, how many are called so rightly. */
  readonly speech: { there: number; called: number; right: number }
  readonly other: { there: number; called: number; right: number }
}

const nothing = (): Counts => ({
  speech: { there: 0, called: 0, right: 0 },
  other: { there: 0, called: 0, right: 0 },
})

function count(article: GoldArticle, counts: Counts): void {
  for (const { gold, predicted } of pairSegments(article, predict(article)).pairs) {
    const kind = gold.speech ? 'speech' : 'other'
    const called = predicted?.quotation.kind === 'speech' ? 'speech' : 'other'
    counts[kind].there++
    counts[called].called++
    if (kind === called) counts[kind].right++
  }
}

const f1 = ({ there, called, right }: Counts['speech']): string => ((200 * right) / (there + called)).toFixed(1)

const articles = readGold(process.argv[3] ?? fileURLToPath(new URL('kinds/measured.jsonl', import.meta.url)))
const genres = new Map<string, Counts>([['all', nothing()]])
for (const article of articles) {
  const genre = article.id.replace(/-\d+$/, '')
  const its = genres.get(genre) ?? nothing()
  genres.set(genre, its)
  for (const counts of [its, genres.get('all') ?? nothing()]) count(article, counts)
}
console.log(`${'genre'.padEnd(16)} speech (passages)  other (passages): F1`)
for (const [genre, { speech, other }] of genres) {
  const cells = [speech, other].map((kind) => `${f1(kind).padStart(6)} (${kind.there})`.padEnd(19))
  console.log(`${genre.padEnd(16)}${cells.join('')}`)
}
