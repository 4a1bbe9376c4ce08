/**
 * What became of published quotations. The nearest words are never taken for the words of a link: whatever another published
 * quotation has a better right to is left to it, and what is not the same is only ever proposed. Time grows with the number of
 * quotations, however many of them are equal.
 */
import { ChangedPlaces, wordsOf } from './changed-words.ts'
import {
  hasSameSpeaker,
  hasSameWords,
  linkFamily,
  wordsKey,
  type KnownQuotation,
  type Standing,
} from './known-quotation.ts'
import type { LinkState } from './link-state.ts'
import { plain } from './plain-text.ts'
import { matchContext } from './quote-selector.ts'
import { grouped, Surroundings, wantedOf, type Wanted } from './surroundings.ts'
import { wordsInText } from './words-in-text.ts'

export interface LinkSearch {
  /** Every published quotation of one article. */
  readonly known: readonly KnownQuotation[]
  /** The article's quotations now. */
  readonly here: readonly Standing[]
  /** Quotations of other articles with these words. Those that were published there already are not among them. */
  readonly elsewhere: (exact: string) => readonly Standing[]
  /** The article's text, where it has no quotations to bring it. */
  readonly text?: string
}

/** Words are proposed without a speaker's name only where hardly two people would say all of them: "No comment." is everybody's. */
const fewestWordsAlone = 6

/** One for all published quotations that nothing but a number in their id tells apart. */
interface Question {
  readonly quotation: KnownQuotation
  readonly wanted: Wanted
  readonly speakers: string
  count: number
  /** The words in their surroundings on both sides. */
  readonly inPlace: readonly Standing[]
}

