import { enArticle, type ArticleWords } from '../text/words/en-article.ts'

/** The words around an article, which lists do without. */
export const articleWords: ArticleWords = enArticle
