const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * How many words a reader would count: "4,000" and "don't" are one each. Scripts that put no spaces between words are divided by
 * `Intl.Segmenter`, whose dictionary decides.
 */
export function countWords(text: string): number {
  let words = 0
  // A line at a time, since a foreign name makes no foreign text; and the segmenter slows down on one very long string.
  for (const line of text.split('\n')) words += unspaced.test(line) ? countSegments(line) : countSpaced(line)
  return words
}

function countSpaced(line: string): number {
  let words = 0
  word.lastIndex = 0
  while (word.test(line)) words++
  return words
}

let segmenter: Intl.Segmenter | undefined

function countSegments(line: string): number {
  // Made once, since that takes longer than most lines do.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words++
  return words
}
