/** What a character is to the filter. */
export type CharKind = (typeof charKinds)[keyof typeof charKinds]

/**
 * `letter` and `digit` begin and carry words of scripts with spaces; `unspaced` are the letters, marks and digits of scripts
 * without; `mark` belongs to the character before it; `unseen` has no shape and interrupts nothing; `other` stands between words.
 * Superscripts and fractions are `other`: a footnote's number is no part of the word before it.
 */
export const charKinds = { other: 1, letter: 2, digit: 3, unspaced: 4, mark: 5, unseen: 6 } as const

const unspacedScripts =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
const mark = /\p{M}/u
const digit = /\p{Nd}/u
const letter = /[\p{L}\p{Nl}]/u
const unseen = /\p{Default_Ignorable_Code_Point}/u
/** Unicode counts these among the letters; writers use them as apostrophes, which stand between words. */
const apostropheLetter = /[ʹʻʼʽʾʿˈꞌ]/u

function kindOf(char: string): CharKind {
  if (mark.test(char)) return charKinds.mark
  if (unseen.test(char)) return charKinds.unseen
  if (apostropheLetter.test(char)) return charKinds.other
  if (!letter.test(char) && !digit.test(char)) return charKinds.other
  if (unspacedScripts.test(char)) return charKinds.unspaced
  return digit.test(char) ? charKinds.digit : charKinds.letter
}

/** The kinds of the Basic Multilingual Plane, filled as characters turn up; 0 is not known yet. */
const known = new Uint8Array(0x1_00_00)

/** The kind of a code point. Half a surrogate pair is `other`. */
export function charKind(codePoint: number): CharKind {
  if (codePoint >= known.length) return kindOf(String.fromCodePoint(codePoint))
  const before = known[codePoint]
  // The table holds nothing but 0 and kinds.
  if (before !== undefined && before !== 0) return before as CharKind
  const kind = kindOf(String.fromCodePoint(codePoint))
  known[codePoint] = kind
  return kind
}
