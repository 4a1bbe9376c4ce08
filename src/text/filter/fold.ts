/**
 * Folding: what the filter holds to be equal. Case, accents, compatibility shapes (ﬁ, full-width Ａ), strokes and joined
 * letters (ø, æ) and the shapes of quotation marks, apostrophes and dashes fold away; letters that merely look alike, such as
 * Latin a and Cyrillic а, do not. Folding works cluster by cluster (a character with the marks that belong to it), so that
 * each folded character has an exact place in the original text.
 */
import type { Span } from '../span.ts'

/** Shapes that fold to `'`. Unicode calls the modifier ones letters; writers use them as apostrophes (Hawaiʻi, Qurʾan). */
const apostrophes = /['’‘‛`´′ʹʻʼʽʾʿˈꞌ＇]/gu
/** Shapes that fold to `"`. */
const quoteMarks = /["“”„‟«»″〝〞〟＂]/gu
/** Shapes that fold to `-`. */
const dashes = /[-‐‑‒–—―−﹘﹣－⁻₋︱︲]/gu

/**
 * What folds away after its letter: accents, points and tone marks of Latin, Greek, Cyrillic, Hebrew and Arabic, the Arabic
 * stretching stroke, and characters without a shape (soft hyphen, joiners, direction marks). Vowel signs of Indic and
 * South-East Asian scripts and the Japanese voicing marks are letters in all but name, and stay.
 */
const accents = [
  /[\u0300-\u036f]/u,
  /[\u1ab0-\u1aff]/u,
  /[\u1dc0-\u1dff]/u,
  /[\u20d0-\u20ff]/u,
  /[\ufe20-\ufe2f]/u,
  /(?=\p{M})\p{Script=Hebrew}/u,
  /(?=\p{Mn})\p{Script=Arabic}/u,
  /[\u064b-\u0655\u0670]/u,
  /\u0640/u,
  /\p{Default_Ignorable_Code_Point}/u,
]
const foldedAway = new RegExp(accents.map(({ source }) => source).join('|'), 'gu')

/** Letters that Unicode does not take apart, though readers type them with plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ƀ: 'b',
  ɨ: 'i',
  ɉ: 'j',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}
const plainable = /[øłđħŧƀɨɉæœðþ]/gu

/**
 * A character and what belongs to it: its marks, the half-width voicing marks and, in Korean, the vowels and finals of a syllable
 * that is written as separate letters.
 */
const clusterPattern = /[^][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu

const known = new Map<string, string>()
/** Hostile text has clusters without number and without end: beyond these bounds none is remembered. */
const knownClusters = 20_000
const knownLength = 8

function foldCluster(cluster: string): string {
  const before = known.get(cluster)
  if (before !== undefined) return before
  // Shapes go first, since NFKD takes some of them apart (´ is a space with an accent to it). Upper case spells out ß and
  // turns the final ς into Σ; lower case before that makes ß of ẞ. Accents go before that, for İ, and after, for what was spelled out.
  const shaped = cluster.replace(apostrophes, "'").replace(quoteMarks, '"').replace(dashes, '-')
  const bare = shaped.normalize('NFKD').replace(foldedAway, '')
  const folded = bare
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(foldedAway, '')
    .replaceAll('ς', 'σ')
    .replace(plainable, (letter) => plainLetters[letter] ?? letter)
    .replace(apostrophes, "'")
    .normalize('NFC')
  if (known.size < knownClusters && cluster.length <= knownLength) known.set(cluster, folded)
  return folded
}

/** Only ASCII: no marks, nothing to take apart. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** A cluster of the original text, as offsets into it, with what it folds to: perhaps nothing, perhaps several characters. */
export interface FoldedCluster extends Span {
  readonly folded: string
}

/** The clusters of `text` in order, together all of it. `foldClusters('Åß')` returns `a` for 0–1 and `ss` for 1–2. */
export function foldClusters(text: string): FoldedCluster[] {
  const clusters: FoldedCluster[] = []
  for (const { 0: cluster, index } of text.matchAll(clusterPattern)) {
    clusters.push({ start: index, end: index + cluster.length, folded: foldCluster(cluster) })
  }
  return clusters
}

/** `text` as the filter compares it: `fold('Łukasz’s Straße')` is `lukasz's strasse`. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase().replaceAll('`', "'")
  return foldClusters(text)
    .map(({ folded }) => folded)
    .join('')
}
