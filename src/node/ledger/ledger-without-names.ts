/**
 * The ledger as it may be shown: what was published before a name was kept back held it. Names go by their forms, as in the
 * articles, and by their place: of a wrapped name half was published, and no form fits that half.
 */
import { quotedWords, type KnownQuotation } from '../../text/links/known-quotation.ts'
import { hitKey } from '../corrections/also-stands.ts'
import { coarseLook } from '../corrections/coarse-look.ts'
import type { NameForm } from '../corrections/corrections.ts'
import { withoutNumbers } from '../corrections/hidden-people.ts'
import { foldedLetters } from '../corrections/plain-letters.ts'
import { nameReplacer, takenFrom } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'
import type { LibraryArticle, OwnersLibrary } from '../library/library-types.ts'
import { withoutNames, type Ledger, type ShownLedger } from './ledger.ts'

type WithoutNames = ReturnType<typeof withoutNames>

/** What is kept back, in which dress it stands all the same, by `hitKey`, and the articles as they are now. */
export type Cleaning = Pick<OwnersLibrary, 'withheld' | 'told' | 'articles'>

export function ledgerWithoutNames(ledger: Ledger, clean: WithoutNames): ShownLedger {
  return { ...ledger, quotations: ledger.quotations.map(clean) }
}

/** Cleans what is known of a published quotation, as far as the articles tell whose words it was. */
export function quotationCleaner({ withheld: names, told, articles }: Cleaning): WithoutNames {
  const byForm = withoutNames(names)
  if (names.length === 0) return byForm
  const inAnyDress = dressReplacer(names, told)
  const halves = halvesOf(names)
  const find = standingFinder(articles)
  return (known) => {
    const shown = inAnyDress(byForm(known))
    const now = find(shown)
    const isSame = now !== undefined && withoutNumbers(now.exact) === withoutNumbers(shown.exact)
    const exact = isSame ? now.exact : halves.inWords(shown.exact).words
    const { words: speaker, isHidden } =
      shown.speaker === null ? { words: null, isHidden: false } : halves.inSpeaker(shown.speaker, now ?? null)
    const isAsBefore = exact === shown.exact && speaker === shown.speaker
    if (isAsBefore) return shown
    return { ...shown, exact, speaker, ...(isHidden ? { withheld: 'speaker' as const } : {}) }
  }
}

/**
 * Names in a dress that no form fits: interrupted words are remembered with dots between them. What stands so in articles too
 * is left, as the owner was told.
 */
function dressReplacer(names: readonly NameForm[], told: ReadonlySet<string>) {
  const look = coarseLook(names)
  const shownFor = new Map(names.map(({ place, shown }) => [place, shown]))
  const without = (words: ShownText): ShownText =>
    look({ text: words })
      .filter((hit) => !hit.isOtherCase && !told.has(hitKey(hit)))
      .toReversed()
      .reduce(
        (now, { place, start, end }) =>
          takenFrom(now, (text) => text.slice(0, start) + (shownFor.get(place) ?? '') + text.slice(end)),
        words,
      )
  return <Known extends ReturnType<WithoutNames>>(known: Known): Known => {
    const [exact, prefix, suffix] = [without(known.exact), without(known.prefix), without(known.suffix)]
    const speaker = known.speaker === null ? null : without(known.speaker)
    const isSame = exact === known.exact && prefix === known.prefix && suffix === known.suffix
    if (isSame && speaker === known.speaker) return known
    const withheld = speaker === known.speaker ? (known.withheld ?? ('words' as const)) : ('speaker' as const)
    return { ...known, exact, prefix, suffix, speaker, withheld }
  }
}

interface StandingWords {
  readonly exact: ShownText
  readonly speaker: ShownText | null
  /** What stands around the words. */
  readonly around: string
}

const aroundChars = 150

/** The quotation that stands now where one was published: by its id, else by its words, where they are said once. */
function standingFinder(articles: readonly LibraryArticle[]) {
  const byId = new Map<string, StandingWords>()
  const byWords = new Map<string, StandingWords | null>()
  for (const { record, text, quotations } of articles) {
    for (const { id, spans, speaker } of quotations) {
      const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
      const around = text.slice(Math.max(0, start - aroundChars), end + aroundChars)
      const standing = { exact: takenFrom(text, () => quotedWords(spans)), speaker: speaker?.name ?? null, around }
      byId.set(`${record.hash} ${id}`, standing)
      const key = withoutNumbers(standing.exact)
      byWords.set(key, byWords.has(key) ? null : standing)
    }
  }
  return ({ id, article, exact }: Pick<KnownQuotation, 'id' | 'article' | 'exact'>): StandingWords | undefined =>
    byId.get(`${article.replace(/^.*-/, '')} ${id}`) ?? byWords.get(withoutNumbers(exact)) ?? undefined
}

interface Halved {
  readonly shown: ShownText
  readonly isHidden: boolean
  readonly words: readonly string[]
  readonly letters: string
}

interface Cleaned {
  readonly words: ShownText
  readonly isHidden: boolean
}

/** Fewer letters begin or end many a name. */
const fewestLetters = 3

/** What is left of names where a line ended, or a text was cut. */
function halvesOf(names: readonly NameForm[]) {
  const { inText } = nameReplacer(names)
  const forms = names.map(({ form, shown, kind }): Halved => ({
    // The form by itself becomes what is shown for it.
    shown: takenFrom(inText(form), () => shown),
    isHidden: kind === 'hidden',
    words: form
      .split(/\s+/u)
      .map(foldedLetters)
      .filter((word) => word !== ''),
    letters: foldedLetters(form),
  }))
  const inWords = (words: ShownText): Cleaned => {
    const letters = foldedLetters(words)
    const form = forms.find((each) => isHalf(letters, each))
    return form === undefined ? { words, isHidden: false } : { words: form.shown, isHidden: form.isHidden }
  }
  /** Whose words these are now, or a name near them, says what the half was one of. */
  const inSpeaker = (speaker: ShownText, now: StandingWords | null): Cleaned => {
    if (now === null || now.speaker === speaker) return inWords(speaker)
    if (now.speaker !== null && withoutNumbers(now.speaker) === withoutNumbers(speaker)) {
      return { words: now.speaker, isHidden: true }
    }
    const meant = forms.find(
      (form) => `${now.speaker ?? ''}\n${now.around}`.includes(form.shown) && sharesPart(speaker, form),
    )
    if (meant === undefined) return inWords(speaker)
    const isNow = now.speaker?.includes(meant.shown) === true
    return { words: isNow ? (now.speaker ?? meant.shown) : meant.shown, isHidden: meant.isHidden }
  }
  return { inWords, inSpeaker }
}

/** The beginning or the end of a name of several words, one of them whole: "Zelda Quor", "da Quorvex". */
function isHalf(letters: string, { letters: all, words }: Halved): boolean {
  if (words.length < 2 || letters.length < fewestLetters || letters.length >= all.length) return false
  return (all.startsWith(letters) || all.endsWith(letters)) && words.some((word) => letters.includes(word))
}

function sharesPart(speaker: string, { words }: Halved): boolean {
  const parts = speaker.split(/[^\p{L}\p{M}]+/u).map(foldedLetters)
  const isPart = (part: string, word: string) =>
    part === word || (part.length >= fewestLetters && (word.startsWith(part) || word.endsWith(part)))
  return parts.some((part) => part !== '' && words.some((word) => isPart(part, word)))
}
