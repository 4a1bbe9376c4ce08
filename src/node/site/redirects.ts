/** Addresses that were published and are no longer those of a page. Each leads on, with or without script. */
import { escapeHtml } from '../../text/escape-html.ts'
import type { QuotationRecord } from '../../text/article.ts'
import type { DataFile } from './data-file.ts'
import { policyTag } from './head.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { makePages } from './pages.ts'
import { isPathPart } from './path-part.ts'
import { quotationPagePath } from './quotation-pages.ts'
import { pageUrl } from '../settings.ts'

/** By path below the base, without a slash in front. */
export function redirectFiles(library: Library): Map<string, DataFile> {
  const articles = new Map(library.articles.map((article) => [article.record.slug, article]))
  const files = new Map<string, DataFile>()
  const renamed = new Map([...library.published.renamed].filter(([old]) => isPathPart(old)))
  const pages = once(() => makePages(library))
  for (const [old, now] of renamed) {
    const path = `/articles/${now}/`
    files.set(`articles/${old}/index.html`, redirect(library, path, articles.get(now)))
    // A tab that was open before asks for data at the address that it knows; the data say where they are from.
    const json = () => [JSON.stringify(pages().get(path)?.())]
    files.set(`articles/${old}/page.json`, { type: 'application/json', pieces: json })
    const text = articles.get(now)?.text
    if (text !== undefined) files.set(`articles/${old}/text.txt`, { type: 'text/plain', pieces: () => [text] })
  }
  addQuotations(files, library, renamed)
  addFormer(files, library, articles)
  return files
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/**
 * Addresses of quotations that were published and have no page there: those below an article's old address, those that bear
 * another id by now, and all of a library that has grown too large for such pages.
 */
function addQuotations(files: Map<string, DataFile>, library: Library, renamed: Library['published']['renamed']): void {
  const { past, quotationPages } = library.published
  const oldSlugs = new Map<string, string[]>()
  for (const [old, now] of renamed) oldSlugs.set(now, [...(oldSlugs.get(now) ?? []), old])
  for (const article of library.articles) {
    const now = article.record.slug
    const own = new Set(library.quotePages ? article.quotations.filter(isSpeech).map(({ id }) => id) : [])
    const lost = new Map((past.get(now) ?? []).map((quotation) => [quotation.id, quotation]))
    for (const id of [...(quotationPages.get(now) ?? [])].filter(isPathPart)) {
      const changed = lost.get(id)
      const isPage = changed === undefined ? own.has(id) : changed.found !== 'exact'
      // With another id by now, the words are where that id leads.
      const place = `/articles/${now}/#q-${changed?.found === 'exact' ? (changed.at[0]?.id ?? id) : id}`
      const path = isPage && changed !== undefined ? quotationPagePath(now, id) : place
      for (const slug of [...(oldSlugs.get(now) ?? []), ...(isPage ? [] : [now])]) {
        files.set(`${quotationPagePath(slug, id).slice(1)}index.html`, redirect(library, path, article))
      }
    }
  }
}

const isSpeech = ({ kind }: QuotationRecord): boolean => kind === 'speech'

/** Of these no ledger needs to know. */
function addFormer(
  files: Map<string, DataFile>,
  library: Library,
  articles: ReadonlyMap<string, LibraryArticle>,
): void {
  for (const [former, now] of library.former.articles) {
    const article = articles.get(now)
    files.set(`articles/${former}/index.html`, redirect(library, `/articles/${now}/`, article))
    for (const { id } of library.quotePages ? (article?.quotations ?? []) : []) {
      const file = `${quotationPagePath(former, id).slice(1)}index.html`
      files.set(file, redirect(library, `/articles/${now}/#q-${id}`, article))
    }
  }
  for (const [former, now] of library.former.speakers) {
    files.set(`speakers/${former}/index.html`, redirect(library, `/speakers/${now}/`, undefined))
  }
  for (const [former, name] of library.former.described) {
    files.set(
      `speakers/${former}/index.html`,
      redirect(library, '/quotations/', undefined, `?q=${encodeURIComponent(`by:"${name}"`)}`),
    )
  }
}

function redirect(library: Library, path: string, article: LibraryArticle | undefined, query = ''): DataFile {
  const title = article?.record.title.value ?? path
  return { type: 'text/html', pieces: () => [redirectPage(library, path, title, query)] }
}

/** Without a refresh where scripts run: it would outrun the script, and lose the fragment. */
function redirectPage(
  { address, site, language: { dir, leavingWords, pageWords } }: Library,
  path: string,
  title: string,
  query: string,
): string {
  const canonical = escapeHtml(pageUrl(address, path.replace(/#.*/, '')))
  // On this host, wherever the site is tried out.
  const url = escapeHtml(pageUrl({ ...address, url: null }, path) + query)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(site.language)}" dir="${dir}">`,
    '<meta charset="utf-8">',
    policyTag(),
    `<title>${escapeHtml(pageWords.titled(title, site.title))}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="canonical" href="${canonical}">`,
    `<script src="${escapeHtml(address.base)}redirect.js" defer></script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${url}"></noscript>`,
    `<p><a href="${url}">${escapeHtml(leavingWords.redirect(title))}</a></p>`,
    '',
  ].join('\n')
}
