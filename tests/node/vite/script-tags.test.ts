import { describe, expect, test } from 'vitest'
import { makeScriptTags, takeScripts, type Chunk } from '../../../src/node/vite/script-tags.ts'
import type { ViewModules } from '../../../src/node/vite/view-modules.ts'

const views: ViewModules = {
  index: '/x/list.tsx',
  article: '/x/article.tsx',
  quotation: '/x/one.tsx',
  'past-quotation': '/x/one.tsx',
  speakers: '/x/list.tsx',
  speaker: '/x/list.tsx',
  quotations: '/x/list.tsx',
  about: '/x/about.tsx',
  gone: '/x/one.tsx',
  'not-found': '/x/one.tsx',
}
const chunks: readonly Chunk[] = [
  { fileName: 'main.js', imports: [], moduleIds: ['/x/main.tsx', '/x/about.tsx'] },
  { fileName: 'article.js', imports: ['main.js', 'shared.js'], moduleIds: ['/x/article.tsx'] },
  { fileName: 'rows.js', imports: ['main.js'], moduleIds: ['/x/row.tsx', '/x/list.tsx'] },
  { fileName: 'one.js', imports: [], moduleIds: ['/x/one.tsx'] },
  { fileName: 'shared.js', imports: ['article.js'], moduleIds: ['/x/marks.ts'] },
]
const template = `<head>
    <script src="/r/settings.js"></script>
    <script type="module" crossorigin src="/r/runtime.js"></script>
    <script type="module" crossorigin src="/r/main.js"></script>
  </head>`
const { scripts, template: rest } = takeScripts(template)

test('the template keeps no script but the one that comes before the first paint', () => {
  expect(rest.match(/<script[^>]*>/g)).toEqual(['<script src="/r/settings.js">'])
})

describe('a page', () => {
  const tags = makeScriptTags(chunks, views, scripts, '/r/')
  const filesOf = (tag: string) => /content="([^"]*)"/.exec(tag)?.[1]?.split(' ')

  test('names the scripts of its kind and what they import, after those of every page', () => {
    expect(filesOf(tags.article)).toEqual(['/r/main.js', '/r/runtime.js', '/r/article.js', '/r/shared.js'])
  })

  test('finds its view in a script of any name', () => {
    expect(filesOf(tags.index)).toEqual(['/r/main.js', '/r/runtime.js', '/r/rows.js'])
  })

  test('whose view is in the first script names nothing besides', () => {
    expect(filesOf(tags.about)).toEqual(['/r/main.js', '/r/runtime.js'])
  })

  test('that nothing draws stops the build', () => {
    const without = chunks.filter(({ fileName }) => fileName !== 'one.js')
    expect(() => makeScriptTags(without, views, scripts, '/r/')).toThrow('pages of the kind "quotation"')
  })
})
