import { expect, test } from 'vitest'
import { makeScriptTags, takeScripts, type Chunk } from '../../../src/node/vite/script-tags.ts'

const chunks: readonly Chunk[] = [
  { fileName: 'main.js', imports: [], moduleIds: ['/x/src/app/main.tsx'] },
  { fileName: 'article.js', imports: ['main.js', 'shared.js'], moduleIds: ['/x/src/app/pages/article.tsx'] },
  { fileName: 'lists.js', imports: ['main.js'], moduleIds: ['/x/src/app/pages/index-view.tsx'] },
  { fileName: 'shared.js', imports: ['article.js'], moduleIds: ['/x/src/app/parts/marks.ts'] },
]
const template = `<head>
    <script src="/r/settings.js"></script>
    <script type="module" crossorigin src="/r/runtime.js"></script>
    <script type="module" crossorigin src="/r/main.js"></script>
  </head>`
const { scripts, template: rest } = takeScripts(template)
const tags = makeScriptTags(chunks, scripts, '/r/')
const filesOf = (tag = '') => /content="([^"]*)"/.exec(tag)?.[1]?.split(' ')

test('the template keeps no script but the one that comes before the first paint', () => {
  expect(rest.match(/<script[^>]*>/g)).toEqual(['<script src="/r/settings.js">'])
})

test('a page names the scripts of its kind and what they import, behind those of every page', () => {
  expect(filesOf(tags.article)).toEqual(['/r/main.js', '/r/runtime.js', '/r/article.js', '/r/shared.js'])
})

test('a view may be bundled under any name', () => {
  expect(filesOf(tags.index)).toEqual(['/r/main.js', '/r/runtime.js', '/r/lists.js'])
})

test('a kind whose view is in the first script names nothing besides', () => {
  expect(filesOf(tags.about)).toEqual(['/r/main.js', '/r/runtime.js'])
})
