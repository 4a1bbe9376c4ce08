/** Articles that stand twice in the folder, or nearly: told to the owner, never dropped. */
import { findAlike } from '../../text/facts/near-text.ts'
import { articleName } from '../../text/article-name.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Duplicates, Problem } from '../../text/report.ts'
import { aboutPart, warning } from '../problem.ts'
import type { AnalysedArticle } from './analyse-article.ts'
import { oneSpaced } from '../../text/white-space.ts'

/** Of each article, what is compared. */
export type Comparable = Pick<AnalysedArticle, 'file' | 'part' | 'line' | 'title' | 'textHash' | 'sketch'>

const mostNamed = 3

export function findDuplicates(articles: readonly Comparable[]): { problems: Problem[]; counts: Duplicates } {
  const same = groupsOf(articles, ({ textHash }) => textHash)
  // One of each text stands for all its copies.
  const copies = new Set(same.flatMap(([, ...others]) => others))
  const kinds = articles.filter((article) => !copies.has(article))
  const near = findAlike(kinds.map(({ sketch }) => sketch)).flatMap(({ first, second, jaccard }) => {
    const [one, other] = [kinds[first], kinds[second]]
    return one && other ? [{ one, other, jaccard }] : []
  })
  const nearFiles = new Set(near.map(({ other }) => other))
  const titles = groupsOf(
    kinds.filter((article) => !nearFiles.has(article)),
    ({ title }) => oneSpaced(title.value.normalize('NFC')).toLowerCase(),
  )
  return {
    problems: [
      ...same.flatMap(([first, ...others]) =>
        others.map((other) => warn(other, `the text is the same as that of ${quoted(first)}`, 'every article once')),
      ),
      ...near.map(({ one, other, jaccard }) =>
        warn(
          other,
          `about ${Math.round(jaccard * 100)} % of the text is the same as that of ${quoted(one)}`,
          'every article once',
        ),
      ),
      ...titles.map(([first, ...others]) =>
        warn(first, `the title is the same as that of ${named(others)}`, 'titles that tell articles apart'),
      ),
    ],
    counts: { sameText: copies.size, nearText: near.length, sameTitle: titles.length },
  }
}

type Group = readonly [Comparable, ...Comparable[]]

/** Those that have a key in common with others. */
function groupsOf(articles: readonly Comparable[], keyOf: (article: Comparable) => string): Group[] {
  return [...groupBy(articles, keyOf).values()].filter(({ length }) => length > 1)
}

function quoted(article: Comparable): string {
  return JSON.stringify(articleName(article))
}

function named(articles: readonly Comparable[]): string {
  const names = articles.slice(0, mostNamed).map(quoted).join(', ')
  return articles.length > mostNamed ? `${names} and ${articles.length - mostNamed} more` : names
}

function warn(article: Comparable, what: string, expected: string): Problem {
  return { ...aboutPart(article, warning(what, expected)), file: article.file }
}
