import { expect, test } from 'vitest'
import { deriveAuthor } from '../../../src/text/facts/derive-author.ts'

test('a byline names the author', () => {
  expect(deriveAuthor('The ferry runs again\n\nBy Ada Brook and Lee Moss\n\nThe lead.')).toBe('Ada Brook and Lee Moss')
})

test('a sentence that starts with "By" is no byline', () => {
  expect(deriveAuthor('By Monday the ferry ran again.\nBy the river, Ada Brook sang.')).toBeUndefined()
})
