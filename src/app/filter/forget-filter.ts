/** The library has changed: nothing that was found in it holds any more. */
import { filterClient } from './filter-client.ts'
import { forgetFound } from '../hooks/use-found.ts'
import { forgetHits } from '../hooks/use-hit.ts'

export function forgetFilter(): void {
  filterClient.forget()
  forgetFound()
  forgetHits()
}
