/** Pages of the long lists of all articles and of all who speak. */
import type { SpeakerDetails, SpeakerRow } from '../../text/pages.ts'
import type { Library } from '../library/library-types.ts'
import type { PageMaker } from './page-maker.ts'

const rowsOnPage = 50
const speakersOnPage = 200

export function indexPages({ articles, site, language: { pageWords } }: Library): PageMaker<'index'>[] {
  const chunks = chunk(articles, rowsOnPage)
  return chunks.map((rows, index): PageMaker<'index'> => {
    const [page, path] = [index + 1, index === 0 ? '/' : `/page/${index + 1}/`]
    return [
      path,
      () => ({
        kind: 'index',
        path,
        title: page === 1 ? site.title : pageWords.titled(pageWords.articles(page), site.title),
        description: site.description,
        site,
        page,
        pages: chunks.length,
        total: articles.length,
        rows: rows.map(({ row }) => row),
      }),
    ]
  })
}

export function speakerListPages({
  listed,
  described,
  site,
  speakerPages: hasSpeakers,
  language: { pageWords },
}: Library): PageMaker<'speakers'>[] {
  if (!hasSpeakers) return []
  const chunks = chunk(listed, speakersOnPage)
  return chunks.map((speakers, index): PageMaker<'speakers'> => {
    const [page, path] = [index + 1, index === 0 ? '/speakers/' : `/speakers/page/${index + 1}/`]
    return [
      path,
      () => ({
        kind: 'speakers',
        path,
        title: pageWords.titled(pageWords.speakers(page), site.title),
        description: pageWords.speakersDescription,
        site,
        page,
        pages: chunks.length,
        total: listed.length,
        speakers: speakers.map(rowOf),
        described,
      }),
    ]
  })
}

/** What a list shows of them. */
function rowOf({ slug, name, type, quotations, probably, words, articles }: SpeakerDetails): SpeakerRow {
  return { slug, name, type, quotations, probably, words, articles }
}

/** At least one chunk, so that an empty library has its first page as well. */
function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
