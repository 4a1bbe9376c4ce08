/** Compares what was published with what is in the library now: which addresses moved, and what became of each quotation. */
import { standing, wordsKey, type Standing } from '../../text/links/known-quotation.ts'
import { resolveLinks } from '../../text/links/resolve-links.ts'
import type { ArticleLink, PastQuotation } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import { articleFinder, type FindArticle } from './article-finder.ts'
import { goneSpeakers, proposalsOf, type Resolved, type Voice } from './gone.ts'
import { ledgerName } from './ledger-name.ts'
import type { ShownLedger, ShownQuotation } from './ledger.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import type { GoneArticle, LibraryArticle, PublishedLinks } from '../library/library-types.ts'
import { lostLink, pastQuotation } from './past-quotations.ts'
import { warning } from '../problem.ts'

export function publishedLinks(
  ledger: ShownLedger,
  { articles, voices }: { readonly articles: readonly LibraryArticle[]; readonly voices: readonly Voice[] },
  replacer: Pick<NameReplacer, 'inAddress' | 'inSlug'>,
): PublishedLinks & { readonly problems: readonly Problem[] } {
  const find = articleFinder(ledger, articles)
  const known = knownByArticle(ledger, find)
  const elsewhere = elsewhereFinder(articles, known)
  const linkTo = articleLinks(articles)
  const resolved: Resolved[] = []
  const past = new Map<string, readonly Shown<PastQuotation>[]>()
  for (const [article, quotations] of known) {
    const search = { known: quotations, here: standingsOf(article), text: article.text, elsewhere: elsewhere(article) }
    const states = pairs(quotations, resolveLinks(search))
    resolved.push(...states)
    const own = (slug: string) => (slug === article.record.slug ? null : linkTo(slug))
    const changed = states.flatMap(([quotation, state]) => pastQuotation(quotation, state, own) ?? [])
    if (changed.length > 0) past.set(article.record.slug, changed)
  }
  const slugs = slugsOf(ledger)
  const lost = [...slugs].filter((slug) => find(slug) === undefined)
  const gone = goneArticles(lost, ledger, elsewhere(null), linkTo)
  const shownSlug = (slug: string) => shownAddress(slug, replacer)
  resolved.push(...gone.resolved)
  const lostLinks = resolved
    .filter(([{ article }]) => !gone.articles.has(article))
    .flatMap(([quotation, state]) => lostLink(quotation, state))
  return {
    past,
    renamed: new Map(
      [...slugs].flatMap((slug) => {
        const [shown, now] = [shownSlug(slug), find(slug)?.record.slug]
        return shown === null || now === undefined || now === slug ? [] : [[shown, now] as const]
      }),
    ),
    quotationPages: pagesOf(ledger, find),
    gone: new Map(
      [...gone.articles].flatMap(([slug, article]) => {
        const shown = shownSlug(slug)
        return shown === null ? [] : [[shown, article] as const]
      }),
    ),
    goneSpeakers: goneSpeakers(resolved, voices, replacer),
    problems: [
      ...ledger.problems,
      ...lost.map((slug) => lostArticle(slug, gone.articles.get(slug))),
      ...countOf(lostLinks, ledger),
      ...lostLinks,
    ],
  }
}

function pairs<One, Other>(ones: readonly One[], others: readonly Other[]): (readonly [One, Other])[] {
  return ones.flatMap((one, index) => {
    const other = others[index]
    return other === undefined ? [] : [[one, other] as const]
  })
}

function slugsOf({ articles, quotations }: ShownLedger): ReadonlySet<string> {
  return new Set([...articles.map(({ slug }) => slug), ...quotations.map(({ article }) => article)])
}

/** Null for an address that was made from a name kept back since then: a page at it would spell the name. */
function shownAddress(slug: string, { inAddress }: Pick<NameReplacer, 'inAddress'>): ShownText | null {
  const shown = inAddress(slug)
  return shown === slug ? shown : null
}

type Links = (slug: string) => Shown<ArticleLink> | null

function articleLinks(articles: readonly LibraryArticle[]): Links {
  const links = new Map<string, Shown<ArticleLink>>(
    articles.map(({ record: { slug, title } }) => [slug, { slug, title: title.value }]),
  )
  return (slug) => links.get(slug) ?? null
}

/** By the slug of the article now, or then where it is gone: the quotations that may have had a page of their own. */
function pagesOf({ quotations }: ShownLedger, find: FindArticle): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const { article, id, page } of quotations) {
    if (!page) continue
    const slug = find(article)?.record.slug ?? article
    const ids = pages.get(slug)
    if (ids) ids.add(id)
    else pages.set(slug, new Set([id]))
  }
  return pages
}

