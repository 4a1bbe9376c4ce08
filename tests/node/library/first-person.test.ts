/** “I” in an article whose author is known. */
import { expect, test } from 'vitest'
import { analyseFile } from '../../../src/node/library/analyse-article.ts'

const text = 'A year ago I argued that the quay was “a shame.” Nobody listened.'

const speakerOf = (author: string) => {
  const [article] = analyseFile('ferry.txt', Buffer.from(`---\nauthor: ${author}\n---\n${text}`), 'en').articles
  return article?.analysis.quotations[0]
}

test('is the author', () => {
  expect(speakerOf('Oda Marn')).toMatchObject({
    speaker: { name: 'Oda Marn', type: 'person', basis: 'pronoun', mention: { exact: 'I' } },
    rule: { referent: { code: 'taken-for', mention: 'I', name: 'Oda Marn' } },
  })
})

test('is not named where several wrote it', () => {
  expect(speakerOf('Oda Marn, Ben Holm')?.speaker).toMatchObject({ name: 'I', type: 'unnamed' })
})

test('is not named where nobody is known to have', () => {
  const [article] = analyseFile('ferry.txt', Buffer.from(text), 'en').articles
  expect(article?.analysis.quotations[0]).toMatchObject({
    speaker: { name: 'I', type: 'unnamed' },
    rule: { referent: { code: 'unknown', mention: 'I' } },
  })
})
