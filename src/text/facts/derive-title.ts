import type { Span } from '../span.ts'
import { isFurniture, isMasthead } from './furniture.ts'
import { findHead } from './headline.ts'
import { plainTitle, plainWords } from './plain-title.ts'
import { titleOfLead } from './title-of-lead.ts'
import { topLines, type Line } from './top-lines.ts'

/** Nothing beyond the first few hundred characters can become part of the title. */
const leadChars = 700
/** Shorter paragraphs that lead on to others are no leads: "The statement in full:" */
const shortLeadChars = 40

export interface DerivedTitle {
  readonly title: string
  /** Where the headline stands that it was read from; null where it comes from the lead. */
  readonly headline: Span | null
}

/**
 * A title for a text that was given none: its headline where it has one, else the first sentence of the lead, cut at the end of a
 * clause where it is long. Undefined where the text has no words.
 *
 * `"More than 4,000 refugees have fled to safety by crossing the border, with more to come in the days ahead, and boats are late."`
 * gives `"More than 4,000 refugees have fled to safety by crossing the border"`.
 */
export function deriveTitle(text: string): DerivedTitle | undefined {
  const { headline, start } = findHead(text)
  if (headline !== null) {
    const title = withoutPaper(plainTitle(text, headline))
    if (hasWords(title)) return { title, headline }
  }
  const lead = findLead(text.slice(start))
  return lead === undefined ? undefined : { title: titleOfLead(lead), headline: null }
}

/** "Ferry runs again | The Harbour Post", as pages are called on the web. */
function withoutPaper(title: string): string {
  const [words = title, paper, ...more] = title.split(/\s+\|\s+/)
  return paper !== undefined && more.length === 0 && isMasthead(paper) ? words : title
}

/** The first paragraph that stands by itself, else the first with any words, as one line. */
function findLead(text: string): string | undefined {
  const paragraphs = paragraphsOf(topLines(text, 40)).filter(hasWords)
  const isLead = (words: string) => words.length >= shortLeadChars || !/[,:]$/.test(words)
  return paragraphs.find(isLead) ?? paragraphs[0] ?? laterWords(text)
}

/** The first lines may have no letters at all. */
function laterWords(text: string): string | undefined {
  const found = /^.*\p{L}.*$/mu.exec(text)?.[0]
  return found === undefined ? undefined : plainWords(found.slice(0, leadChars))
}

/** Lines joined where the upper one goes on in the lower, what is no prose left out. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const paragraphs: string[] = []
  let above: Line | undefined
  for (const [index, line] of lines.entries()) {
    if (above !== undefined && goesOn(above, line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${line.words}`)
    else if (isFurniture(line.words, lines[index + 1]?.words, lines[index - 1]?.words)) {
      above = undefined
      continue
    } else paragraphs.push(line.words)
    above = line
  }
  return paragraphs.map((words) => plainWords(words.slice(0, leadChars)).replace(/^(?:[-*•·>]\s+)+/u, ''))
}

function goesOn({ words }: Line, next: Line): boolean {
  if (/[.!?…:。！？]["'”’»)]*$/u.test(words)) return false
  if (/^[-*•·>]\s/u.test(next.words)) return false
  return !next.isApart || /^\p{Ll}/u.test(next.words)
}

function hasWords(words: string): boolean {
  return /\p{L}/u.test(words)
}
