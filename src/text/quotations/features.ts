/**
 * What is known about a possible answer, as named features: a cue and a mention that may be its source (“s:”), a passage
 * and a cue that may report it (“q:”), and a passage that goes on with its neighbour's speaker (“g:”). The weights table
 * gives each a number.
 */
import type { Cue } from './cues.ts'
import { gapShape } from './gap-shape.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import type { TaggedToken } from './tags.ts'

const bucket = (count: number): string =>
  count < 4 ? String(count) : count < 7 ? '4' : count < 12 ? '7' : count < 20 ? '12' : '20'

const cueKind = (cue: Cue): string => (cue.kind === 'verb' ? cue.cueClass : cue.kind)

/** Tokens that a possessor, and its own possessor, may take. */
const furthestPossessor = 12

/** What stands before a phrase; for “the port’s crew” what stands before the port. */
const beforeTag = (tokens: readonly TaggedToken[], first: number): string => {
  let at = first
  while (tokens[at - 1]?.tag === 'possessive' && first - at < furthestPossessor) {
    at--
    while (
      /^(?:determiner|numeral|adjective|noun|name|possessive-pronoun)$/.test(tokens[at - 1]?.tag ?? '') &&
      first - at < furthestPossessor
    )
      at--
  }
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]?.sentence) return 'start'
  return before.low === 'by' ? 'by' : before.tag
}

/** How the mention's words classify it: names, “he”, “him”, “his” and “who” behave unlike each other. */
function mentionClass(reading: Reading, mention: Mention): string {
  const { low } = reading.tokens[mention.head] ?? { low: '' }
  if (mention.headClass !== 'pronoun') return mention.isPossessor ? 'possessor' : mention.headClass
  if (mention.isPossessor) return 'his'
  return /^(?:he|she|they|i|we|it|who|you)$/.test(low) ? low : 'him'
}

