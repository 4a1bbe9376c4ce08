/** A citation as people read it: “words” — Speaker, Title, outlet, date, link. As a sentence, as Markdown and as HTML. */
import type { Value } from '../article.ts'
import { escapeHtml } from '../escape-html.ts'
import { saidBy, type SaidByWords } from '../said-by.ts'
import { oneLine } from '../white-space.ts'
import { markedWords, type Cited, type CitingWords } from './cited.ts'

type SentenceWords = Pick<CitingWords, 'date' | 'derived' | keyof SaidByWords>
type Draw = (text: string) => string

/** How a format writes text, the title of a work, and a link; where nothing is said, as it is. */
interface Format {
  readonly text?: Draw
  readonly title?: Draw
  readonly link?: Draw
}

/** What is unknown is left out; a derived fact says so. The words are copied verbatim, but for what is not read in them: marks, line breaks of a page. */
export function citeSentence({ quotation, article, link }: Cited, words: SentenceWords, format: Format = {}): string {
  const text = format.text ?? ((value) => value)
  const stated = (fact: Value | null, draw = text) =>
    fact && (fact.basis === 'derived' ? words.derived(draw(fact.value)) : draw(fact.value))
  const source = [
    // Where nobody is named, nobody is told.
    quotation.speaker && text(saidBy(quotation, words)),
    stated(article.title, format.title),
    stated(article.outlet),
    stated(article.date, (date) => text(words.date(date))),
    (format.link ?? text)(link),
  ]
  return `${text(markedWords(quotation))} — ${source.filter((part) => part !== null).join(', ')}`
}

/** One paragraph of CommonMark; whatever the words hold is text in it. */
export function citeMarkdown(cited: Cited, words: SentenceWords): string {
  const text = (value: string) => escapeMarkdown(oneLine(value))
  return citeSentence(cited, words, { text, title: (value) => `*${text(value)}*`, link: markdownLink })
}

/** A paragraph of HTML, to be pasted into a letter or a page. */
export function citeHtml(cited: Cited, words: SentenceWords): string {
  const text = (value: string) => escapeHtml(oneLine(value))
  const title = (value: string) => `<cite>${text(value)}</cite>`
  return `<p>${citeSentence(cited, words, { text, title, link: (url) => `<a href="${text(url)}">${text(url)}</a>` })}</p>`
}

/** Angle brackets make a link only of a whole address. */
function markdownLink(link: string): string {
  return /^https?:/.test(link) ? `<${link}>` : `[${escapeMarkdown(link)}](<${link}>)`
}

/** CommonMark takes a backslash before any of its punctuation; these begin something anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#$]/g, '\\$&')
}
