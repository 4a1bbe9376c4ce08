/** The filter, as one piece of code that is fetched when it is first wanted. */
export { filterArticles, filterQuotations } from '../text/filter/match.ts'
export { hintsFor, replaceWord } from '../text/filter/hints.ts'
export { snippetsOf } from '../text/filter/snippet.ts'
