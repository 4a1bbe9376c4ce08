/** The few marks that plain texts share with Markdown: number signs before a heading, and a rule of signs below one. */
import type { Aside } from '../article.ts'
import type { Span } from '../span.ts'
import type { Markup } from './markup.ts'
import { findCells } from './plain-tables.ts'

const hashes = /^([ \t]*#{1,6}[ \t]+)(\S[^\n]*)$/gmu
/** The line above a rule must be short, and have nothing above itself that it goes on with. */
const underlined = /(?<=^|\n[ \t]*\n|^\n)([ \t]*)(\S[^\n]{0,118})\n([ \t]*([=~-])\4{2,}[ \t]*)(?=\n|$)/gu

/** A rule may be so much longer or shorter than its heading; one of `===` means nothing else. */
const ruleShare = 0.4

export function readPlainMarks(text: string): Markup {
  const markup = { asides: [] as Aside[], headings: [] as Span[], kept: [] as Span[], cells: findCells(text) }
  const add = (heading: Span, marks: Span) => {
    markup.headings.push(heading)
    markup.kept.push({ start: heading.start - 1, end: heading.end + 1 })
    markup.asides.push({ ...marks, kind: 'markup' })
  }
  for (const { 1: marks = '', 2: words = '', index } of text.matchAll(hashes)) {
    const start = index + marks.length
    add({ start, end: start + words.length }, { start: index, end: start })
  }
  for (const { 1: indent = '', 2: words = '', 3: rule = '', 4: sign, index } of text.matchAll(underlined)) {
    const start = index + indent.length
    const end = start + words.length
    const isNear = Math.abs(rule.trim().length - words.trim().length) <= ruleShare * words.trim().length
    if ((sign === '=' || isNear) && /\p{L}/u.test(words))
      add({ start, end }, { start: end + 1, end: end + 1 + rule.length })
  }
  return markup
}
