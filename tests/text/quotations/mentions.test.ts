/** Which words are mentions, and where each ends. */
import { expect, test } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import { phraseLast } from '../../../src/text/quotations/phrases.ts'
import { readFrame } from '../../../src/text/quotations/reading.ts'

function mentionsIn(text: string): string[] {
  const { tokens, mentions } = readFrame(findFrame(text, 'en'), english)
  const words = (first: number, last: number): string => text.slice(tokens[first]?.start, tokens[last]?.end)
  return mentions.map((each) => `${words(each.first, phraseLast(tokens, each, english))} (${each.headClass})`)
}

test.each([
  ['somebody known by an age is one', 'The 46-year-old slept.', 'The 46-year-old (person)'],
  ['what describes a person may stand after', 'A source close to Hale slept.', 'A source close to Hale (person)'],
  ['and before, with commas', 'The anxious, 71-year-old sailor slept.', 'The anxious, 71-year-old sailor (person)'],
  ['where a document hangs is no part of it', 'A notice on the gate warned them.', 'A notice (document)'],
  ['whose letter it is is one', 'A letter from the port warned them.', 'A letter from the port (document)'],
  ['nor when it was published', 'Port memos released Tuesday warned them.', 'Port memos (document)'],
])('%s: %s', (_, text, expected) => {
  expect(mentionsIn(text)).toContain(expected)
})
