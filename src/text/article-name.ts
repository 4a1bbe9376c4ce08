/** How an article is called by its place in the owner's folder. */
import type { ArticleRecord } from './article.ts'

/** The path of the file, and the number of the article where the file holds several: `letters.eml`, `export.jsonl#3`. */
export function articleName({ file, part }: Pick<ArticleRecord, 'file' | 'part'>): string {
  return part === null ? file : `${file}#${part}`
}
