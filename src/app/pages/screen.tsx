import type { ComponentType } from 'react'
import { useLoaderData } from 'react-router'
import type { PageData } from '../../text/pages.ts'
import { isPageData } from '../data/page-data.ts'
import { views } from '../views.ts'
import { FailureView } from './failure.tsx'

/** Draws a page by its kind. */
export function Screen() {
  const page: unknown = useLoaderData()
  const kind = isPageData(page) ? page.kind : null
  // Each view takes the pages of the kind under which it stands, which the compiler cannot follow through the table.
  const View = kind === null ? undefined : (views[kind] as ComponentType<{ readonly page: PageData }> | undefined)
  if (!isPageData(page) || View === undefined) return <FailureView />
  // A list's pages are one list, whose filter box must outlive a change of page; any other page begins afresh.
  const isList = page.kind === 'index' || page.kind === 'quotations'
  return <View key={isList ? page.kind : page.path} page={page} />
}
