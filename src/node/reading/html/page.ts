/** Reads saved web pages: their main text, and what they say of it. Readability finds it on a document that runs nothing. */
import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { refused, warning } from '../../problem.ts'
import { decodeOnce, sniffedText } from '../sniffed-text.ts'
import type { FileBytes, FileContent, FoundArticle, Leftover, Reader } from '../reader.ts'
import { htmlText, isDeeper } from './html-text.ts'
import { pageFacts, type PageDocument, type PageElement } from './page-facts.ts'

export const htmlPage: Reader = { endings: ['.html', '.htm', '.xhtml'], read: readPage }

/** A page whose name says that it is a text. */
export const htmlInText: Reader = { endings: ['.txt'], accepts: (bytes) => isPage(sniffedText(bytes)), read: readPage }

const opening = /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu
const declared = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w.:-]+)/iu

function isPage(text: string): boolean {
  return opening.test(text.slice(0, 20_000))
}

/** Beyond these the look for the main text takes minutes, or all memory: the words of the page are read with its menus. */
const mostChars = 2_000_000
const mostDepth = 150

function readPage({ bytes, encoding }: FileBytes): FileContent {
  const decoded = decodeOnce(bytes, encoding ?? declaredEncoding(bytes))
  if (!('text' in decoded)) {
    const { what, expected, line, column } = decoded
    return { articles: [], leftovers: [], problems: [refused(what, expected, line, column)] }
  }
  const page = readDocument(decoded.text)
  return {
    ...page,
    encoding: { encoding: decoded.encoding, guessed: decoded.guessed },
  }
}

/** What the page declares, where its bytes do not show it and TextDecoder knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const whole = decodeOnce(bytes, null)
  if ('text' in whole && !whole.guessed) return null
  const label = declared.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)))?.[1]
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const anyTag = /<[a-z!/]/iu

function readDocument(html: string): FileContent {
  const whole = anyTag.test(html) ? htmlText(html) : html
  const main = html.length > mostChars || isDeeper(html, mostDepth) ? undefined : mainText(html)
  if (main !== undefined && main.text !== '') {
    return { articles: [main], leftovers: leftOut(whole, main.text), problems: [] }
  }
  const unfound = warning(
    'the article could not be told from the rest of the page, so all its words are read',
    'a page with one article',
  )
  return {
    articles: [{ text: whole, facts: main?.facts ?? {} }],
    leftovers: [],
    problems: whole.trim() === '' || !anyTag.test(html) ? [] : [unfound],
  }
}

type ParseHtml = (html: string) => { readonly document: PageDocument }

let parseHtml: ParseHtml | undefined

/** Loaded for the first page: many folders have none, and loading it takes a third of a second. */
function documentOf(html: string): PageDocument {
  // What `require` gives has no type; the package's own declaration says the same of `parseHTML`.
  parseHtml ??= (createRequire(import.meta.url)('linkedom') as { readonly parseHTML: ParseHtml }).parseHTML
  return parseHtml(html).document
}

/** Undefined where the page cannot be made a document, such as one that is nested without end. */
function mainText(html: string): FoundArticle | undefined {
  try {
    const document = documentOf(html)
    const facts = pageFacts(document, html)
    for (const element of document.querySelectorAll(furniture)) {
      if (!isMain(element)) element.remove()
    }
    const read = new Readability(document, { charThreshold: 200 }).parse()
    if (read === null) return undefined
    return { text: htmlText(read.content ?? ''), facts: facts(read) }
  } catch {
    return undefined
  }
}

const furniture = [
  'nav',
  'footer',
  'form',
  'dialog',
  '[role=navigation]',
  '[role=dialog]',
  '[role=contentinfo]',
  '[id*=cookie]',
  '[class*=cookie]',
  '[id*=consent]',
  '[class*=consent]',
  '[id=comments]',
  '[class~=comments]',
  '[class~=related]',
  '[class*=newsletter]',
  '[class*=social-share]',
].join(',')

/** A class such as "cookies-allowed" may stand on all of the page. */
function isMain(element: PageElement): boolean {
  return /^(?:html|body|main|article)$/i.test(element.tagName) || element.querySelector('article, main, h1') !== null
}

/** Menus and the like: the lines of the page that its main text has not. */
function leftOut(whole: string, main: string): Leftover[] {
  const kept = new Set(main.split('\n').map((line) => line.trim()))
  const others = whole.split('\n').filter((line) => line.trim() !== '' && !kept.has(line.trim()))
  return others.length === 0 ? [] : [{ text: others.join('\n'), is: 'page' }]
}
