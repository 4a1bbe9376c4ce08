const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * How many words a reader would count: "4,000" and "don't" are one each. Scripts that put no spaces between words are divided by
 * `Intl.Segmenter`, whose dictionary decides.
 */
export function countWords(text: string): number {
  if (unspaced.test(text)) return countSegments(text)
  let words = 0
  for (const _ of text.matchAll(word)) words++
  return words
}

function countSegments(text: string): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  let words = 0
  // A line at a time: the segmenter slows down on one very long string.
  for (const line of text.split('\n')) {
    for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words++
  }
  return words
}
