import { expect, test } from 'vitest'
import { chooseLanguage, languageAlias, missingLanguage } from '../../src/node/site-language.ts'
import { readFolder, writeFolder } from './folder.ts'

test('a language that has words needs no warning', () => {
  expect([missingLanguage('en'), missingLanguage('en-NZ')]).toEqual([null, null])
})

test('a language without words is English, and the owner is told which setting asks for it', () => {
  expect(chooseLanguage('fr').folder).toBe('en')
  expect(missingLanguage('fr')).toMatch(/^site\.language is "fr", .* it speaks English;/)
})

test('pages carry the language of their words, and articles the one that the owner sets', () => {
  const folder = writeFolder({ 'a.txt': '12 34' })
  const { site, articles } = readFolder(folder, { site: { title: 'Test', language: 'fr' } })
  expect(site.language).toBe('en')
  expect(articles[0]?.record.lang).toBe('fr')
})

test('only what names the English words is led to the chosen ones', () => {
  const { find } = languageAlias('en')
  expect('../../text/words/en/site.ts').toMatch(find)
  expect('../text/words/language.ts').not.toMatch(find)
})
