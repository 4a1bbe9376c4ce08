/** Addresses that were published and are no longer those of a page. Each leads on, with or without script. */
import { escapeHtml } from '../../text/escape-html.ts'
import type { DataFile } from './data-file.ts'
import { policyTag } from './head.ts'
import type { Library, LibraryArticle } from '../library/library-types.ts'
import { makePages } from './pages.ts'
import { quotationPagePath } from './quotation-pages.ts'
import { pageUrl } from '../settings.ts'

/** By path below the base, without a slash in front. */
export function redirectFiles(library: Library): Map<string, DataFile> {
  const articles = new Map(library.articles.map((article) => [article.record.slug, article]))
  const files = new Map<string, DataFile>()
  const renamed = new Map([...library.published.renamed].filter(([old]) => isPathPart(old)))
  for (const [old, now] of renamed) {
    const path = `/articles/${now}/`
    files.set(`articles/${old}/index.html`, redirect(library, path, articles.get(now)))
    // A tab that was open before asks for data at the address that it knows; the data say where they are from.
    const json = () => [pageJson(library, path)]
    files.set(`articles/${old}/page.json`, { type: 'application/json', pieces: json })
    const text = articles.get(now)?.text
    if (text !== undefined) files.set(`articles/${old}/text.txt`, { type: 'text/plain', pieces: () => [text] })
  }
  if (library.quotePages) addQuotations(files, library, articles, renamed)
  addFormer(files, library, articles)
  return files
}

/** The ledger is a file like any other, and may hold anything: nothing is written outside the folder of articles. */
function isPathPart(name: string): boolean {
  return !/^\.{0,2}$|[/\\\0]/.test(name)
}

/** Pages of quotations that changed, and all those below an article's old address, lead into the article. */
function addQuotations(
  files: Map<string, DataFile>,
  library: Library,
  articles: ReadonlyMap<string, LibraryArticle>,
  renamed: Library['published']['renamed'],
): void {
  const { quotationIds } = library.published
  for (const [now, ids] of quotationIds) {
    const article = articles.get(now)
    const standing = new Set(article?.quotations.map(({ id }) => id))
    const old = [...renamed].filter(([, slug]) => slug === now).map(([slug]) => slug)
    for (const id of [...ids].filter(isPathPart)) {
      for (const slug of standing.has(id) ? old : [...old, now]) {
        const file = `${quotationPagePath(slug, id).slice(1)}index.html`
        files.set(file, redirect(library, `/articles/${now}/#q-${id}`, article))
      }
    }
  }
}

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
}

function redirect(library: Library, path: string, article: LibraryArticle | undefined): DataFile {
  const title = article?.record.title.value ?? path
  return { type: 'text/html', pieces: () => [redirectPage(library, path, title)] }
}

function pageJson(library: Library, path: string): string {
  return JSON.stringify(makePages(library).get(path)?.())
}

/** Without a refresh where scripts run: it would outrun the script, and lose the fragment. */
function redirectPage(
  { address, site, language: { dir, leavingWords, pageWords } }: Library,
  path: string,
  title: string,
): string {
  const canonical = escapeHtml(pageUrl(address, path.replace(/#.*/, '')))
  // On this host, wherever the site is tried out.
  const url = escapeHtml(pageUrl({ ...address, url: null }, path))
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
