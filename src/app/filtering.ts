/** The filter, as one piece of code that is fetched when it is first wanted. */
export { filterArticles } from '../text/filter/match.ts'
