import { expect, test } from 'vitest'
import { makePreloads, type Chunk } from '../../src/build/preload.ts'

const chunks: readonly Chunk[] = [
  { fileName: 'main.js', imports: [], moduleIds: ['/x/src/app/main.tsx'] },
  { fileName: 'article.js', imports: ['main.js', 'shared.js'], moduleIds: ['/x/src/app/pages/article.tsx'] },
  { fileName: 'lists.js', imports: ['main.js'], moduleIds: ['/x/src/app/pages/index-view.tsx'] },
  { fileName: 'shared.js', imports: ['article.js'], moduleIds: ['/x/src/app/parts/marks.ts'] },
]
const preloads = makePreloads(chunks, '<script src="/r/main.js"></script>', '/r/')
const filesOf = (tags: string) => [...tags.matchAll(/href="([^"]+)"/g)].map(([, file]) => file)

test('a page names the scripts of its kind and what they import, without what it loads already', () => {
  expect(filesOf(preloads.article)).toEqual(['/r/article.js', '/r/shared.js'])
})

test('a view may be bundled under any name', () => {
  expect(filesOf(preloads.index)).toEqual(['/r/lists.js'])
})

test('a kind whose view is in the first script names nothing', () => {
  expect(preloads.about).toBe('')
})
