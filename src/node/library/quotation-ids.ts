/** Makes the ids that links to quotations carry. They depend on words alone, never on a place in the text. */
import type { Analysis, Quotation } from '../../text/article.ts'
import { writingOf } from '../../text/quotations/languages.ts'
import { findPassages } from '../../text/quotations/passages.ts'
import { findSentences } from '../../text/quotations/sentences.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'
import type { Span } from '../../text/span.ts'
import { withoutNumbers } from '../corrections/hidden-people.ts'
import { shortHash } from './base32.ts'
import { oneLine } from '../../text/white-space.ts'

const idChars = 10
/** Undetermined: an id stays what it is when an article's language turns out to be another. */
const writing = writingOf('und')

/** NFC, and white space as one space, whoever is withheld; not folded, since "polish" and "Polish" differ. */
function plain(words: string): string {
  return oneLine(withoutNumbers(words).normalize('NFC'))
}

/**
 * An id for each quotation of one article, in their order. Repeats, equal in words and sentence, also hash the sentences
 * on both sides. What is still equal is ambiguous: it shares that hash, and `-2`, `-3` keep the ids apart.
 */
export function quotationIds(text: string, { blocks, quotations }: Analysis): string[] {
  const keys = quotations.map(ownWords)
  const repeats = repeated(keys)
  const sentences = repeats.size > 0 ? findSentences(text, blocks, findPassages(text, blocks, writing), writing) : []
  const hashes = quotations.map(({ sentence }, index) => {
    const key = keys[index] ?? ''
    return shortHash(repeats.has(key) ? [key, ...neighbours(text, sentences, sentence)].join('\0') : key, idChars)
  })
  return numberRepeats(hashes)
}

function ownWords({ spans, sentence }: Quotation): string {
  return `${plain(spans.map(({ exact }) => exact).join(' '))}\0${plain(sentence.exact)}`
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)))
}

/** The last sentence before and the first after; empty at the ends of the article. Sentences are in order and apart. */
function neighbours(text: string, sentences: readonly Span[], { start, end }: Span): [string, string] {
  const startOf = (sentence: Span) => sentence.start
  const after = firstAtOrAfter(sentences, end, startOf)
  let before = firstAtOrAfter(sentences, start, startOf) - 1
  while ((sentences[before]?.end ?? 0) > start) before--
  const words = (span: Span | undefined) => (span ? plain(text.slice(span.start, span.end)) : '')
  return [words(sentences[before]), words(sentences[after])]
}

function numberRepeats(hashes: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return hashes.map((hash) => {
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}
