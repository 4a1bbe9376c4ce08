/**
 * Words and marks of a text, with each quoted passage as one token: “‘We will stay,’ she said.” reads QUOTE she said .
 * Inside quotations nothing is read, so that a name in a quotation never counts as its speaker.
 */
import type { Span } from '../span.ts'
import type { Frame } from './passage.ts'

export interface Token extends Span {
  /** As printed; the empty string for a quoted passage. */
  readonly text: string
  /** For looking up: lower case, straight apostrophes, no final dot. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  /** Index of the passage for a quote token, else -1. */
  readonly passage: number
  readonly block: number
  /** Sentences are counted through the text; a quotation that ends one is followed by the next. */
  readonly sentence: number
}

const piece =
  /@[\w]+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’&-]\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+)?(?:-\p{L}+)*|-{2,}|\.{2,}|\S/gu
/** The dot behind these belongs to them and ends no sentence. */
const abbreviation =
  /^(?:mr|mrs|ms|mx|dr|sen|sens|rep|reps|gov|govs|gen|lt|col|sgt|cpl|capt|cmdr|adm|maj|rev|prof|hon|jr|sr|st|mt|ft|inc|corp|co|ltd|no|vs|v|jan|feb|aug|sept|oct|nov|dec|calif|conn|fla|ill|ind|kan|mass|mich|minn|miss|mo|neb|nev|okla|ore|pa|tenn|tex|va|wash|wis|wyo|ariz|ark|colo|del|ga|ky|la|md|dept|univ|assn|ave|blvd|rd|u\.s|u\.k|u\.n|d\.c|n\.y|n\.h|n\.j|n\.c|s\.c|a\.m|p\.m|ph\.d)$/i
const clitic = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i
const sentenceEnd = /^(?:[.?!]|\.{2,}|…)$/
/** A capitalised one of these behind an abbreviation opens a sentence: “in the U.S. He said”. */
const opener =
  /^(?:The|He|She|They|It|But|In|And|We|I|That|This|His|Her|When|While|After|As|If|On|At|For|One|Some|There|However|Asked)$/

interface Draft {
  readonly start: number
  readonly text: string
}

/** A run of the text cut into words and marks; the dot of an abbreviation and an `'s` become part of or split from their word. */
function* draftTokens(text: string, from: number, to: number): Generator<Draft> {
  const run = text.slice(from, to)
  let skip = -1
  for (const match of run.matchAll(piece)) {
    const at = match.index
    if (at < skip) continue
    let word = match[0]
    if (run[at + word.length] === '.' && (abbreviation.test(word) || /^\p{Lu}$/u.test(word))) word += '.'
    skip = at + word.length
    const tail = clitic.exec(word)
    if (tail && tail.index > 0) {
      yield { start: from + at, text: word.slice(0, tail.index) }
      yield { start: from + at + tail.index, text: word.slice(tail.index) }
    } else yield { start: from + at, text: word }
  }
}

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if ((code | 32) >= 97 && (code | 32) <= 122) return 'word'
  if (code >= 48 && code <= 57) return 'number'
  if (code < 128) return /^(?:@|'\p{L})/u.test(text) ? 'word' : 'mark'
  return /^(?:’?\p{L})/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
}

/** For looking up: small letters, straight apostrophes, without the dot of an abbreviation. */
function foldWord(text: string): string {
  const low = text.toLowerCase()
  const straight = low.includes('’') ? low.replaceAll('’', "'") : low
  return straight.length > 1 && straight.endsWith('.') ? straight.slice(0, -1) : straight
}

/** Does a new sentence start at `text`, given what stands before it? `last` is the quoted passage's last character there. */
function startsSentence(before: Token | undefined, text: string, isQuote: boolean, last: string): boolean {
  if (!before) return true
  if (before.kind === 'word' && !before.text.endsWith('.')) return false
  const capital = isQuote || /^[\p{Lu}\p{N}@]/u.test(text)
  if (before.kind === 'quote') return capital && /[.?!…]/.test(last)
  if (sentenceEnd.test(before.text)) return capital
  return before.text.endsWith('.') && opener.test(text)
}

/** All tokens of `frame` in order of place; a passage over several paragraphs gives one token in each of them. */
export function readTokens({ text, blocks, passages }: Frame): readonly Token[] {
  const tokens: Token[] = []
  let sentence = -1
  let last = ''
  let next = 0
  const add = (draft: Draft, end: number, passage: number, block: number): void => {
    const before = tokens.length ? tokens[tokens.length - 1] : undefined
    const isQuote = passage >= 0
    if (before?.block !== block || startsSentence(before, draft.text, isQuote, last)) sentence++
    const low = foldWord(draft.text)
    const kind = isQuote ? 'quote' : kindOf(draft.text)
    tokens.push({ start: draft.start, end, text: draft.text, low, kind, passage, block, sentence })
  }
  blocks.forEach((block, blockIndex) => {
    let at = block.start
    while (at < block.end) {
      let passage = passages[next]
      while (passage && passage.outer.end <= at) passage = passages[++next]
      const stop = passage && passage.outer.start < block.end ? Math.max(at, passage.outer.start) : block.end
      for (const draft of draftTokens(text, at, stop)) add(draft, draft.start + draft.text.length, -1, blockIndex)
      if (!passage || stop === block.end) break
      const end = Math.min(passage.outer.end, block.end)
      add({ start: stop, text: '' }, end, next, blockIndex)
      last = lastMark(text, passage.spans, end)
      at = end
    }
  })
  return tokens
}

/** The last character of the words quoted before `end`. */
function lastMark(text: string, spans: readonly Span[], end: number): string {
  const span = spans.findLast((each) => each.start < end)
  return span ? text.slice(span.start, Math.min(span.end, end)).trimEnd().slice(-1) : ''
}
