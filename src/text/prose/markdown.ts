/** Reads Markdown (CommonMark and GitHub's additions, by micromark) and what Obsidian adds to it: which characters are marks. */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Aside, AsideKind } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'
import { markdownPieces, type MarkdownPiece } from './markdown-pieces.ts'
import type { Markup } from './markup.ts'

interface Found {
  readonly asides: Aside[]
  readonly headings: Span[]
  readonly kept: Span[]
  readonly cells: Span[]
  /** Code, in which nothing is a mark. */
  readonly code: Span[]
  /** What is neither a mark nor an address nor code. */
  readonly words: Span[]
}

const nothing = (): Found => ({ asides: [], headings: [], kept: [], cells: [], code: [], words: [] })

export function readMarkdown(text: string): Markup {
  const { asides, headings, kept, cells, code } = readPieces(text)
  const isInCode = within(code)
  const added = findAdditions(text).filter((aside) => !isInCode(aside))
  return { asides: [...asides, ...added], headings, kept, cells }
}

/** Where words stand in a text, in order; what is too long to be read is in none of them. */
export function wordsInMarkdown(text: string): Span[] {
  return readPieces(text).words.toSorted((a, b) => a.start - b.start)
}

function readPieces(text: string): Found {
  const found = nothing()
  for (const piece of markdownPieces(text)) readPiece(text, piece, found)
  return found
}

function within(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.end - b.end)
  return ({ start, end }) => {
    const next = sorted[firstAtOrAfter(sorted, start + 1, (each) => each.end)]
    return next !== undefined && next.start < end
  }
}

/** Reads a piece of `text`, and nothing of what was added to it. */
function readPiece(text: string, { start, end, needed }: MarkdownPiece, found: Found): void {
  const words = text.slice(start, end) + needed
  const waiting: Nodes[] = [fromMarkdown(words, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })]
  const here = nothing()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    readNode(words, node, here)
    if ('children' in node) waiting.push(...node.children)
  }
  const isOwn = (span: Span) => span.start < end - start
  const moved = <Place extends Span>(span: Place): Place => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  })
  found.asides.push(...here.asides.filter(isOwn).map(moved))
  found.headings.push(...here.headings.filter(isOwn).map(moved))
  found.kept.push(...here.kept.filter(isOwn).map(moved))
  found.cells.push(...here.cells.filter(isOwn).map(moved))
  found.code.push(...here.code.filter(isOwn).map(moved))
  found.words.push(...here.words.filter(isOwn).map(moved))
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

