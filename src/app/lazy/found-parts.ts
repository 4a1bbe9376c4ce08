/** What is drawn of a filter's answer alone, as one piece of code that is fetched when a filter is first wanted. */
export { ChosenFacets, FacetLists } from '../parts/facet-lists.tsx'
export { foundArticles } from '../parts/found-articles.ts'
export { FoundShare } from '../parts/found-share.tsx'
export { Hints } from '../parts/hints.tsx'
export { ShowMore } from '../parts/show-more.tsx'
export { Snippets } from '../parts/snippets.tsx'
