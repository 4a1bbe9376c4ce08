import type { PageData } from '../../text/pages.ts'
import type { Library } from '../library/library-types.ts'
import { pageUrl } from '../settings.ts'

/** The feed that a page's head names: a speaker's on the speaker's page, else the library's. */
export function feedOf(
  page: PageData,
  { address, noindex, feeds }: Pick<Library, 'address' | 'noindex' | 'feeds'>,
): string | null {
  if (address.url === null || noindex || !feeds) return null
  return pageUrl(address, page.kind === 'speaker' ? `${page.path}feed.xml` : '/feed.xml')
}