type KnownByArticle = ReadonlyMap<LibraryArticle, readonly ShownQuotation[]>

/** An id that was published under two slugs of one article counts as first published. */
function knownByArticle({ quotations }: ShownLedger, find: FindArticle): KnownByArticle {
  const known = new Map<LibraryArticle, Map<string, ShownQuotation>>()
  for (const quotation of quotations) {
    const article = find(quotation.article)
    if (article === undefined) continue
    const byId = known.get(article) ?? new Map<string, ShownQuotation>()
    known.set(article, byId)
    if (!byId.has(quotation.id)) byId.set(quotation.id, quotation)
  }
  return new Map([...known].map(([article, byId]) => [article, [...byId.values()]]))
}

function standingsOf({ text, quotations }: LibraryArticle): Standing[] {
  return quotations.map((quotation) => standing(text, quotation))
}

/** Finds words in other articles than one, or in all. */
type Elsewhere = (here: LibraryArticle | null) => (exact: string) => readonly Standing[]

/**
 * Words of other articles that were not published there before; where the whole article is gone, all: it may have been merged
 * into one that was published. Gathered when the first link is lost.
 */
function elsewhereFinder(articles: readonly LibraryArticle[], known: KnownByArticle): Elsewhere {
  let byWords: ReadonlyMap<string, readonly Found[]> | null = null
  return (here) => (exact) => {
    const found = (byWords ??= gatherWords(articles, known)).get(wordsKey({ exact })) ?? []
    const fitting =
      here === null ? found : found.filter(({ now, isFresh }) => isFresh && now.article !== here.record.slug)
    return fitting.map(({ now }) => now)
  }
}

interface Found {
  readonly now: Standing
  /** Never published in its article. */
  readonly isFresh: boolean
}

function gatherWords(
  articles: readonly LibraryArticle[],
  known: KnownByArticle,
): ReadonlyMap<string, readonly Found[]> {
  const gathered = new Map<string, Found[]>()
  for (const article of articles) {
    const published = new Set(known.get(article)?.map(({ id }) => id))
    for (const now of standingsOf(article)) {
      const found = { now, isFresh: !published.has(now.id) }
      const same = gathered.get(wordsKey(now))
      if (same) same.push(found)
      else gathered.set(wordsKey(now), [found])
    }
  }
  return gathered
}

/** Articles that no file of the folder is any more: their words may stand in others. */
function goneArticles(
  lost: readonly string[],
  { quotations }: ShownLedger,
  elsewhere: (exact: string) => readonly Standing[],
  linkTo: Links,
): { readonly articles: ReadonlyMap<string, GoneArticle>; readonly resolved: readonly Resolved[] } {
  const known = new Map(lost.map((slug) => [slug, new Map<string, ShownQuotation>()]))
  for (const quotation of quotations) {
    const byId = known.get(quotation.article)
    if (byId?.has(quotation.id) === false) byId.set(quotation.id, quotation)
  }
  const all = [...known].map(([slug, byId]) => {
    const published = [...byId.values()]
    return [slug, pairs(published, resolveLinks({ known: published, here: [], elsewhere }))] as const
  })
  const articles = all.map(([slug, states]): [string, GoneArticle] => {
    const places = states.flatMap(([, state]) => {
      const among = 'now' in state ? [state.now] : state.kind === 'ambiguous' ? state.among : []
      return [...new Set(among.map(({ article }) => article))].flatMap((article) => linkTo(article) ?? [])
    })
    return [
      slug,
      {
        quotations: states.flatMap(([quotation, state]) => pastQuotation(quotation, state, linkTo) ?? []),
        proposed: proposalsOf(places, states.length),
      },
    ]
  })
  return { articles: new Map(articles), resolved: all.flatMap(([, states]) => states) }
}

function lostArticle(slug: string, gone: GoneArticle | undefined): Problem {
  const [most] = gone?.proposed ?? []
  const lead = most === undefined ? '' : `; ${most.quotations} of them stand in ${most.slug}, which its page proposes`
  const finding = warning(
    `the published article ${slug}, with ${gone?.quotations.length ?? 0} links to quotations, is not in the folder any more${lead}`,
    'its file, under any name',
  )
  return { ...finding, file: ledgerName }
}

/** In front of the links one by one, how many there are of how many. */
function countOf({ length }: readonly Problem[], { quotations }: ShownLedger): Problem[] {
  if (length === 0) return []
  const finding = warning(
    `${length} of ${quotations.length} published links to quotations do not hold as they were; each is listed`,
    'words and speakers as they were published; readers who follow such a link are told what became of them',
  )
  return [{ ...finding, file: ledgerName }]
}
