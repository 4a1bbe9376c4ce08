/** Reads a file that is one article, front matter and body. */
import type { TextFormat } from '../../text/article.ts'
import type { Finding } from '../problem.ts'
import { divideFrontMatter, type FrontMatter } from './front-matter.ts'
import { given, type FileContent, type GivenFacts } from './reader.ts'
import { textReader } from './text-reader.ts'

export const plainText = textReader({ endings: ['.txt'], divide: (text) => readWhole(text, 'plain') })
export const markdown = textReader({ endings: ['.md'], divide: (text) => readWhole(text, 'markdown') })

function readWhole(text: string, format: TextFormat): FileContent {
  const { given: matter, body, findings } = divideFrontMatter(text)
  // Without its front matter it is not known whether it may be read.
  const articles = findings.some(isRefused)
    ? []
    : [{ text: body, facts: factsIn(matter), format, isDraft: matter.draft, line: linesAbove(text, body) + 1 }]
  return { articles, leftovers: [], problems: findings }
}

const linesAbove = (text: string, body: string): number =>
  text.slice(0, text.length - body.length).split('\n').length - 1

const isRefused = ({ severity }: Finding): boolean => severity === 'refused'

function factsIn({ title, date, author, outlet, url, lang }: FrontMatter): GivenFacts {
  return {
    title: given(title),
    date: given(date),
    author: given(author),
    outlet: given(outlet),
    url: given(url),
    lang: given(lang),
  }
}
