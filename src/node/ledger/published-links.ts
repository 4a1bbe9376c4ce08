/** Compares what was published with what is in the library now: which addresses moved, and what became of each quotation. */
import { standing, wordsKey, type Standing } from '../../text/links/known-quotation.ts'
import { resolveLinks, type LinkState } from '../../text/links/resolve-links.ts'
import type { PastQuotation } from '../../text/pages.ts'
import type { Problem } from '../../text/report.ts'
import { shorten } from '../../text/shorten.ts'
import { ledgerName } from './ledger-name.ts'
import { takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { Shown } from '../corrections/shown-text.ts'
import type { LedgerQuotation, ShownLedger } from './ledger.ts'
import type { LibraryArticle, PublishedLinks } from '../library/library-types.ts'
import { warning } from '../problem.ts'

/** What became of the links that were published, and what their owner should know of it. */
export function publishedLinks(
  ledger: ShownLedger,
  articles: readonly LibraryArticle[],
  { inAddress }: Pick<NameReplacer, 'inAddress'>,
): PublishedLinks & { readonly problems: readonly Problem[] } {
  const find = articleFinder(ledger, articles)
  const known = knownByArticle(ledger, find)
  const slugs = new Set([
    ...ledger.articles.map(({ slug }) => slug),
    ...ledger.quotations.map(({ article }) => article),
  ])
  const lost = [...slugs].filter((slug) => find(slug) === undefined)
  const elsewhere = elsewhereFinder(articles, known)
  const lostLinks: Problem[] = []
  const past = new Map<string, readonly Shown<PastQuotation>[]>()
  for (const [article, quotations] of known) {
    const here = standingsOf(article)
    const states = resolveLinks({ known: quotations, here, elsewhere: elsewhere(article) })
    const changed = quotations.flatMap((quotation, index) => notAsBefore(quotation, states[index], article, articles))
    if (changed.length > 0) past.set(article.record.slug, changed)
    lostLinks.push(...quotations.flatMap((quotation, index) => lostLink(quotation, states[index])))
  }
  const renamed = [...slugs].flatMap((slug) => {
    const now = find(slug)?.record.slug
    const shown = inAddress(slug)
    // An address that was made from a name kept back since then leads nowhere: a page at it would spell the name.
    return now === undefined || now === slug || shown !== slug ? [] : [[shown, now] as const]
  })
  return {
    past,
    renamed: new Map(renamed),
    quotationIds: new Map([...known].map(([{ record }, all]) => [record.slug, new Set(all.map(({ id }) => id))])),
    problems: [
      ...ledger.problems,
      ...lost.map((slug) => lostArticle(slug, ledger)),
      ...countOf(lostLinks, ledger),
      ...lostLinks,
    ],
  }
}

type FindArticle = (slug: string) => LibraryArticle | undefined

/**
 * The article that a published slug leads to: by the slug, else by the hash at its end, since titles change, else by its text,
 * as it was under any published slug, since files are renamed.
 */
function articleFinder(ledger: ShownLedger, articles: readonly LibraryArticle[]): FindArticle {
  const bySlug = new Map<string, LibraryArticle>(articles.map((article) => [article.record.slug, article]))
  // Articles of one file are numbered anew when one is added before them: a hash then finds another one.
  const alone = articles.filter(({ record }) => record.part === null)
  const byHash = new Map(alone.map((article) => [article.record.hash, article]))
  const byText = only(articles.map((article) => [article.record.textSha256, article]))
  const texts = new Map<string, string[]>()
  for (const { slug, textSha256 } of ledger.articles) texts.set(slug, [...(texts.get(slug) ?? []), textSha256])
  const slugsOf = new Map<string, string[]>()
  for (const { slug, textSha256 } of ledger.articles)
    slugsOf.set(textSha256, [...(slugsOf.get(textSha256) ?? []), slug])
  const direct: FindArticle = (slug) => bySlug.get(slug) ?? byHash.get(slug.replace(/^.*-/, ''))
  return (slug) => {
    const found = direct(slug)
    if (found !== undefined) return found
    const all = texts.get(slug) ?? []
    const now = all.map((text) => byText.get(text)).find((article) => article !== undefined)
    if (now !== undefined) return now
    // Renamed at an earlier publication, and changed since.
    const others = new Set(all.flatMap((text) => slugsOf.get(text) ?? []).flatMap((other) => direct(other) ?? []))
    return others.size === 1 ? [...others][0] : undefined
  }
}

/** Of values that share a key none is kept: which of two equal texts was meant is not known. */
function only<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const counts = new Map<string, number>()
  for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(entries.filter(([key]) => counts.get(key) === 1))
}

