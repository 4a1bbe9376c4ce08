/** Who speaks in the whole library: one entry for everybody who bears a name, whatever names articles print for them. */
import type { Quotation, SpeakerRecord, SpeakerType } from '../../text/article.ts'
import { countWords } from '../../text/facts/count-words.ts'
import { howSure } from '../../text/how-sure.ts'
import type { SpeakerDetails } from '../../text/pages.ts'
import type { AreApart } from '../../text/people/apart.ts'
import type { Bearer } from '../../text/people/bearer.ts'
import type { NameJoin } from '../../text/people/name-joins.ts'
import { hasPage } from '../../text/people/has-page.ts'
import type { SpokenArticle } from '../../text/people/voices-of.ts'
import { compare } from '../../text/sorted.ts'
import { pagedTypes } from '../../text/speaker-types.ts'
import { isHidden } from '../corrections/hidden-people.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { nameSlugs } from './name-slugs.ts'
import { asciiSlug } from './slugs.ts'
import { whoIsWho, type WhoIsWho } from './who-is-who.ts'

/** Whoever is withheld is named in the text, and by a number here. */
const isPaged = (name: string, type: SpeakerType): boolean =>
  hasPage(name, type) || (type === 'person' && isHidden(name))

/** A name that articles print, and the pages of those who bear it. */
export interface PrintedName {
  readonly name: ShownText
  readonly pages: readonly ShownText[]
}

export interface SpeakerBook {
  /** Those who have a page, by type, who is quoted most first. */
  readonly listed: readonly Shown<SpeakerDetails>[]
  /** The same, who is quoted most first. */
  readonly rows: readonly Shown<SpeakerDetails>[]
  /** Everybody by the one name, with the page that they have. */
  readonly voices: readonly { readonly name: ShownText; readonly slug: ShownText | null }[]
  /** The names that were joined to another, the least sure first. */
  readonly joins: readonly Shown<NameJoin>[]
  /** How many quotations are of speakers who are described, and not named. */
  readonly described: number
  /** Every name that is printed for what may have a page. */
  readonly printed: readonly PrintedName[]
  /** By the place of the article in the library. `isCorrected` says that the speaker is the owner's word. */
  readonly recordOf: (
    article: number,
    quotation: Shown<Quotation>,
    isCorrected?: boolean,
  ) => Shown<SpeakerRecord> | null
  /** What the library calls whoever an article, or else any, calls `name`; null where that is nobody, or one of several. */
  readonly nameNow: (article: number | null, name: string) => ShownText | null
}

interface Tally {
  quotations: number
  probably: number
  words: number
  articles: number
}

/** `library` holds all articles; none where the owner wants no pages of speakers. */
export function makeSpeakerBook(
  library: readonly Shown<SpokenArticle>[],
  { inSlug }: Pick<NameReplacer, 'inSlug'>,
  areApart?: AreApart,
): SpeakerBook {
  const who = whoIsWho(library, areApart)
  const paged = who.bearers.filter(({ name, type }) => isPaged(name, type))
  const slugs = nameSlugs(
    paged.map(({ name }) => name),
    (name) => inSlug(name, asciiSlug),
  )
  const slugOf = ({ name, type }: Shown<Bearer>) => (isPaged(name, type) ? (slugs.get(name) ?? null) : null)
  const tallies = tallySpeech(library, who)
  const rows = paged
    .flatMap((bearer) => {
      const [slug, tally] = [slugOf(bearer), tallies.get(bearer)]
      return slug === null || tally === undefined ? [] : [rowOf(bearer, slug, tally, slugs)]
    })
    .toSorted(byQuotations)
  const all = [...tallies.values()].reduce((sum, { quotations }) => sum + quotations, 0)
  return {
    rows,
    listed: rows.toSorted((a, b) => pagedTypes.indexOf(a.type) - pagedTypes.indexOf(b.type)),
    voices: who.bearers.map((bearer) => ({ name: bearer.name, slug: slugOf(bearer) })),
    joins: who.joins,
    described: all - rows.reduce((sum, { quotations }) => sum + quotations, 0),
    printed: who.printed.map(({ name, bearers }) => ({ name, pages: bearers.flatMap((one) => slugOf(one) ?? []) })),
    recordOf: (article, { speaker }, isCorrected = false) => {
      if (!speaker) return null
      const bearer = who.bearerOf(article, speaker.name)
      if (!bearer) return { ...speaker, slug: null, corrected: isCorrected }
      const { name, type } = bearer
      return { ...speaker, name, type, slug: slugOf(bearer), corrected: isCorrected }
    },
    nameNow: (article, name) => {
      const here = article === null ? undefined : who.bearerOf(article, name)
      const [only, ...others] = here ? [here] : who.bearersOf(name)
      return only && others.length === 0 ? only.name : null
    },
  }
}

function rowOf(
  { name, type, forms, description, maybe }: Shown<Bearer>,
  slug: ShownText,
  tally: Tally,
  slugs: ReadonlyMap<ShownText, ShownText>,
): Shown<SpeakerDetails> {
  const others = maybe.map((other) => ({ name: other, slug: slugs.get(other) ?? null }))
  return { name, type, slug, ...tally, forms, description, maybe: others }
}

function byQuotations(a: SpeakerDetails, b: SpeakerDetails): number {
  return b.quotations - a.quotations || compare(a.name, b.name)
}

function tallySpeech(library: readonly Shown<SpokenArticle>[], who: WhoIsWho): Map<Shown<Bearer>, Tally> {
  const tallies = new Map<Shown<Bearer>, Tally>()
  library.forEach(({ analysis: { quotations } }, article) => {
    const here = new Set<Tally>()
    let turn: Shown<Quotation> | undefined
    for (const quotation of quotations) {
      const { kind, speaker, spans } = quotation
      if (quotation.label) turn = quotation
      const bearer = kind === 'speech' && speaker !== null ? who.bearerOf(article, speaker.name) : undefined
      if (!bearer) continue
      const tally = tallies.get(bearer) ?? { quotations: 0, probably: 0, words: 0, articles: 0 }
      tallies.set(bearer, tally)
      tally.quotations++
      if (howSure(quotation) === 'probably') tally.probably++
      // What somebody quotes of his own stands in his turn, whose words are counted.
      const isCounted = turn !== quotation && turn?.speaker?.name === speaker?.name && isWithin(quotation, turn)
      if (!isCounted) tally.words += spans.reduce((sum, { exact }) => sum + countWords(exact), 0)
      here.add(tally)
    }
    for (const tally of here) tally.articles++
  })
  return tallies
}

const isWithin = ({ spans }: Quotation, turn: Quotation | undefined): boolean =>
  (spans[0]?.start ?? 0) < (turn?.spans.at(-1)?.end ?? 0)
