/** A title made of the first sentence of a lead, which must not say what the lead does not. */
import { adds, attributing, takesBack, weighty } from './lead-words.ts'
import { leadingOn, unspaced } from './line-shape.ts'

/** Lengths in UTF-16 code units; writing without spaces says the same in about a third of them. */
const lengths = {
  spaced: { whole: 110, least: 40, most: 110, longest: 160, cut: 90, tail: 70 },
  unspaced: { whole: 35, least: 10, most: 40, longest: 60, cut: 30, tail: 20 },
}

/** "BEIRUT, June 12 (Agency) — ": a dateline is where and when, not what. */
const dateline =
  /^(?!(?:EXCLUSIVE|WATCH|LOOK|VIDEO|BREAKING|UPDATE|OPINION|ANALYSIS|REPORT|POLL)\b)\p{Lu}[\p{Lu} .'’-]+(?:,[^—–_\n]{0,50}|\s*\([^)\n]{1,30}\))*\s*(?:(?:—|–|―|--)\s*|[-_]\s+)|^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?:,[^—–_.\n]{0,50})?\s*\([^)\n]{1,30}\)\s*(?:—|–|―|--|[-_])\s*/u

const abbreviation =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Jr|Sr|vs|Mt|Ft|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|ca|bzw|z|d|Sra?|Mme|Mlle|(?:\p{Lu}\.)+\p{Lu})\.$/u
const numbering = /\b(?:No|Nos|Nr|Vol|Art)\.$/u
const sentenceEnd = /[.!?…]["'”’»)]*(?=\s+\S)|[。！？؟।]["'”’」』）]*/gu
const clauseEnd = /[,;:](?=\s)|\s[–—-](?=\s)|[，；：、،؛]/gu
const cutWords = new RegExp(String.raw`(?:\s+(?:${leadingOn}))+$`, 'iu')

/**
 * The first sentence of `lead`, whole where it is short. A long one is cut at the end of a clause only where nothing that follows
 * lays it on somebody, denies it or asks; else after a word, with an ellipsis, and who says it is kept where that closes the
 * sentence: `"The bridge was never safe …, the mayor of Merrin said"`.
 */
export function titleOfLead(lead: string): string {
  const size = unspaced.test(lead) ? lengths.unspaced : lengths.spaced
  const words = lead.replace(dateline, '')
  const sentence = words.slice(0, endOfSentence(words, size.least / 2))
  if (sentence.length <= size.whole) return withoutStop(sentence)
  const clause = firstEnd(sentence, clauseEnd, size.least)
  const isHarmless =
    clause !== undefined &&
    clause <= size.most &&
    adds.test(sentence.slice(clause - 1)) &&
    !weighty.test(sentence.slice(clause))
  if (isHarmless) return withoutEnd(sentence.slice(0, clause))
  return sentence.length <= size.longest ? withoutStop(sentence) : shortened(sentence, size)
}

function withoutStop(sentence: string): string {
  return isClosed(sentence) ? sentence.replace(/(?<![.…])[.。]$/u, '') : closed(sentence)
}

function withoutEnd(words: string): string {
  const trimmed = (cut: string) => cut.replace(/[\s,;:–—，；：、،؛-]+$/u, '')
  return trimmed(trimmed(words).replace(cutWords, ''))
}

/** Where the first sentence ends, and the next too where it takes the first one back. */
function endOfSentence(lead: string, least: number): number {
  const end = firstEnd(lead, sentenceEnd, least) ?? lead.length
  const rest = lead.slice(end).trimStart()
  const next = rest.slice(0, firstEnd(rest, sentenceEnd, 2) ?? rest.length)
  const isShort = next.split(/\s+/).length <= 2
  if (rest === '' || !(isShort || takesBack.test(next.slice(0, 120)))) return end
  const from = lead.length - rest.length
  return firstEnd(lead, sentenceEnd, from + 2) ?? lead.length
}

/** Cut after a word. */
function shortened(sentence: string, { cut, least, tail }: (typeof lengths)['spaced']): string {
  const space = sentence.lastIndexOf(' ', cut)
  const head = withoutEnd(sentence.slice(0, space > least ? space : wholeCharacters(sentence, cut)))
  const source = attribution(sentence, head.length, tail)
  const isQuestion = /[?？؟]["'”’»)]*$/u.test(sentence)
  const ellipsis = isQuestion && source === '' ? '…?' : '…'
  return `${head}${ellipsis}${openMarks(head)}${source}`
}

/** The end of a sentence where it says whose words the rest are, as ", said Cora Flint, the mayor". */
function attribution(sentence: string, from: number, most: number): string {
  for (const { 0: comma, index } of sentence.matchAll(/,["”’»]?\s/gu)) {
    if (index < from || !isClosed(sentence.slice(0, index + comma.length))) continue
    const clause = withoutStop(sentence.slice(index + comma.length))
    if (clause.length <= most && attributing.test(clause) && isClosed(clause)) return `, ${clause}`
  }
  return ''
}

/** Where the first match at or after `least` ends, outside quotation marks: a title must not break off inside somebody's words. */
function firstEnd(words: string, ends: RegExp, least: number): number | undefined {
  for (const match of words.matchAll(ends)) {
    const end = match.index + match[0].length
    const before = words.slice(0, end)
    const isShort = abbreviation.test(before) || (numbering.test(before) && /^\s\d/.test(words.slice(end)))
    if (end >= least && isClosed(before) && !isShort) return end
  }
  return undefined
}

const pairs = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
] as const

function isClosed(words: string): boolean {
  return openMarks(words) === ''
}

/** The marks that would close what is open at the end of `words`. */
function openMarks(words: string): string {
  const isLow = words.includes('„')
  const open = pairs.flatMap(([opening, closing]) => {
    if (isLow && opening === '“') return []
    const count = (marks: string) => words.split('').filter((sign) => marks.includes(sign)).length
    return count(opening) > count(closing) ? [closing.charAt(0)] : []
  })
  const straight = (words.match(/"/g)?.length ?? 0) % 2 === 1 ? ['"'] : []
  return [...open, ...straight].join('')
}

function closed(words: string): string {
  return words + openMarks(words)
}

/** `length`, or one less where that would cut a surrogate pair in two. */
function wholeCharacters(words: string, length: number): number {
  const code = words.charCodeAt(length - 1)
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length
}
