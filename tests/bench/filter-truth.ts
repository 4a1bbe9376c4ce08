/** Compares what a built site's index answers with a plain scan of the same articles, and with SQLite's FTS5 where there is one. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findRows } from '../../src/text/filter/index/find.ts'
import type { FilterIndex } from '../../src/text/filter/index/question.ts'
import { readRoot } from '../../src/text/filter/index/root.ts'
import { filterArticles } from '../../src/text/filter/match.ts'
import { parseQuery, type Term } from '../../src/text/filter/query.ts'
import type { ArticlePage, FilterDocument } from '../../src/text/pages.ts'
import type { BenchQuery } from './filter-queries.ts'

export function openSite(site: string): FilterIndex {
  const root = readRoot(gunzipSync(readFileSync(join(site, 'filter/root.bin'))))
  if (root === undefined) throw new Error('The index has another form')
  return { ...root, open: async (name) => gunzipSync(readFileSync(join(site, 'filter', root.folder, `${name}.bin`))) }
}

/** The site's articles one after another, as their pages have them. */
function* articlesOf(site: string): Generator<FilterDocument> {
  for (const slug of readdirSync(join(site, 'articles'))) {
    const page = JSON.parse(readFileSync(join(site, 'articles', slug, 'page.json'), 'utf8')) as ArticlePage
    const { article, text, blocks, quotations } = page
    yield { row: { ...article, quotations: article.quotations, excerpt: '', speakers: [] }, text, blocks, quotations }
  }
}

export interface Truth {
  /** How many articles each query finds, by a scan. */
  readonly counts: readonly number[]
  readonly differing: readonly string[]
  readonly sqlite: { readonly asked: number; readonly differing: readonly string[] } | null
}

export async function compare(site: string, queries: readonly BenchQuery[]): Promise<Truth> {
  const found = queries.map(() => new Set<string>())
  const texts: [slug: string, title: string, text: string][] = []
  for (const document of articlesOf(site)) {
    const { slug } = document.row
    const alone = [document]
    queries.forEach(({ view }, at) => {
      if (filterArticles(alone, view).total > 0) found[at]?.add(slug)
    })
    texts.push([slug, document.row.title.value, document.text])
  }
  const index = openSite(site)
  const slugs = slugsOf(site)
  const differing: string[] = []
  for (const [at, { view }] of queries.entries()) {
    const { rows } = await findRows(index, 'articles', view)
    const answer = new Set(Array.from(rows, (article) => slugs[article] ?? ''))
    if (!isSame(answer, found[at])) differing.push(`${view.q} (${view.scope})`)
  }
  return { counts: found.map(({ size }) => size), differing, sqlite: compareSqlite(queries, found, texts) }
}

/** In the order of the library, which is that of the articles' numbers. */
function slugsOf(site: string): string[] {
  const records = JSON.parse(readFileSync(join(site, 'data/articles.json'), 'utf8')) as { slug: string }[]
  return records.map(({ slug }) => slug)
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return one.size === other?.size && [...one].every((slug) => other.has(slug))
}

/** Python brings SQLite with FTS5 along; a package for Node would have to be compiled or downloaded while installing. */
function compareSqlite(
  queries: readonly BenchQuery[],
  found: readonly ReadonlySet<string>[],
  texts: readonly (readonly [string, string, string])[],
): Truth['sqlite'] {
  const asked = queries.flatMap(({ view, inSqlite }, at) => (inSqlite ? [{ q: view.q, at }] : []))
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-fts5-'))
  try {
    const input = join(folder, 'input.json')
    writeFileSync(input, JSON.stringify({ texts, queries: asked.map(({ q }) => matchOf(q)) }))
    const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'fts5.py'), input], {
      maxBuffer: 2 ** 30,
    })
    if (status !== 0) return null
    const answers = JSON.parse(stdout.toString()) as string[][]
    const differing = asked.filter(({ at }, place) => !isSame(new Set(answers[place]), found[at])).map(({ q }) => q)
    return { asked: asked.length, differing }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A query in SQLite's own language. */
function matchOf(q: string): string {
  const { terms, excluded } = parseQuery(q)
  const phrase = ({ parts }: Term): string =>
    `"${parts.map(({ folded }) => folded).join(' ')}"${parts.at(-1)?.whole === false ? ' *' : ''}`
  return [terms.map(phrase).join(' AND '), ...excluded.map(phrase)].join(' NOT ')
}
