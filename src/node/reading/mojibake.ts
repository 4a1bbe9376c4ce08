/** Names what shows in a text when it was read in a wrong encoding once, before it came here. Nothing is mended: the words are the file's. */
import { warning, type Finding } from '../problem.ts'

interface Damage {
  readonly shows: RegExp
  readonly what: string
  readonly expected: string
}

const damages: readonly Damage[] = [
  {
    // UTF-8 read as windows-1252: "â€œ" for a curly mark, "Ã©" for é, "Â£" for £. Between capitals "Ã" and "Â" are letters.
    shows: /â€[\u0080-\u00bfœ\u009d™˜¦“”‘’]|(?<!\p{Lu})[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿|Å[“”¡¸½¾]/gu,
    what: 'looks like letters that were garbled on the way (UTF-8 read as windows-1252)',
    expected: 'the text as it was written',
  },
  {
    shows: /\ufffd+/gu,
    what: 'has the sign for a character that was lost',
    expected: 'the character that stood there',
  },
]

/** A warning for each kind of damage, at its first place in `text`, the decoded file. */
export function findMojibake(text: string): Finding[] {
  return damages.flatMap(({ shows, what, expected }) => {
    const places = [...text.matchAll(shows)]
    const [first] = places
    if (!first) return []
    const lines = text.slice(0, first.index).split('\n')
    const shown = `${JSON.stringify(first[0].slice(0, 8))} ${what}`
    const others = places.length > 1 ? `, here and in ${places.length - 1} more places` : ''
    return [warning(shown + others, expected, lines.length, (lines.at(-1)?.length ?? 0) + 1)]
  })
}
