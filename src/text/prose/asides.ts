/** What in a text is no prose: marks of its format, and numbers of notes. */
import type { Aside, TextFormat } from '../article.ts'
import { readMail } from './mail-asides.ts'
import { readMarkdown } from './markdown.ts'
import { noMarkup, type Markup } from './markup.ts'
import { readPlainMarks } from './plain-marks.ts'
import { findReferenceMarks } from './reference-marks.ts'
import { isWiki, readWiki } from './wiki.ts'

const readersByFormat: Readonly<Record<TextFormat, (text: string) => Markup>> = {
  plain: (text) => (isWiki(text) ? readWiki(text) : readPlainMarks(text)),
  markdown: readMarkdown,
  mail: readMail,
  transcript: () => noMarkup,
}

/** The markup of `text`, asides in order of place and apart. */
export function findMarkup(text: string, format: TextFormat): Markup {
  const markup = readersByFormat[format](text)
  return { ...markup, asides: apart([...markup.asides, ...findReferenceMarks(text)]) }
}

/** In order of place, each from where the one before ends. */
export function apart(asides: readonly Aside[]): Aside[] {
  let end = 0
  return asides
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((aside) => {
      const start = Math.max(aside.start, end)
      if (start >= aside.end) return []
      end = aside.end
      return start === aside.start ? [aside] : [{ ...aside, start }]
    })
}
