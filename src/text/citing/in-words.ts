/** A citation as people read it: “words” — Speaker, Title, outlet, date, link. As a sentence, as Markdown and as HTML. */
import { citedParts, markedWords, oneLine, type Cited, type CitedPart, type CitingWords } from './cited.ts'

type SentenceWords = Pick<CitingWords, 'date' | 'derived'>

/** White space inside the words stays what it is: they are copied verbatim. */
export function citeSentence(cited: Cited, words: SentenceWords): string {
  return assemble(
    markedWords(cited.quotation.spans),
    sourceParts(cited, words, ({ value }) => value),
    cited.link,
  )
}

/** One paragraph of CommonMark; whatever the words hold is text in it. */
export function citeMarkdown(cited: Cited, words: SentenceWords): string {
  const draw = ({ kind, value }: CitedPart) => (kind === 'title' ? `*${escapeMarkdown(value)}*` : escapeMarkdown(value))
  const quoted = escapeMarkdown(oneLine(markedWords(cited.quotation.spans)))
  return assemble(quoted, sourceParts(cited, words, draw), markdownLink(cited.link))
}

/** A paragraph of HTML, to be pasted into a letter or a page. */
export function citeHtml(cited: Cited, words: SentenceWords): string {
  const draw = ({ kind, value }: CitedPart) =>
    kind === 'title' ? `<cite>${escapeHtml(value)}</cite>` : escapeHtml(value)
  const quoted = escapeHtml(oneLine(markedWords(cited.quotation.spans)))
  const link = escapeHtml(cited.link)
  return `<p>${assemble(quoted, sourceParts(cited, words, draw), `<a href="${link}">${link}</a>`)}</p>`
}

function assemble(quoted: string, source: readonly string[], link: string): string {
  return `${quoted} — ${[...source, link].join(', ')}`
}

function sourceParts(cited: Cited, words: SentenceWords, draw: (part: CitedPart) => string): string[] {
  return citedParts(cited, words).map((part) => (part.isDerived ? words.derived(draw(part)) : draw(part)))
}

/** Angle brackets make a link only of a whole address. */
function markdownLink(link: string): string {
  return /^https?:/.test(link) ? `<${link}>` : `[${escapeMarkdown(link)}](<${link}>)`
}

/** CommonMark takes a backslash before any of its punctuation; these begin something anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#$]/g, '\\$&')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
