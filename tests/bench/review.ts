/**
 * npm run bench:review -- gold.jsonl [--folds 5]
 * A simulated review: of what the analysis has wrong, how much lies in the part that it is least sure of, on articles that the
 * weights did not learn from.
 */
import { parseArgs } from 'node:util'
import { inReviewOrder } from '../../src/text/review/question-order.ts'
import { foldsOf } from './folds.ts'
import { readGold } from './gold.ts'
import { countWrong, judgeArticle, wrongAmongFirst, wrongAmongLeastCertain } from './review-judged.ts'

const shares = [0.1, 0.2, 0.3, 0.5]
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)

const options = { folds: { type: 'string', default: '5' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const [file] = positionals
if (file === undefined) throw new TypeError('expected a file of articles: npm run bench:review -- gold.jsonl')

const judged = foldsOf(readGold(file), Number(values.folds)).flatMap(({ gold, predictions }) => {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  return gold.map((article) => judgeArticle(article, byId.get(article.id) ?? { id: article.id, quotes: [] }))
})
const segments = judged.flatMap((article) => article.segments)
const missed = judged.reduce((sum, article) => sum + article.missed, 0)
// The order in which the page asks, which comes back to an article as seldom as it can.
const asked = inReviewOrder(segments)
const jumps = asked.filter(({ group }, at) => group !== asked[at - 1]?.group).length

console.log(
  [
    `${judged.length} articles, ${segments.length} quoted segments, ${countWrong(segments)} of them wrong; ${missed} more not found`,
    `${new Set(segments.map(({ certainty }) => certainty.toFixed(4))).size} degrees of certainty; ${jumps} changes of article in the order of the page`,
    '',
    'least certain   wrong found, %   as the page asks',
    ...shares.map(
      (share) =>
        `${percent(share)} %        ${percent(wrongAmongLeastCertain(segments, share))}           ${percent(wrongAmongFirst(asked, share))}`,
    ),
  ].join('\n'),
)
