import type { LibraryArticle } from '../library/library-types.ts'

/**
 * An article's row where its quotations stand below it with their speakers. A list of all that speak in it would stand on the
 * page of each of them: of an article with thousands, thousands of times thousands.
 */
export function withoutSpeakers(row: LibraryArticle['row']): LibraryArticle['row'] {
  return { ...row, speakers: [] }
}
