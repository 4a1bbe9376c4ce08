/** Addresses that were published and are no longer those of a page. Each leads on, with or without script. */
import { enLinks } from '../text/words/en-links.ts'
import type { DataFile } from './data-files.ts'
import { policyTag } from './head.ts'
import type { Library } from './library.ts'
import { escapeMarkup } from './markup.ts'
import { makePages } from './pages.ts'
import { pageUrl } from './settings.ts'

/** By path below the base, without a slash in front. */
export function redirectFiles(library: Library): Map<string, DataFile> {
  const titles = new Map(library.articles.map(({ record }) => [record.slug, record.title.value]))
  return new Map(
    [...library.published.renamed].flatMap(([old, now]): [string, DataFile][] => {
      const page = () => redirectPage(library, `/articles/${now}/`, titles.get(now) ?? now)
      return [
        [`articles/${old}/index.html`, { type: 'text/html', pieces: () => [page()] }],
        // A tab that was open before asks for data at the address that it knows; the data say where they are from.
        [
          `articles/${old}/page.json`,
          { type: 'application/json', pieces: () => [pageJson(library, `/articles/${now}/`)] },
        ],
      ]
    }),
  )
}

function pageJson(library: Library, path: string): string {
  return JSON.stringify(makePages(library).get(path)?.())
}

/** Without a refresh where scripts run: it would outrun the script, and lose the fragment. */
function redirectPage({ address, site }: Library, path: string, title: string): string {
  const canonical = escapeMarkup(pageUrl(address, path))
  // On this host, wherever the site is tried out.
  const url = escapeMarkup(pageUrl({ ...address, url: null }, path))
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(site.language)}">`,
    '<meta charset="utf-8">',
    policyTag(),
    `<title>${escapeMarkup(`${title} – ${site.title}`)}</title>`,
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="canonical" href="${canonical}">`,
    `<script src="${escapeMarkup(address.base)}redirect.js" defer></script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${url}"></noscript>`,
    `<p><a href="${url}">${escapeMarkup(enLinks.redirect(title))}</a></p>`,
    '',
  ].join('\n')
}
