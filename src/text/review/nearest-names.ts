/** Which of the names in an article are likeliest to be a speaker's: those that are printed nearest to the words. */
import type { Span } from '../span.ts'

/** The names, nearest first. One that stands only within the words themselves comes last: it is spoken of. */
export function nearestNames<Name extends { readonly name: string }>(
  text: string,
  { start, end }: Span,
  names: readonly Name[],
): Name[] {
  return names
    .map((name) => ({ name, distance: distanceOf(text, { start, end }, lastWord(name.name)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => name)
}

/** By which somebody is called again: a surname. */
function lastWord(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name
}

function distanceOf(text: string, { start, end }: Span, word: string): number {
  const after = text.indexOf(word, end)
  const before = start < word.length ? -1 : text.lastIndexOf(word, start - word.length)
  return Math.min(after < 0 ? Infinity : after - end, before < 0 ? Infinity : start - before - word.length)
}
