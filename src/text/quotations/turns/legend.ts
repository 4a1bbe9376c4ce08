/** Where a text says once whom a letter stands for: `Q: Ada Brook`, `(CF = Cora Flint)`, `Cora Flint (CF)`. */
import type { Span } from '../../span.ts'
import { oneSpaced } from '../../white-space.ts'

const fullName = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s(?:\p{Lu}\.|(?:van|von|der|de|del|la|di|da|al|bin)|\p{Lu}[\p{L}\p{M}'’-]+)){1,4}`
const said = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<letters>\p{Lu}{1,4})\s?(?:=|is|stands\sfor|means)\s(?<name>${fullName})`,
  'gu',
)
const bracketed = new RegExp(String.raw`(?<name>${fullName})\s[([]["“‘']?(?<letters>\p{Lu}{1,4})["”’']?[)\]]`, 'gu')
const nameAlone = new RegExp(String.raw`^(?:${fullName})(?:,\s\p{Ll}[^.!?:]{0,60})?$`, 'u')

/** Is `words`, with `letters` before it, no answer but the name of whoever the letters stand for? */
export function isLegend(letters: string, words: string): boolean {
  return letters.length <= 4 && /^\p{Lu}+$/u.test(letters) && nameAlone.test(words.trim())
}

/** The names that are told for letters, each with where it stands; the first one counts. */
export function readLegend(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const pattern of [said, bracketed]) {
    for (const { groups } of text.matchAll(pattern)) {
      const { letters = '', name = '' } = groups ?? {}
      if (!names.has(letters)) names.set(letters, oneSpaced(name))
    }
  }
  return names
}

/** The name that a line of a legend tells: the words as far as the first comma. */
export function legendName(text: string, words: Span): string {
  return oneSpaced(text.slice(words.start, words.end).trim().split(',')[0] ?? '')
}
