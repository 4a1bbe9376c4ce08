/** Articles whose addresses would be the same. Which of them is meant is the owner's to say: the first is kept. */
import { articleName } from '../../text/article-name.ts'
import type { Problem } from '../../text/report.ts'
import { aboutPart, refused } from '../problem.ts'
import type { AnalysedArticle } from './analyse-article.ts'
import { articleHash } from './slugs.ts'

type Placed = Pick<AnalysedArticle, 'file' | 'part' | 'line'>

/** Mostly of files whose names look the same, one character spelled in two ways. */
export function withOwnAddresses<Article extends Placed>(
  all: readonly Article[],
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const owners = new Map<string, Article>()
  const problems: Problem[] = []
  for (const article of all) {
    const hash = articleHash(article.file, article.part)
    const owner = owners.get(hash)
    if (owner === undefined) owners.set(hash, article)
    else problems.push(sameAddress(article, owner))
  }
  return { articles: [...owners.values()], problems }
}

function sameAddress(article: Placed, owner: Placed): Problem {
  const [own, other] = [articleName(article), articleName(owner)]
  const why =
    own.normalize('NFC') === other.normalize('NFC')
      ? `, whose name looks the same and is spelled with other characters (${bytesOf(other)} and ${bytesOf(own)})`
      : ''
  const finding = refused(
    `its address would be the same as that of ${JSON.stringify(other)}${why}`,
    'another file name',
  )
  return { ...aboutPart(article, finding), file: article.file }
}

function bytesOf(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16) ?? ''}}`)
}