function readNode(text: string, node: Nodes, { asides, headings, kept, cells, code, words: shown }: Found): void {
  const span = spanOf(node)
  const add = (spans: readonly Span[], kind: AsideKind = 'markup') => {
    for (const each of spans) if (each.start < each.end) asides.push({ start: each.start, end: each.end, kind })
  }
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      add(betweenChildren(span, node.children))
      break
    case 'heading': {
      const words = { start: spanOf(node.children[0] ?? node).start, end: spanOf(node.children.at(-1) ?? node).end }
      headings.push(words)
      kept.push({ start: span.start - 1, end: span.end + 1 })
      add(around(span, words))
      break
    }
    case 'table':
      kept.push(span)
      add(linesOf(text, span).filter((line) => /^[\s|:>-]+$/.test(text.slice(line.start, line.end))))
      break
    case 'tableRow':
      add(barsOf(text, span, node.children.map(spanOf)))
      break
    case 'blockquote':
      add(linesOf(text, span).flatMap((line) => quoteMark(text, line)))
      break
    case 'image':
    case 'imageReference':
    case 'definition':
      add([span])
      break
    case 'html':
      add(tagsOf(text, span))
      break
    case 'inlineCode':
      code.push(span)
      add(fences(span, /^`*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0))
      break
    case 'code':
      code.push(span)
      kept.push(span)
      add(fencesOf(text, span))
      break
    case 'footnoteReference':
      add([span], 'reference')
      break
    case 'footnoteDefinition':
      add(
        [{ start: span.start, end: span.start + (/^\[\^[^\]]*\]:/.exec(text.slice(span.start))?.[0].length ?? 0) }],
        'reference',
      )
      break
    case 'text':
      shown.push(span)
      add(escapes(text, span))
      break
    case 'break':
      kept.push(span)
      break
    case 'tableCell':
      cells.push(betweenBars(text, span))
      break
    case 'list':
    case 'listItem':
    case 'paragraph':
    case 'root':
    case 'thematicBreak':
    case 'yaml':
      break
  }
}

function around(outer: Span, inner: Span): Span[] {
  return [
    { start: outer.start, end: inner.start },
    { start: inner.end, end: outer.end },
  ]
}

/** What of a node is none of its children: the marks around them, an address. An address that is its own words stays. */
function betweenChildren(span: Span, children: readonly Nodes[]): Span[] {
  const [first, last] = [children[0], children.at(-1)]
  return first && last ? around(span, { start: spanOf(first).start, end: spanOf(last).end }) : [span]
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function quoteMark(text: string, { start, end }: Span): Span[] {
  const marks = /^[ \t]*(?:>[ \t]?)+/.exec(text.slice(start, end))
  return marks ? [{ start, end: start + marks[0].length }] : []
}

/** The bars before each cell and after the last; one that alone parts two words stays. */
function barsOf(text: string, row: Span, cells: readonly Span[]): Span[] {
  const places = [...cells.map(({ start }) => start), row.end - 1].filter((at) => text[at] === '|')
  const isBetween = (at: number) => at > row.start && at < row.end - 1 && /\S\|\S/.test(text.slice(at - 1, at + 2))
  return places.filter((at) => !isBetween(at)).map((at) => ({ start: at, end: at + 1 }))
}

/** A cell's place holds the bar before it, and the last one's the bar after it too. */
function betweenBars(text: string, { start, end }: Span): Span {
  const last = text[end - 1] === '|' && text[end - 2] !== '\\' ? end - 1 : end
  return { start: text[start] === '|' ? start + 1 : start, end: Math.max(start, last) }
}

const tag = /<!--[^]*?(?:-->|$)|<[/!?]?[a-z][^<>]*>/giu

function tagsOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  return [...words.matchAll(tag)].map(({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }))
}

function fences({ start, end }: Span, length: number): Span[] {
  return [
    { start, end: start + length },
    { start: end - length, end },
  ]
}

function fencesOf(text: string, span: Span): Span[] {
  const lines = linesOf(text, span)
  const isFence = (line: Span | undefined) =>
    line !== undefined && /^[ \t>]*(?:`{3,}|~{3,})/.test(text.slice(line.start, line.end))
  return [lines[0], ...(lines.length > 1 ? [lines.at(-1)] : [])].flatMap((line) =>
    line && isFence(line) ? [line] : [],
  )
}

/** The backslash before a mark that is none. */
function escapes(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end)
  if (!words.includes('\\')) return []
  return [...words.matchAll(/\\(?=[!-/:-@[-`{-~])/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }))
}

const comment = /%%[^]*?%%/gu
const embedded = /!\[\[[^[\]\n]*\]\]/gu
const wikiLink = /(?<!!)\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]*)\]\]/gu
const highlight = /==(?=\S)[^=\n]+?(?<=\S)==/gu
const callout = /(?<=^[ \t]*>[ \t]*)\[![\w-]+\][+-]?/gmu

/** Obsidian's comments, links, embedded files, highlights and callouts. */
function findAdditions(text: string): Aside[] {
  const markup = (start: number, end: number): Aside => ({ start, end, kind: 'markup' })
  const whole = [comment, embedded, callout].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: { length }, index }) => markup(index, index + length)),
  )
  const links = [...text.matchAll(wikiLink)].flatMap(({ 0: { length }, 1: shown = '', index }) => {
    const end = index + length
    return [markup(index, end - 2 - shown.length), markup(end - 2, end)]
  })
  const marked = [...text.matchAll(highlight)].flatMap(({ 0: { length }, index }) => [
    markup(index, index + 2),
    markup(index + length - 2, index + length),
  ])
  return [...whole, ...links, ...marked]
}
