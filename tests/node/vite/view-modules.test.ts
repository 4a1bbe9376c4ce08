import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importsByKey, viewModules } from '../../../src/node/vite/view-modules.ts'
import { pageKinds } from '../../../src/text/pages.ts'
import { writeFolder } from '../folder.ts'

test('every kind of page has a module of its own that draws it', () => {
  const modules = viewModules(resolve(import.meta.dirname, '../../..'))
  expect(new Set(Object.values(modules)).size).toBe(pageKinds.length)
  expect(Object.values(modules).filter((file) => !existsSync(file))).toEqual([])
})

test('an import stands for the outermost key that it is written below, however it is called', () => {
  const code = `const table: Table = {
    index: { path: '/', view: async () => (await import('./any-name.tsx')).View },
    'not-found': () => import('./other.tsx'),
  }
  void import('./no-view.ts')`
  expect(importsByKey(code)).toEqual([
    ['index', './any-name.tsx'],
    ['not-found', './other.tsx'],
  ])
})

test('a kind without a view is named', () => {
  const folder = writeFolder({
    'src/app/views.ts': "const table = { index: () => import('./i.ts') }",
    'src/app/i.ts': '',
  })
  expect(() => viewModules(folder)).toThrow('no view for pages of the kind "article"')
})
