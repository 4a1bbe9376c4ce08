/** Scripts that name a language well enough to set fonts, direction and word division. */
const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

/** Whatever belongs to one of the scripts above or of those that Japanese and Chinese are written in, and more. */
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu

/** Words so common that any paragraph holds several, and that the other languages here do not share. */
const commonWords: readonly (readonly [lang: string, words: ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'and', 'of', 'that', 'with', 'for', 'was', 'said', 'is'])],
  ['fr', new Set(['les', 'des', 'est', 'dans', 'une', 'pour', 'qui', 'sur', 'et'])],
  ['de', new Set(['der', 'und', 'das', 'nicht', 'ist', 'mit', 'den', 'ein', 'sich'])],
  ['es', new Set(['los', 'las', 'una', 'por', 'con', 'del', 'para', 'que', 'y'])],
]

const sampleChars = 4000
/** A script must fill this share of the letters; names in other scripts occur in any text. */
const scriptShare = 0.3
/** Common words make up a tenth or more of real prose; fewer than this share decide nothing. */
const commonShare = 0.05

/** The language that the first few thousand characters of `text` seem to be in (BCP 47); undefined where that is unclear. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleChars)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return undefined
  // Most texts are decided here: no other script can have its share.
  if (count(sample, foreign) / letters < scriptShare) return byCommonWords(sample)
  const han = count(sample, /\p{Script=Han}/gu)
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  // Japanese writes both; a Chinese text has kana only in names.
  if ((han + kana) / letters >= scriptShare) return kana * 10 >= han ? 'ja' : 'zh'
  const script = scripts.find(([, pattern]) => count(sample, pattern) / letters >= scriptShare)
  return script?.[0] ?? byCommonWords(sample)
}

function byCommonWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = commonWords
    .map(([lang, common]) => ({ lang, share: words.filter((word) => common.has(word)).length / words.length }))
    .toSorted((a, b) => b.share - a.share)
  const best = scores[0]
  return best && best.share >= commonShare ? best.lang : undefined
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0
}
