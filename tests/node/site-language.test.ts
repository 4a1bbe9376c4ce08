import { expect, test } from 'vitest'
import { chooseLanguage, languageAlias, languageOfArticles, missingLanguage } from '../../src/node/site-language.ts'
import { readFolder, writeFolder } from './folder.ts'

test('a language that has words needs no warning', () => {
  expect([missingLanguage('en'), missingLanguage('en-NZ')]).toEqual([null, null])
})

test('a language without words is English, and the owner is told which setting asks for it', () => {
  expect(chooseLanguage('fr').folder).toBe('en')
  expect(missingLanguage('fr')).toMatch(/^site\.language is "fr", .* it speaks English;/)
})

test('an article whose language cannot be told has none, whatever the interface speaks', () => {
  const folder = writeFolder({ 'a.txt': '12 34' })
  const { articles } = readFolder(folder, { site: { title: 'Test', language: 'en' } })
  expect(articles[0]?.record.lang).toBeNull()
  expect(articles[0]?.row.lang).toBeNull()
})

test('in an unknown language marks are found, and nobody is named by the rules of another', () => {
  const folder = writeFolder({
    'a.txt': 'Vrisk tolem: “Barruk nessit,” galdor Ada Brook. Omfel tarvin said sop ulkar.',
  })
  const [article] = readFolder(folder).articles
  expect(article?.record.lang).toBeNull()
  expect(article?.quotations.map(({ spans, speaker }) => [spans[0]?.exact, speaker])).toEqual([
    ['Barruk nessit,', null],
  ])
})

test('pages carry the language of their words, and articles the one that the owner sets for them', () => {
  const folder = writeFolder({ 'a.txt': '12 34' })
  const { site, articles } = readFolder(folder, { site: { title: 'Test', language: 'fr', articleLanguage: 'fr' } })
  expect(site.language).toBe('en')
  expect(articles[0]?.record.lang).toBe('fr')
})

test('the language that is set for articles may be its name, and must be one', () => {
  expect(languageOfArticles({ articleLanguage: 'German' })).toBe('de')
  expect(languageOfArticles({})).toBeNull()
  expect(() => languageOfArticles({ articleLanguage: '??' })).toThrow(/^site\.articleLanguage is "\?\?"/)
})

test('only what names the English words is led to the chosen ones', () => {
  const { find } = languageAlias('en')
  expect('../../text/words/en/site.ts').toMatch(find)
  expect('../text/words/language.ts').not.toMatch(find)
})
