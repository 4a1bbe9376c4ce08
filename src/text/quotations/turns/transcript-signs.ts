/** What shows that a text is a transcript, and no prose with a note in it, list of prices, recipe or digest. */
import type { Block } from '../../article.ts'
import type { Turn } from '../passage.ts'
import { introducesSelf, saying } from './transcript-words.ts'

const limits = {
  /** Of the text's characters as many lie between the first label and the end of the last labelled paragraph. */
  share: 0.4,
  /** Of the paragraphs from the first label on as many have a label ... */
  labelled: 0.25,
  /** ... or there are so many labels, by at least two who speak again, as in a hearing with long answers. */
  manyLabels: 8,
  /** Of the turns as many end as a sentence does: fields of a list do not. */
  ended: 0.5,
  /** Of the turns as many say something to somebody; those with fewer than `shortWords` (“Present.”) tell nothing. */
  said: 0.35,
  shortWords: 3,
  /** Of the turns as many tell of their own speaker by name: these are paragraphs about people. */
  about: 0.3,
}

const endsSentence = /[.?!…。！？—–:,;"'”’»)\]*_]\s*$/u
const letter = /\p{L}/u
const latin = /\p{Script=Latin}/u
const opensQuoted = /^["“„«‘'`]/

/** Whether the words are said to somebody, as far as we know their language. */
export function saysToSomebody(words: string): boolean {
  return saying.test(words) || !latin.test(words)
}

export function isTranscript(text: string, blocks: readonly Block[], turns: readonly Turn[]): boolean {
  const first = turns[0]?.label.start ?? 0
  const last = turns.at(-1)?.spans[0]?.end ?? 0
  const counts = new Map<string, number>()
  for (const { label } of turns) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  if (turns.length < 2 || (counts.size < 2 && !turns.every(({ label }) => label.isSure))) return false
  if (last - first < limits.share * text.trim().length) return false
  if (!isDialogue(text, turns)) return false
  // Names before words in marks: the marks say already whose words they are.
  const quoted = turns.filter(({ spans }) => opensQuoted.test(text.slice(spans[0]?.start, (spans[0]?.start ?? 0) + 1)))
  if (quoted.length * 2 > turns.length) return false
  const speakAgain = [...counts.values()].filter((count) => count > 1).length
  if (turns.length >= limits.manyLabels && speakAgain >= 2) return true
  const paragraphs = blocks.filter(({ start }) => start >= first && start < last).length
  return turns.length >= limits.labelled * paragraphs
}

/** Whether the words are sentences that somebody says to somebody, and no fields of a list. */
function isDialogue(text: string, turns: readonly Turn[]): boolean {
  const words = turns.map(({ spans }) => text.slice(spans[0]?.start, spans.at(-1)?.end))
  if (
    words.filter((each) => endsSentence.test(each.slice(-3)) && letter.test(each)).length <
    limits.ended * words.length
  )
    return false
  const about = turns.filter(({ label: { key } }, at) => nameIn(words[at] ?? '', key.split(' ').at(-1) ?? ''))
  if (about.length > limits.about * words.length) return false
  if (turns.every(({ label }) => label.isTimed)) return true
  const telling = words.filter(
    (each) => saysToSomebody(each) || each.split(/\s/u, limits.shortWords).length === limits.shortWords,
  )
  return words.filter(saysToSomebody).length >= Math.max(1, limits.said * telling.length)
}

/** “I am Cora Flint” does not count. */
function nameIn(words: string, surname: string): boolean {
  if (surname.length < 3) return false
  const at = words.toLowerCase().indexOf(surname)
  return at >= 0 && !introducesSelf.test(words.slice(0, at))
}