type ShownQuotation = ShownLedger['quotations'][number]

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

/** Words of other articles that were not published there before; gathered when the first link is lost. */
function elsewhereFinder(articles: readonly LibraryArticle[], known: KnownByArticle) {
  let byWords: Map<string, Standing[]> | null = null
  const gather = () => {
    const gathered = new Map<string, Standing[]>()
    for (const article of articles) {
      const published = new Set(known.get(article)?.map(({ id }) => id))
      for (const now of standingsOf(article)) {
        if (published.has(now.id)) continue
        const same = gathered.get(wordsKey(now))
        if (same) same.push(now)
        else gathered.set(wordsKey(now), [now])
      }
    }
    return gathered
  }
  return (here: LibraryArticle) => (exact: string) =>
    ((byWords ??= gather()).get(wordsKey({ exact })) ?? []).filter((now) => now.article !== here.record.slug)
}

/** What the article's page has to carry: nothing of a link that opens by its id alone. */
function notAsBefore(
  { id, exact, speaker }: ShownQuotation,
  state: LinkState | undefined,
  here: LibraryArticle,
  articles: readonly LibraryArticle[],
): Shown<PastQuotation>[] {
  if (state === undefined) return []
  const among = placesOf(state)
  if (isAsBefore(id, state)) return []
  const linkTo = (slug: string) => {
    const there = articles.find(({ record }) => record.slug === slug)
    return there === undefined || there === here ? null : { slug: there.record.slug, title: there.record.title.value }
  }
  // Words that their owner took out are not published any more, not even to say that they are gone.
  if (state.kind === 'gone') return [{ id, exact: takenFrom(exact, () => ''), speaker: null, found: 'gone', at: [] }]
  return [
    { id, exact, speaker, found: state.kind, at: among.map((now) => ({ article: linkTo(now.article), id: now.id })) },
  ]
}

/** The id alone says what the ledger says: one quotation bears it, or several that nothing ever told apart. */
function isAsBefore(id: string, state: LinkState): boolean {
  return (state.kind === 'exact' || state.kind === 'ambiguous') && placesOf(state).some((now) => now.id === id)
}

function placesOf(state: LinkState): readonly Standing[] {
  if (state.kind === 'gone') return []
  return state.kind === 'ambiguous' ? state.among : [state.now]
}

const what: Readonly<Record<Exclude<LinkState['kind'], 'exact'>, (now: Standing | undefined) => string>> = {
  're-attributed': (now) => `finds its words, now said to be of ${now?.speaker ?? 'nobody who is named'}`,
  moved: (now) => `finds its words in another place, ${now?.article ?? ''}#q-${now?.id ?? ''}`,
  changed: (now) => `finds other words in their place: ${shown(now?.exact ?? '')}`,
  ambiguous: () => 'may mean one of several places, which are all offered',
  gone: () => 'finds nothing: its words are gone',
}

function lostLink({ id, article, exact, speaker, line }: LedgerQuotation, state: LinkState | undefined): Problem[] {
  if (state === undefined || isAsBefore(id, state) || state.kind === 'exact') return []
  const found = what[state.kind](placesOf(state)[0])
  const expected = speaker === null ? 'them as they were published' : `them as they were published, of ${speaker}`
  const words = `the published link ${article}#q-${id} to ${shown(exact)} ${found}`
  // A note, which readers are not told: the words may have been taken out for good reason.
  return [{ severity: 'note', file: ledgerName, line, column: 1, what: words, expected }]
}

function lostArticle(slug: string, { quotations }: ShownLedger): Problem {
  const count = quotations.filter(({ article }) => article === slug).length
  const finding = warning(
    `the published article ${slug}, with ${count} links to quotations, is not in the folder any more`,
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

const shownChars = 60

const shown = (words: string): string => `“${shorten(words, { chars: shownChars })}”`
