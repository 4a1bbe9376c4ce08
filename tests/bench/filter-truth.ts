/** Compares what a built site's index answers with a plain scan of the same articles, and with SQLite's FTS5 where there is one. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findRows } from '../../src/text/filter/index/find.ts'
import type { FilterIndex } from '../../src/text/filter/index/open-index.ts'
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
  const sqlite = new SqliteOracle(queries)
  for (const document of articlesOf(site)) {
    const { slug } = document.row
    const alone = [document]
    queries.forEach(({ view }, at) => {
      if (filterArticles(alone, view).total > 0) found[at]?.add(slug)
    })
    sqlite.add(slug, document.row.title.value, document.text)
  }
  const index = openSite(site)
  const slugs = slugsOf(site)
  const differing: string[] = []
  for (const [at, { view }] of queries.entries()) {
    const { rows } = await findRows(index, 'articles', view)
    const answer = new Set(Array.from(rows, (article) => slugs[article] ?? ''))
    if (!isSame(answer, found[at])) differing.push(`${view.q} (${view.scope})`)
  }
  return { counts: found.map(({ size }) => size), differing, sqlite: sqlite.compare(found) }
}

/** In the order of the library, which is that of the articles' numbers. */
function slugsOf(site: string): string[] {
  const records = JSON.parse(readFileSync(join(site, 'data/articles.json'), 'utf8')) as { slug: string }[]
  return records.map(({ slug }) => slug)
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return one.size === other?.size && [...one].every((slug) => other.has(slug))
}

/**
 * Python brings SQLite with FTS5 along; a package for Node would have to be compiled or downloaded while installing.
 * The texts go to it through a file, line by line, since a large library's would not fit into one string.
 */
class SqliteOracle {
  private readonly folder = mkdtempSync(join(tmpdir(), 'verbatim-fts5-'))
  private readonly input = join(this.folder, 'input.jsonl')
  private readonly asked: readonly { readonly q: string; readonly at: number }[]

  constructor(queries: readonly BenchQuery[]) {
    this.asked = queries.flatMap(({ view, inSqlite }, at) => (inSqlite ? [{ q: view.q, at }] : []))
    this.write({ queries: this.asked.map(({ q }) => matchOf(q)) })
  }

  add(slug: string, title: string, text: string): void {
    this.write([slug, title, text])
  }

  /** Null where there is no such Python. */
  compare(found: readonly ReadonlySet<string>[]): Truth['sqlite'] {
    const { status, stdout } = spawnSync('python3', [join(import.meta.dirname, 'fts5.py'), this.input], {
      maxBuffer: 2 ** 30,
    })
    rmSync(this.folder, { recursive: true, force: true })
    if (status !== 0) return null
    const answers = JSON.parse(stdout.toString()) as string[][]
    const differs = ({ at }: { readonly at: number }, place: number) => !isSame(new Set(answers[place]), found[at])
    return { asked: this.asked.length, differing: this.asked.filter(differs).map(({ q }) => q) }
  }

  private write(line: unknown): void {
    appendFileSync(this.input, `${JSON.stringify(line)}\n`)
  }
}

/** A query in SQLite's own language. */
function matchOf(q: string): string {
  const { terms, excluded } = parseQuery(q)
  const phrase = ({ parts }: Term): string =>
    `"${parts.map(({ folded }) => folded).join(' ')}"${parts.at(-1)?.whole === false ? ' *' : ''}`
  return [terms.map(phrase).join(' AND '), ...excluded.map(phrase)].join(' NOT ')
}
