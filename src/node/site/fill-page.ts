/** Fills the placeholders of `index.html`. Pieces are joined, never substituted, so nothing in a text can act as a pattern. */
import { escapeHtml } from '../../text/escape-html.ts'
import { OwnerError } from '../problem.ts'

export interface PageParts {
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly head: string
  readonly body: string
  /** The block that carries the page's data; empty in development, where it is fetched. */
  readonly data: string
}

const places = ['<html lang="en">', '<!--head-->', '<!--app-->', '<!--page-data-->'] as const

/** In pieces, since a page of many quotations is a long string to copy. */
export type FillPage = (parts: PageParts) => readonly string[]

export function pageTemplate(html: string): FillPage {
  const between: string[] = []
  let rest = html
  for (const place of places) {
    const at = rest.indexOf(place)
    if (at < 0) throw new OwnerError(`index.html has no ${place} where it was expected; restore it`)
    between.push(rest.slice(0, at))
    rest = rest.slice(at + place.length)
  }
  const [start = '', beforeHead = '', beforeBody = '', beforeData = ''] = between
  return ({ language, dir, head, body, data }) => [
    start,
    `<html lang="${escapeHtml(language)}" dir="${dir}">`,
    beforeHead,
    head,
    beforeBody,
    body,
    beforeData,
    data,
    rest,
  ]
}

/** React puts titles and metadata that a component draws in front; ours stand in the head already. */
export function withoutHoisted(html: string): string {
  return html.replace(/^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/, '')
}