/** The state of every published quotation, in their order. */
export function resolveLinks({ known, here, elsewhere, text = here[0]?.text ?? '' }: LinkSearch): LinkState[] {
  const around = new Surroundings(here)
  const questions = questionsOf(known, around)
  const own = findOwn(known, here, questions)
  const lost = known.filter((quotation) => own(quotation).among.length === 0)
  const taken = new Set([...new Set(known.map((quotation) => own(quotation).among))].flat())
  const free = here.filter((now) => !taken.has(now))
  const sameWords = findSameWords(lost, questions, free, around)
  const changes = new ChangedPlaces(
    around,
    free.filter((now) => !sameWords.isClaimed(now)),
  )
  const inText = lazily(() => wordsInText(text, here, lost))
  const find = (quotation: KnownQuotation, wanted: Wanted): LinkState => {
    const same = sameWords.of(quotation)
    if (same !== null) return same
    const changed = changes.find(quotation, wanted)
    if (changed.kind === 'divided') return { kind: 'divided', among: changed.places }
    if (changed.places.length > 0)
      return oneOf(changed.places, (now) => (holdsWords(quotation, now) ? 'within' : 'changed'))
    const { place, others } = inText()(quotation)
    // Words that are a whole quotation are somebody else's, or another published one's: they were looked at before.
    const isWhole = place?.quotation != null && hasSameWords(quotation, place.quotation)
    if (place !== null && !isWhole) {
      return place.quotation === null
        ? { kind: 'unmarked', span: place.span }
        : { kind: 'within', now: place.quotation }
    }
    const far = elsewhere(quotation.exact).filter((now) => isSaidBySame(quotation, now))
    return far.length > 0
      ? oneOf(far, () => 'moved')
      : { kind: 'gone', others: place === null ? others : [place, ...others] }
  }
  const answers = new Map<Question, LinkState>()
  return known.map((quotation) => {
    const { among, isCertain } = own(quotation)
    const question = questions.get(quotation)
    if (question === undefined) return { kind: 'gone', others: [] }
    if (among.length > 0)
      return isCertain ? oneOf(among, (now) => kindOfOwn(quotation, now)) : { kind: 'ambiguous', among }
    const answer = answers.get(question) ?? find(quotation, question.wanted)
    answers.set(question, answer)
    return answer
  })
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function questionsOf(known: readonly KnownQuotation[], around: Surroundings): Map<KnownQuotation, Question> {
  const byKey = new Map<string, Question>()
  const questions = new Map<KnownQuotation, Question>()
  for (const quotation of known) {
    const { exact, prefix, suffix, speaker, withheld } = quotation
    const key = JSON.stringify([exact, speaker, withheld, prefix, suffix])
    const question = byKey.get(key) ?? questionOf(quotation, around)
    byKey.set(key, question)
    question.count++
    questions.set(quotation, question)
  }
  return questions
}

function questionOf(quotation: KnownQuotation, around: Surroundings): Question {
  const wanted = wantedOf(quotation, 'marks')
  const inPlace = around.withWords(wanted)?.between(wanted.before, wanted.after) ?? []
  return { quotation, wanted, speakers: speakerKey(quotation), count: 0, inPlace }
}

/** `isCertain`: the one place, where there is only one, is the very quotation that was published. */
interface Own {
  readonly among: readonly Standing[]
  readonly isCertain: boolean
}

/** What is the published quotation itself: its words in their surroundings, else what bears its id. */
function findOwn(
  known: readonly KnownQuotation[],
  here: readonly Standing[],
  questions: ReadonlyMap<KnownQuotation, Question>,
): (quotation: KnownQuotation) => Own {
  const byFamily = grouped(here, ({ id }) => linkFamily(id))
  const families = counted(known.map(({ id }) => linkFamily(id)))
  const owners = new Map<Standing, Question>()
  for (const question of new Set(questions.values())) for (const now of question.inPlace) owners.set(now, question)
  const none: Own = { among: [], isCertain: false }
  const find = (quotation: KnownQuotation): Own => {
    const family = byFamily.get(linkFamily(quotation.id)) ?? []
    // Repeats that share their sentence and their neighbours stay ambiguous, whatever stands further away.
    if (family.length > 1) return { among: family, isCertain: false }
    const question = questions.get(quotation)
    if (question !== undefined && question.inPlace.length > 0) return { among: question.inPlace, isCertain: true }
    // By its id alone a link has a right only to what no other holds by its words and their surroundings.
    const [now] = family
    if (now === undefined || (owners.get(now) ?? question) !== question) return none
    return { among: family, isCertain: families.get(linkFamily(quotation.id)) === 1 }
  }
  const found = new Map(known.map((quotation) => [quotation, find(quotation)]))
  return (quotation) => found.get(quotation) ?? none
}

function counted<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

type Several = 're-attributed' | 'reframed' | 'moved' | 'changed' | 'within'
type OneKind = 'exact' | 'remarked' | 'withheld' | Several

function oneOf(among: readonly Standing[], kindOf: (now: Standing) => OneKind): LinkState {
  const [now, ...others] = among
  return now !== undefined && others.length === 0 ? { kind: kindOf(now), now } : { kind: 'ambiguous', among }
}

function kindOfOwn(quotation: KnownQuotation, now: Standing): OneKind {
  if (!hasSameVoice(quotation, now)) return 're-attributed'
  if (!hasSameSpeaker(quotation, now) || quotation.withheld === 'speaker') return 'withheld'
  if (linkFamily(quotation.id) === linkFamily(now.id)) return 'exact'
  const { before, after } = matchContext(now.text, now.span, quotation)
  // Where a name was kept back, what is left of the context was compared without its marks alone.
  const isAsBefore = (before && after) || quotation.withheld !== undefined
  return isAsBefore && wordsKey(quotation) === wordsKey(now) ? 'exact' : 'remarked'
}

/** The same speaker, or one whose name is kept back by now, so that nobody is named, or only described. */
function hasSameVoice(quotation: KnownQuotation, now: Standing): boolean {
  const isNameless = now.speaker === null || now.isDescribed === true
  return hasSameSpeaker(quotation, now) || (quotation.withheld === 'speaker' && isNameless)
}

const speakerKey = ({ speaker }: Pick<Standing, 'speaker'>) =>
  speaker === null ? '' : `=${plain(speaker, 'form').trim()}`

/** The same words in another place are the same quotation only if the same person says them. */
function isSaidBySame(quotation: KnownQuotation, now: Pick<Standing, 'speaker'>): boolean {
  return hasSameSpeaker(quotation, now) && isTelling(quotation)
}

const isTelling = (quotation: KnownQuotation): boolean => quotation.speaker !== null || isLong(quotation)

const isLong = ({ exact }: KnownQuotation): boolean => wordsOf(exact).length >= fewestWordsAlone

interface SameWords {
  readonly of: (quotation: KnownQuotation) => LinkState | null
  readonly isClaimed: (now: Standing) => boolean
}

/**
 * The words, whoever says them, where one side is what it was; else the words of the same speaker, wherever they stand; else
 * words that hardly two people would say, of anybody.
 */
function findSameWords(
  lost: readonly KnownQuotation[],
  questions: ReadonlyMap<KnownQuotation, Question>,
  free: readonly Standing[],
  around: Surroundings,
): SameWords {
  const isFree = new Set(free)
  const byWords = grouped(free, (now) => around.wordsOf(now))
  const bySpeaker = grouped(free, (now) => `${around.wordsOf(now)}\n${speakerKey(now)}`)
  const open = [...new Set(lost.flatMap((quotation) => questions.get(quotation) ?? []))]
  const beside = new Map(open.map((question) => [question, placesBeside(question)] as const))
  const claims = claimsOf([...beside])
  const apart = new Map<Question, readonly Standing[]>()
  const places = new Map<readonly Standing[], readonly Standing[]>()
  for (const question of open) {
    if (beside.get(question)?.length) continue
    const { quotation, wanted, speakers } = question
    const bySame = isTelling(quotation) ? bySpeaker.get(`${wanted.words}\n${speakers}`) : undefined
    const all = bySame ?? (isLong(quotation) ? byWords.get(wanted.words) : undefined) ?? []
    const left = places.get(all) ?? all.filter((now) => !claims.has(now))
    places.set(all, left)
    apart.set(question, left)
  }
  const others = claimsOf([...apart])
  return {
    isClaimed: (now) => claims.has(now) || others.has(now),
    of: (quotation) => {
      const question = questions.get(quotation)
      if (question === undefined) return null
      const near = beside.get(question) ?? []
      const [found, counts] = near.length > 0 ? [near, claims] : [apart.get(question) ?? [], others]
      if (found.length === 0) return null
      // One place that was several before: which of them is left cannot be told.
      if (found.length > 1 || found.some((now) => (counts.get(now) ?? 0) > 1))
        return { kind: 'ambiguous', among: found }
      return oneOf(found, (now) =>
        !hasSameVoice(quotation, now) ? 're-attributed' : near.length > 0 ? 'reframed' : 'moved',
      )
    },
  }

  function placesBeside({ wanted }: Question): readonly Standing[] {
    const group = around.withWords(wanted)
    if (group === undefined) return []
    const left = wanted.tells.before ? group.before(wanted.before).first(Infinity) : []
    const right = wanted.tells.after ? group.after(wanted.after).first(Infinity) : []
    return [...new Set([...left, ...right])].filter((now) => isFree.has(now))
  }
}

/** How many published quotations each place may be. */
function claimsOf(found: readonly (readonly [Question, readonly Standing[]])[]): Map<Standing, number> {
  const lists = new Map<readonly Standing[], number>()
  for (const [{ count }, places] of found) lists.set(places, (lists.get(places) ?? 0) + count)
  const claims = new Map<Standing, number>()
  for (const [places, count] of lists) for (const now of places) claims.set(now, (claims.get(now) ?? 0) + count)
  return claims
}

/** Whether all the words stand in a longer quotation, one after the other. */
function holdsWords({ exact }: KnownQuotation, now: Standing): boolean {
  return ` ${wordsOf(now.exact).join(' ')} `.includes(` ${wordsOf(exact).join(' ')} `)
}
