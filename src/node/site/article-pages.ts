import type { ArticleLink } from '../../text/pages.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { findLinks } from '../library/text-links.ts'
import type { PageMaker } from './page-maker.ts'

export function articlePages({ articles, site, published, language: { pageWords } }: Library): PageMaker<'article'>[] {
  return articles.map(({ record, row, text, blocks, asides, quotations, replaced }, index): PageMaker<'article'> => {
    const path = `/articles/${record.slug}/`
    const past = published.past.get(record.slug)
    const exchanged = published.exchanged.get(record.slug)
    return [
      path,
      () => ({
        kind: 'article',
        path,
        title: pageWords.titled(record.title.value, site.title),
        description: row.excerpt,
        site,
        article: record,
        text,
        blocks,
        ...(asides === undefined ? {} : { asides }),
        quotations,
        links: findLinks(text),
        replaced,
        ...(past === undefined ? {} : { past }),
        ...(exchanged === undefined ? {} : { exchanged }),
        previous: linkTo(articles[index - 1]),
        next: linkTo(articles[index + 1]),
      }),
    ]
  })
}

function linkTo(article: LibraryArticle | undefined): ArticleLink | null {
  return article ? { slug: article.record.slug, title: article.record.title.value } : null
}
