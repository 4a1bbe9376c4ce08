/** What finds the words of a filter in an article and marks them, as one piece of code that is fetched when it is first wanted. */
export { filterArticles } from '../../text/filter/match.ts'
export { canHighlight } from '../browser/highlights.ts'
export { MatchesNote } from '../parts/matches-note.tsx'
