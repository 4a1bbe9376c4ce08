import { useLoaderData } from 'react-router'
import { isPageData } from '../data/page-data.ts'
import { views } from '../views.ts'
import { FailureView } from './failure.tsx'

/** Draws a page by its kind. */
export function Screen() {
  const page: unknown = useLoaderData()
  const View = isPageData(page) ? views[page.kind] : undefined
  if (!isPageData(page) || View === undefined) return <FailureView />
  // A list's pages are one list, whose filter box must outlive a change of page; any other page begins afresh.
  const isList = page.kind === 'index' || page.kind === 'quotations'
  return <View key={isList ? page.kind : page.path} page={page} />
}
