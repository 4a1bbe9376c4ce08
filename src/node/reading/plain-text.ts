/** Reads a file that is one article, what is said of it at its top and its text. */
import type { TextFormat } from '../../text/article.ts'
import type { Finding } from '../problem.ts'
import { divideFrontMatter } from './front-matter.ts'
import { decodeText } from './html/encoded-text.ts'
import { decodeMarkdown } from './html/markdown-references.ts'
import type { FrontMatter } from './matter-facts.ts'
import { given, type FileContent, type GivenFacts } from './reader.ts'
import { textReader } from './text-reader.ts'

export const plainText = textReader({ endings: ['.txt'], divide: (text) => readWhole(text, 'plain') })
export const markdown = textReader({ endings: ['.md'], divide: (text) => readWhole(text, 'markdown') })

function readWhole(text: string, format: TextFormat): FileContent {
  const { given: matter, body: written, findings, unusedKeys, leftovers } = divideFrontMatter(text)
  const { text: body, findings: decoded } =
    format === 'plain' ? decodeText(written) : { text: decodeMarkdown(written), findings: [] }
  // Without its front matter it is not known whether it may be read.
  const articles = findings.some(isRefused)
    ? []
    : [{ text: body, facts: factsIn(matter), format, isDraft: matter.draft, line: lineOf(text, written) }]
  return { articles, leftovers, problems: [...findings, ...decoded], unusedKeys }
}

/** The line of the file that its body begins on. */
const lineOf = (text: string, body: string): number => text.slice(0, Math.max(0, text.indexOf(body))).split('\n').length

const isRefused = ({ severity }: Finding): boolean => severity === 'refused'

function factsIn({ title, date, author, outlet, section, url, lang }: FrontMatter): GivenFacts {
  return {
    title: given(title),
    date: given(date),
    author: given(author),
    outlet: given(outlet),
    section: given(section),
    url: given(url),
    lang: given(lang),
  }
}
