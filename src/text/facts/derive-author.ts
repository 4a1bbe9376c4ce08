const firstLines = 5
const mostNames = 60

/** "By Ada Brown and Lee Moss": two or more capitalised words after "By", alone on a line. */
const byline = /^(?:By|BY|Von|Par|Por)\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:and|und|et|y|de|van|von|\p{Lu}[\p{L}.'’-]*,?))+)$/u

/** The names of a byline among the first lines of `text`; undefined where there is none. */
export function deriveAuthor(text: string): string | undefined {
  for (const line of text.slice(0, 2000).split('\n', firstLines)) {
    const names = byline.exec(line.trim().replace(/[*_]+/g, ''))?.[1]
    if (names !== undefined && names.length <= mostNames) return names.replace(/,$/, '')
  }
  return undefined
}
