import { expect, test } from 'vitest'
import { refuseLeaks, type Withheld } from '../../../src/node/publish/leak-check.ts'
import { writeFolder, type Files } from '../folder.ts'

const hidden = (...forms: readonly string[]): Withheld => ({
  names: forms.map((form, index) => ({ place: `${index + 2}:5`, form, kind: 'hidden', shown: '[name withheld]' })),
  allowed: [],
  told: new Set(),
})

/** Where a site still names somebody: the files that the refusal tells; none where the site may be published. */
function leaks(files: Files, ...forms: readonly string[]): readonly string[] {
  try {
    refuseLeaks(writeFolder(files), hidden(...forms))
    return []
  } catch (error) {
    return [...String(error).matchAll(/name still stands in (.+), as /g)].map(([, file = '']) => file)
  }
}

test.each([
  ['the name of a file', { 'speakers/ann-tolver.html': '' }, 'Ann Tolver'],
  ['a folder', { 'articles/the-quay-and-ann-tolver-abcd/index.html': '' }, 'Ann Tolver'],
  ['a folder, in ASCII letters', { 'speakers/jorg-muller/index.html': '' }, 'Jörg Müller'],
  ['a folder, one word of any case', { 'speakers/tolver/index.html': '' }, 'Tolver'],
  ['a file of any place', { 'assets/ann-tolver.js': '' }, 'Ann Tolver'],
  ['a folder, the words run together', { 'articles/interviewAnnTolver/index.html': '' }, 'Ann Tolver'],
])('an address names somebody: %s', (_, files, form) => {
  expect(leaks(files, form)).toContain(Object.keys(files)[0])
})

test.each([
  ['the folders of the site itself', { 'articles/a/page.json': '', 'speakers/index.html': '' }, 'Speakers'],
  ['what pages and their data are called', { 'articles/a/page.json': '', 'page/2/index.html': '' }, 'Page'],
  ['a longer word', { 'articles/annual-report/index.html': '' }, 'Ann'],
])('an address names nobody: %s', (_, files, form) => {
  expect(leaks(files, form)).toEqual([])
})

test.each([
  'articles/a/page.json',
  'page.json',
  'articles/a/text.txt',
  'text.txt',
  'data/report.json',
  'data/quotations.ris',
  'feed.xml',
  'sitemap.xml',
  'ledger.jsonl',
  'quotations.csv',
  'annotations.jsonld',
  'articles.json',
  'robots.txt',
  'mytext.txt',
])('%s is read', (file) => {
  expect(leaks({ [file]: 'said Ann Tolver.' }, 'Ann Tolver')).toEqual([file])
})

test.each(['assets/data/main.js', 'text.txt.js', 'assets/site.css'])('the program itself is not read: %s', (file) => {
  expect(leaks({ [file]: 'said Ann Tolver.' }, 'Ann Tolver')).toEqual([])
})

test.each([
  ['a wrapped line', 'said Ann\nTolver.', 'Ann Tolver'],
  ['a hyphen at the end of a line', 'said Ann Tol-\nver.', 'Ann Tolver'],
  ['letters that do not show', 'said An\u00adn To\u200blver.', 'Ann Tolver'],
  ['an address with percent signs', 'https://example.org/J%C3%B6rg%20M%C3%BCller/x', 'Jörg Müller'],
  ['a link without a host', '<a href="/p/J%C3%B6rg%20M%C3%BCller/">', 'Jörg Müller'],
  ['a link in another script', '<a href="/p/%E7%8E%8B%E5%B0%8F%E6%98%8E/">', '王小明'],
  ['a link beside broken percent signs', '100% of <a href="/%E7%/p/Ann%20Tolver">', 'Ann Tolver'],
  ['a link whose letters are all encoded', '{"href":"/p/%41%6e%6E-%54olver"}', 'Ann Tolver'],
  ['a wrapped line in a string of JSON', String.raw`{"text":"said Ann\nTolver."}`, 'Ann Tolver'],
  ['two halves of a long file', `${' '.repeat(65_532)}Ann Tolver`, 'Ann Tolver'],
])('a text names somebody: %s', (_, text, form) => {
  expect(leaks({ 'articles/a/text.txt': text }, form)).toEqual(['articles/a/text.txt'])
})

test('a site in which the names do not stand is published', () => {
  const site = writeFolder({ 'articles/a/text.txt': 'said [name withheld].', 'feed.xml': '' })
  expect(() => refuseLeaks(site, hidden('Ann Tolver'))).not.toThrow()
})

test('a half of a name is no name', () => {
  expect(leaks({ 'articles/a/text.txt': 'Ann went, and so did Mr Tolver.' }, 'Ann Tolver')).toEqual([])
})

test('the refusal tells the place in the corrections, and each form as it stands', () => {
  const site = writeFolder({ 'feed.xml': 'Bo Lindt, Bo Lindt', 'data/a.json': '"Bo Lindt"' })
  const refuse = () => refuseLeaks(site, hidden('Ann Tolver', 'Bo Lindt'))
  expect(refuse).toThrow(/corrections\.yaml:3:5: this name still stands in feed\.xml/)
  expect(refuse).toThrow(/^(?:.*in (?:feed\.xml|data\/a\.json), as “[^”]+”\n)+The site was not published\./)
})

test('of a hundred files twenty are told', () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, file) => [`data/${file}.json`, 'Ann Tolver']))
  expect(leaks(files, 'Ann Tolver')).toHaveLength(20)
})

test('where no name is withheld nothing is read', () => {
  expect(() => refuseLeaks('/no/such/folder', hidden())).not.toThrow()
})
