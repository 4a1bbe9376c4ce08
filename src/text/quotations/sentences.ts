/** Divides blocks into sentences. What is quoted belongs to the sentence that quotes it. */
import type { Block } from '../article.ts'
import type { Span } from '../span.ts'
import { trimSpan } from './blocks.ts'
import type { Passage } from './passage.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Titles: a name follows, so that their full stop never ends a sentence. "Sen. Ada Brook", "Sens. Brook and Pell" */
const titles = words(
  'mr mrs ms mx messrs mme mlle dr drs prof rev fr mt ft gen lt col maj capt cpl sgt pvt adm cmdr brig sen sens rep reps gov govs pres hon supt insp ' +
    'det atty asst vs v eg ie cf approx',
)

/**
 * Short forms after which a sentence may end: "made by Pell & Co. The firm ...". They do so where the next word mostly starts one;
 * a capital alone may be a name's. English; elsewhere the small letter or digit that mostly follows tells.
 */
const shortForms = words(
  'inc corp co ltd bros etc jr sr st al assn dept dist univ no nos vol fig ed eds pp op est ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
)

/** A word that starts a sentence, hardly ever a name: after "Inc." it shows that a sentence has ended. */
const starters = words(
  'the a an he she it they we i you his her its their our my this that these those there here but and or so yet if when while as at in on by for from ' +
    'with after before since though although what who why how where both some many most all not one two three also still even then now',
)

/**
 * Verbs that carry a quotation on after its question or exclamation mark: `"Why?" Ada Brook asked.` is one sentence.
 * After a full stop inside the marks a new sentence begins: a quotation that is told on ends in a comma.
 */
const carryOn =
  /^(?:[\p{L}.'’-]+ ){0,5}?(?:said|says|asked|asks|added|adds|replied|replies|wondered|wonders|shouted|shouts|yelled|yells|cried|cries|exclaimed|wrote|writes|tweeted|tweets|called|continued|demanded|responded|told|chanted|screamed|joked|quipped|recalled|interjected|answered|declared)(?![\p{L}])/u

const terminators = /[.!?…。！？؟।]+/g
const closers = /["'”’»›)\]」』`]/
const openers = /["'“‘«‹([「『„`]/
const fullWidth = /[。！？]/
const space = /\s/
const lower = /\p{Ll}/u

/**
 * The sentences of `text` in order, each within one block and trimmed. None ends inside a passage:
 * `“Why? We asked,” she said.` is one. A passage of several paragraphs belongs to one sentence in each.
 */
export function findSentences(text: string, blocks: readonly Block[], passages: readonly Passage[]): Span[] {
  const sentences: Span[] = []
  let passage = 0
  const insidePassage = (at: number): boolean => {
    while (passage < passages.length && (passages[passage]?.outer.end ?? Infinity) <= at) passage++
    return (passages[passage]?.outer.start ?? Infinity) < at
  }
  // One search through the whole text: starting one in each block would be slow where there are many.
  const stops = text.matchAll(terminators)
  let next = stops.next()
  for (const block of blocks) {
    let { start } = block
    for (; !next.done && next.value.index < block.end; next = stops.next()) {
      const stop = next.value.index
      const end = closingEnd(text, stop + next.value[0].length, block.end)
      if (stop < start || insidePassage(end) || !endsSentence(text, stop, end, block.end)) continue
      sentences.push(trimSpan(text, { start, end }))
      start = end
    }
    const rest = trimSpan(text, { start, end: block.end })
    if (rest.end > rest.start) sentences.push(rest)
  }
  return sentences
}

/** Where the marks and brackets end that close behind a full stop. */
function closingEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && closers.test(text[end] ?? '')) end++
  // A stray space before a closing mark: `poor. ''`.
  return end
}

function endsSentence(text: string, stop: number, end: number, limit: number): boolean {
  if (end >= limit) return true
  if (fullWidth.test(text[stop] ?? '')) return true
  if (!space.test(text[end] ?? '')) return false
  let next = end
  while (next < limit && (space.test(text[next] ?? '') || openers.test(text[next] ?? ''))) next++
  const follower = text.slice(next, next + 60)
  if (lower.test(follower[0] ?? '')) return false
  if (end > stop + 1 && /[!?]/.test(text[stop] ?? '') && closers.test(text[end - 1] ?? ''))
    return !carryOn.test(follower)
  return text[stop] !== '.' || end > stop + 1 || !isAbbreviation(text, stop, follower)
}

/** Whether the full stop at `stop` belongs to a short form: "J. Brook", "U.S. Army", "Sen. Brook". */
function isAbbreviation(text: string, stop: number, follower: string): boolean {
  const before = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? ''
  const nextWord = /^[\p{L}]+/u.exec(follower)?.[0] ?? ''
  const starts = starters.has(nextWord.toLowerCase())
  if (/^\p{Lu}$/u.test(before)) return !(before === 'I' && starts)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !starts
  const word = before.toLowerCase().replace(/^.*\./, '')
  return titles.has(word) || (shortForms.has(word) && !starts)
}
