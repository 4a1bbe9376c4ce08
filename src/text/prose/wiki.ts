/** The markup of wikis, where a plain text is plainly written in it: '''bold''', [[link|shown]], {{template|…}}, == heading ==. */
import type { Aside } from '../article.ts'
import type { Span } from '../span.ts'
import type { Markup } from './markup.ts'

const signs = [/\[\[[^[\]\n]+\]\]/u, /\{\{[^{}]+\}\}/u, /'''[^'\n]+'''/u, /^==+ ?[^=\n]+ ?==+[ \t]*$/mu]

/** Links or templates and one more sign of a wiki: brackets alone may mean anything. */
export function isWiki(text: string): boolean {
  const found = signs.map((sign) => sign.test(text))
  return (found[0] === true || found[1] === true) && found.filter(Boolean).length > 1
}

const heading = /^(==+[ \t]*)([^=\n]+?)([ \t]*==+)[ \t]*$/gmu
const whole = [
  /<!--[^]*?-->/gu,
  /<ref\b[^>]*\/>|<ref\b[^>]*>[^]*?<\/ref>/giu,
  /<\/?[a-z][^<>\n]*>/giu,
  /'''''|'''|''/gu,
  /^\[\[(?:category|file|image|kategorie|datei|catégorie|fichier):[^\n]*\]\][ \t]*$/gimu,
  /\[\[(?:file|image|datei|fichier):[^[\]\n]*(?:\[\[[^[\]\n]*\]\][^[\]\n]*)*\]\]/giu,
]
const link = /\[\[(?:([^[\]|\n]*)\|)?([^[\]|\n]*)\]\]/gu
/** An address in single brackets, with the words that are shown for it. */
const outerLink = /\[(?:https?:)?\/\/[^\s\]]+(?:[ \t]+([^\]\n]*))?\]/gu
const template = /\{\{([^{}]*)\}\}/gu
const mostNested = 8

export function readWiki(text: string): Markup {
  const headings: Span[] = []
  const spans = [
    ...[...text.matchAll(heading)].flatMap(({ 0: line, 1: before = '', 2: words = '', index }) => {
      const shown = { start: index + before.length, end: index + before.length + words.length }
      headings.push(shown)
      return around({ start: index, end: index + line.length }, shown)
    }),
    ...whole.flatMap((form) => [...text.matchAll(form)].map(({ 0: words, index }) => spanAt(index, words))),
    ...[...text.matchAll(link)].flatMap(({ 0: words, 2: shown = '', index }) => shows(spanAt(index, words), shown, 2)),
    ...[...text.matchAll(outerLink)].flatMap(({ 0: words, 1: shown = '', index }) =>
      shows(spanAt(index, words), shown, 1),
    ),
    ...readTemplates(text),
  ]
  // Wikis keep a paragraph in a line.
  const kept = [{ start: 0, end: text.length }]
  return { asides: spans.map((span): Aside => ({ ...span, kind: 'markup' })), headings, kept, cells: [] }
}

const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length })

/** Of a span whose last words are shown before its closing brackets, all but those words. */
function shows(span: Span, shown: string, closing: number): Span[] {
  const end = span.end - closing
  return around(span, { start: end - shown.length, end })
}

function around(outer: Span, inner: Span): Span[] {
  return [
    { start: outer.start, end: inner.start },
    { start: inner.end, end: outer.end },
  ].filter(({ start, end }) => start < end)
}

/** Of a template within a sentence its last words are shown, where they have no name; one that has a line to itself is none of the text. */
function readTemplates(text: string): Span[] {
  const spans: Span[] = []
  let read = text
  // The innermost first: once read, one is blanked, so that the one around it is read next.
  for (let depth = 0; depth < mostNested && read.includes('{{'); depth++) {
    const before = read
    read = read.replace(template, (words: string, inner: string, index: number) => {
      const span = spanAt(index, words)
      const line = lineAlone(text, span)
      const shown = line === null ? shownWords(inner) : ''
      spans.push(...(line === null ? shows(span, shown, 2) : [line]))
      return ' '.repeat(words.length - shown.length - 2) + shown + '  '
    })
    if (read === before) break
  }
  return spans
}

function shownWords(inner: string): string {
  const last = /\|([^|]*)$/u.exec(inner)?.[1] ?? ''
  return last.includes('=') ? '' : last
}

/** A template with the bullets before it, where nothing else but templates shares its lines; else null. */
function lineAlone(text: string, { start, end }: Span): Span | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const [before, after] = [text.slice(lineStart, start), text.slice(end, newline < 0 ? text.length : newline)]
  if (/[\p{L}\p{N}]/u.test(before.replace(template, '')) || /[\p{L}\p{N}]/u.test(after.replace(template, '')))
    return null
  return { start: /^[\s*:;#•·-]*$/u.test(before) ? lineStart : start, end }
}
