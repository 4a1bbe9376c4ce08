import { describe, expect, test } from 'vitest'
import { makePages } from '../../../src/node/site/pages.ts'
import type { PageData } from '../../../src/text/pages.ts'
import { readFolder, writeFolder, type Files } from '../folder.ts'

const many = (count: number, text: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, `${text} ${index}.`]))

const pagesOf = (files: Files) =>
  [...makePages(readFolder(writeFolder(files)))].map(([path, make]) => ({ path, page: make() }))
const ofKind = <Kind extends PageData['kind']>(kind: Kind, pages: readonly { readonly page: PageData }[]) =>
  pages.map(({ page }) => page).filter((page): page is Extract<PageData, { kind: Kind }> => page.kind === kind)

test('every page knows its own path', () => {
  for (const { path, page } of pagesOf({ 'a.txt': '“We rebuild,” said Ada Brook.' })) expect(page.path).toBe(path)
})

test('an empty library has an index, and pages for all that is in the menu', () => {
  expect(pagesOf({}).map(({ path }) => path)).toEqual(['/', '/quotations/', '/speakers/', '/about/'])
})

describe('the index', () => {
  const pages = () => ofKind('index', pagesOf(many(101, 'The ferry runs again, the harbour office said')))

  test('has fifty rows a page', () => {
    expect(pages().map(({ path, rows }) => [path, rows.length])).toEqual([
      ['/', 50],
      ['/page/2/', 50],
      ['/page/3/', 1],
    ])
  })

  test('says on each page how many there are', () => {
    expect(pages().map(({ page, pages: count, total }) => [page, count, total])).toEqual([
      [1, 3, 101],
      [2, 3, 101],
      [3, 3, 101],
    ])
  })
})

test('articles lead to the one before and after, in the order of the index', () => {
  const articles = ofKind('article', pagesOf(many(3, 'The ferry runs again')))
  expect(articles.map(({ previous, next }) => [previous?.slug, next?.slug])).toEqual([
    [undefined, articles[1]?.article.slug],
    [articles[0]?.article.slug, articles[2]?.article.slug],
    [articles[1]?.article.slug, undefined],
  ])
})

test('pages of quotations keep articles whole and leave none out', () => {
  const text = '“We rebuild the bridge,” said Ada Brook. “We do,” said Lee Moss.'
  const pages = ofKind('quotations', pagesOf(many(30, text)))
  expect(pages.map(({ path }) => path)).toEqual(['/quotations/', '/quotations/page/2/'])
  expect(pages.flatMap(({ articles }) => articles.flatMap(({ quotations }) => quotations))).toHaveLength(60)
})
