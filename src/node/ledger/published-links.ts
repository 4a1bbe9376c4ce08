/** Compares what was published with what is in the library now: which addresses moved, and what became of each quotation. */
import { standing, wordsKey, type Standing } from '../../text/links/known-quotation.ts'
import type { ArticleLink, PastQuotation } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import { articleFinder, type FindArticle } from './article-finder.ts'
import { exchangedText, exchangedTexts, sketchesOf } from './exchanged-texts.ts'
import { goneArticles, lostArticle } from './gone-articles.ts'
import { goneSpeakers, resolveEach, type Resolved, type Voice } from './gone.ts'
import { ledgerName } from './ledger-name.ts'
import type { ShownLedger, ShownQuotation } from './ledger.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import type { LibraryArticle, PublishedLinks } from '../library/library-types.ts'
import { withNamesOfToday, type NameNow } from './names-of-today.ts'
import { lostLink, pastQuotation, type LinkTo } from './past-quotations.ts'
import { warning } from '../problem.ts'
import { similarFinder } from './sketches.ts'

interface SpeakingNow {
  readonly articles: readonly LibraryArticle[]
  readonly voices: readonly Voice[]
  /** Slugs that lead on without a ledger. */
  readonly formerSpeakers: ReadonlySet<ShownText>
  readonly nameNow: NameNow
}

export function publishedLinks(
  written: ShownLedger,
  { articles, voices, formerSpeakers, nameNow }: SpeakingNow,
  replacer: Pick<NameReplacer, 'inAddress' | 'inSlug'>,
): PublishedLinks & { readonly problems: readonly Problem[] } {
  const find = articleFinder(written, articles)
  const ledger = withNamesOfToday(written, find, nameNow)
  const known = knownByArticle(ledger, find)
  const elsewhere = elsewhereFinder(articles, known)
  const linkTo = articleLinks(articles)
  const resolved: Resolved[] = []
  const past = new Map<string, readonly Shown<PastQuotation>[]>()
  for (const [article, quotations] of known) {
    const search = { known: quotations, here: standingsOf(article), text: article.text, elsewhere: elsewhere(article) }
    const states = resolveEach(search)
    resolved.push(...states)
    const own = (slug: string) => (slug === article.record.slug ? null : linkTo(slug))
    const changed = states.flatMap(([quotation, state]) => pastQuotation(quotation, state, own) ?? [])
    if (changed.length > 0) past.set(article.record.slug, changed)
  }
  const slugs = slugsOf(ledger)
  const lost = [...slugs].filter((slug) => find(slug) === undefined)
  const sketches = sketchesOf(ledger)
  const similar = similarFinder(articles)
  const gone = goneArticles(lost, ledger, elsewhere(null), linkTo, (slug) => similar(sketches.get(slug)?.at(-1) ?? []))
  const exchanged = exchangedTexts(sketches, find, similar)
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
    exchanged,
    goneSpeakers: goneSpeakers(resolved, { voices, formerSpeakers }, replacer),
    problems: [
      ...ledger.problems,
      ...lost.map((slug) => lostArticle(slug, gone.articles.get(slug))),
      ...[...exchanged].map(([slug, proposed]) => exchangedText(slug, proposed)),
      ...countOf(lostLinks, ledger),
      ...lostLinks,
    ],
  }
}

function slugsOf({ articles, quotations }: ShownLedger): ReadonlySet<string> {
  return new Set([...articles.map(({ slug }) => slug), ...quotations.map(({ article }) => article)])
}

/** Null for an address that was made from a name kept back since then: a page at it would spell the name. */
function shownAddress(slug: string, { inAddress }: Pick<NameReplacer, 'inAddress'>): ShownText | null {
  const shown = inAddress(slug)
  return shown === slug ? shown : null
}

function articleLinks(articles: readonly LibraryArticle[]): LinkTo {
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

/** In front of the links one by one, how many there are of how many. */
function countOf({ length }: readonly Problem[], { quotations }: ShownLedger): Problem[] {
  if (length === 0) return []
  const finding = warning(
    `${length} of ${quotations.length} published links to quotations no longer find their words as they were published; each is listed`,
    'words and speakers as they were published; readers who follow such a link are told what became of them',
  )
  return [{ ...finding, file: ledgerName }]
}