/** How near a mention stands to its cue: `touch` with nothing but helpers between, `aside` behind a bracketing pair of commas. */
export function nearness(shape: string): string {
  if (shape === '' || shape === 'x') return 'touch'
  if (/^[,(-].*[,(-]x?$/.test(shape)) return 'aside'
  if (!/[VW,.Q&]/.test(shape)) return 'near'
  return 'far'
}

/** The cue and the mention: is this mention the cue's source? */
export function sourceFeatures(
  reading: Reading,
  cue: Cue,
  mention: Mention,
): { readonly names: readonly string[]; readonly code: string } {
  const { tokens } = reading
  const left = mention.last < cue.first
  const shape = left ? gapShape(tokens, mention.last + 1, cue.first) : gapShape(tokens, cue.last + 1, mention.first)
  const side = left ? 'L' : 'R'
  const near = nearness(shape)
  const kind = cueKind(cue)
  const who = mentionClass(reading, mention)
  const before = beforeTag(tokens, mention.first)
  const distance = bucket(left ? cue.first - mention.last - 1 : mention.first - cue.last - 1)
  const code = side + near
  const after = tokens[mention.last + 1]?.tag ?? 'end'
  return {
    code,
    names: [
      `s:${side}${shape}`,
      `s:${code}/${kind}`,
      `s:${side}/${cue.form}/${near}`,
      `s:${side}${distance}`,
      `s:${side}/${who}`,
      `s:${who}/${kind}`,
      `s:${side}<${before}`,
      `s:${near}<${before}`,
      `s:${side}>${left ? '' : after}`,
      `s:${who}<${before}`,
      `s:cue<${side}/${beforeTag(tokens, cue.first)}`,
      ...(left && /[VG]/.test(shape) ? [`s:verbBetween/${before}`] : []),
      ...(left && /^x?V/.test(shape)
        ? [`s:ownVerb${/&/.test(shape) ? '&' : ''}${/W/.test(shape) ? 'W' : ''}${/[,Q]/.test(shape) ? ',' : ''}`]
        : []),
      ...(left && /W/.test(shape) ? ['s:clauseBetween'] : []),
      ...(mention.headClass === 'name' && tokens[mention.first]?.tag === 'name'
        ? []
        : [`s:${who}^${tokens[mention.first]?.tag ?? ''}`]),
    ],
  }
}

/** How a passage ends: with the comma that hands over to its cue, or for good. */
function ending(text: string): string {
  const last = text.trimEnd().slice(-1)
  return last === ','
    ? 'comma'
    : /[.…]/.test(last)
      ? 'stop'
      : /[?!]/.test(last)
        ? 'call'
        : /[—–-]/.test(last)
          ? 'dash'
          : 'open'
}

export interface PassageShape {
  readonly ending: string
  readonly opening: string
  readonly words: string
  readonly opensSentence: boolean
}

export function passageShape(reading: Reading, passage: number): PassageShape {
  const { spans } = reading.frame.passages[passage] ?? { spans: [] }
  const first = spans[0]
  const last = spans.at(-1)
  const { text } = reading.frame
  const head = first ? text.slice(first.start, first.start + 3) : ''
  const words = first && last ? Math.ceil((last.end - first.start) / 6) : 0
  const quote = reading.quotes[passage] ?? { first: -1, last: -1 }
  const before = reading.tokens[quote.first - 1]
  return {
    ending: last ? ending(text.slice(Math.max(last.start, last.end - 3), last.end)) : 'open',
    opening: /^[^\p{L}\p{N}]*\p{Ll}/u.test(head) ? 'small' : 'capital',
    words: words < 4 ? 'few' : words < 10 ? 'some' : 'many',
    opensSentence: before?.sentence !== reading.tokens[quote.first]?.sentence,
  }
}

/** The passage and the cue: does this cue report this passage? */
export function reportFeatures(
  reading: Reading,
  passage: number,
  shape: PassageShape,
  cue: Cue,
): { readonly names: readonly string[]; readonly code: string } {
  const { tokens, quotes } = reading
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const before = cue.last < quote.first
  const gap = before ? gapShape(tokens, cue.last + 1, quote.first) : gapShape(tokens, quote.last + 1, cue.first)
  const side = before ? 'B' : 'A'
  const at = before ? quote.first : quote.last
  const sentences = Math.min(3, Math.abs((tokens[at]?.sentence ?? 0) - (tokens[cue.first]?.sentence ?? 0)))
  const distance = bucket(before ? quote.first - cue.last - 1 : cue.first - quote.last - 1)
  const blocks = (tokens[at]?.block ?? 0) === (tokens[cue.first]?.block ?? 0) ? '' : '/block'
  const kind = cueKind(cue)
  const code = `${side}${sentences}${blocks}`
  const lastWord = before ? (tokens[quote.first - 1]?.low ?? '') : (tokens[quote.last + 1]?.tag ?? '')
  const opener =
    before && /^[,:]$|^(?:that|of|as|for|a|the|to|is|was|by)$/.test(lastWord)
      ? lastWord
      : before
        ? (tokens[quote.first - 1]?.tag ?? '')
        : lastWord
  return {
    code,
    names: [
      `q:${side}${gap}`,
      `q:${code}/${kind}`,
      `q:${code}/${shape.ending}`,
      `q:${code}/${shape.opening}`,
      `q:${code}/${shape.opensSentence ? 'opens' : 'inside'}/${shape.ending}`,
      `q:${side}${distance}/${sentences}`,
      `q:${side}/${kind}/${distance}`,
      `q:${code}/${cue.form}`,
      `q:${code}/${opener}`,
      `q:${kind}/${opener}`,
      `q:${kind}/${shape.words}/${shape.opening}`,
      ...(gap.includes('Q') ? [`q:${side}otherBetween/${shape.opensSentence ? 'opens' : 'inside'}`] : []),
    ],
  }
}
