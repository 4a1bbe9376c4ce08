/** Reads Word files: exports of Nexis with several articles, or else one article. */
import { unzipSync, type UnzipFileInfo } from 'fflate'
import { refused } from '../../problem.ts'
import { cleanText } from '../decode.ts'
import { divideNexisUni, isNexisUni } from '../exports/nexis-uni.ts'
import type { Line } from '../numbered-lines.ts'
import type { FileContent, FoundArticle, Leftover, Reader } from '../reader.ts'
import { wordParagraphs } from './paragraphs.ts'

export const docx: Reader = {
  endings: ['.txt', '.docx', '.docm'],
  accepts: holdsWord,
  read: ({ bytes }) => readDocx(bytes),
}

const mainPart = 'word/document.xml'
const notes = /^word\/(?:foot|end)notes\.xml$/
const aside = /^word\/(?:header|footer)\d*\.xml$/
/** A part that says it is larger than any book would fill the memory of the machine. */
const mostBytes = 200_000_000

/** A zip archive with the name of the part that every Word file has. */
function holdsWord(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && holdsName(bytes, mainPart)
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name)
  const [first = 0] = wanted
  for (let place = bytes.indexOf(first); place >= 0; place = bytes.indexOf(first, place + 1)) {
    if (wanted.every((byte, index) => bytes[place + index] === byte)) return true
  }
  return false
}

function readDocx(bytes: Uint8Array): FileContent {
  const parts = unzip(bytes)
  const main = parts?.[mainPart]
  const paragraphs = main === undefined ? undefined : textIn(main)
  if (parts === undefined || paragraphs === undefined) {
    const problem = refused('this Word file is damaged', 'a .docx file that a word processor opens')
    return { articles: [], leftovers: [], problems: [problem] }
  }
  const paragraphsIn = (name: RegExp) =>
    Object.entries(parts).flatMap(([path, part]) => (name.test(path) ? (textIn(part) ?? []) : []))
  const lines = paragraphs.map((text, index): Line => ({ text: text.trim(), number: index + 1 }))
  const asides = paragraphsIn(aside).filter((text) => text.trim() !== '')
  const leftovers: Leftover[] = asides.length === 0 ? [] : [{ text: [...new Set(asides)].join('\n'), is: 'page' }]
  if (isNexisUni(lines)) {
    const content = divideNexisUni(lines, '\n\n')
    return {
      ...content,
      leftovers: [...content.leftovers.map(withoutLine), ...leftovers],
      articles: content.articles.map(withoutLine),
    }
  }
  const text = [...paragraphs, ...paragraphsIn(notes)].map((words) => words.trim()).filter((words) => words !== '')
  return { articles: [{ text: text.join('\n\n'), facts: {} }], leftovers, problems: [] }
}

function textIn(part: Uint8Array): string[] | undefined {
  return wordParagraphs(new TextDecoder().decode(part))?.map(cleanText)
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  const isWanted = ({ name, originalSize }: UnzipFileInfo) =>
    originalSize <= mostBytes && (name === mainPart || notes.test(name) || aside.test(name))
  try {
    return unzipSync(bytes, { filter: isWanted })
  } catch {
    return undefined
  }
}

/** Nobody sees the lines of a Word file. */
function withoutLine<Found extends FoundArticle | Leftover>(found: Found): Omit<Found, 'line'> {
  const { line, ...rest } = found
  return line === undefined ? found : rest
}
