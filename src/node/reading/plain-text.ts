/** Reads a file that is one article, front matter and body. */
import type { Finding } from '../problem.ts'
import { divideFrontMatter, type FrontMatter } from './front-matter.ts'
import { givenFacts, type FactOfFile, type FileContent, type GivenFact, type GivenFacts } from './reader.ts'
import { textReader } from './text-reader.ts'

export const plainText = textReader({ endings: ['.txt', '.md'], divide: readWhole })

function readWhole(text: string): FileContent {
  const { given, body, findings } = divideFrontMatter(text)
  // Without its front matter it is not known whether it may be read.
  const articles = findings.some(isRefused) ? [] : [{ text: body, facts: factsIn(given), isDraft: given.draft }]
  return { articles, leftovers: [], problems: findings }
}

const isRefused = ({ severity }: Finding): boolean => severity === 'refused'

function factsIn(given: FrontMatter): GivenFacts {
  const facts: Partial<Record<GivenFact, FactOfFile>> = {}
  for (const key of givenFacts) {
    const value = given[key]
    if (value !== null) facts[key] = { value, basis: 'given' }
  }
  return facts
}
