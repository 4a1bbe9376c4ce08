/** Quotation marks as readers type them around a phrase. */

/**
 * Marks that close each other. Straight and curly shapes mix, since phones and pasted text mix them. Single marks are apostrophes
 * as well, so they must stand at the edges of words.
 */
const families = [
  { marks: '"“”„‟″〝〞〟＂', atEdges: false },
  { marks: '«»', atEdges: false },
  { marks: '「」『』｢｣', atEdges: false },
  { marks: '‹›', atEdges: false },
  { marks: "'‘’‚‛＇", atEdges: true },
] as const
type Family = (typeof families)[number]

const familyByMark: ReadonlyMap<string, Family> = new Map(
  families.flatMap((family) => Array.from(family.marks, (mark) => [mark, family] as const)),
)
/** What may stand outside a phrase's marks, besides the end of the text and other marks. */
const edge = /[\s:：\-‐‑–−﹣－]/u

/** Tells where the phrase ends, at its closing mark, whose opening mark stands at `open`; undefined where no phrase begins. */
export type PhraseEnd = (open: number) => number | undefined

/**
 * Finds phrases in a query. Marks pair within their family; single ones open only where a word may begin and close only where
 * one ends: `don't` and `the boys' team` hold no phrase.
 */
export function phrasesIn(text: string): PhraseEnd {
  // Where a family is known to close no more, so that a thousand opening marks do not each look through the whole text.
  const closedUntil = new Map<Family, number>()
  return (open) => {
    const family = familyByMark.get(text.charAt(open))
    if (family === undefined || open >= (closedUntil.get(family) ?? text.length)) return undefined
    if (family.atEdges && !isEdge(text.charAt(open - 1))) return undefined
    for (let at = open + 1; at < text.length; at += 1) {
      if (family.marks.includes(text.charAt(at)) && closes(text, at, family)) return at
    }
    closedUntil.set(family, open)
    return undefined
  }
}

function closes(text: string, at: number, family: Family): boolean {
  return !family.atEdges || (isEdge(text.charAt(at + 1)) && !isEdge(text.charAt(at - 1)))
}

function isEdge(char: string): boolean {
  return char === '' || edge.test(char) || familyByMark.has(char)
}
