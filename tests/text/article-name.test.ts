import { expect, test } from 'vitest'
import { articleName } from '../../src/text/article-name.ts'

test('an article has the name of its file, with its number where the file holds several', () => {
  expect(articleName({ file: 'letters/june.eml', part: null })).toBe('letters/june.eml')
  expect(articleName({ file: 'export.jsonl', part: 3 })).toBe('export.jsonl#3')
})
