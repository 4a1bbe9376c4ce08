import { articleWords as chosen } from '../../text/words/en/article.ts'
import type { ArticleWords } from '../../text/words/language.ts'

/** The words around an article, which lists do without. */
export const articleWords: ArticleWords = chosen
