import { expect, test } from 'vitest'
import { bundleVersion, type CodeChunk } from '../../../src/node/cache/bundle-version.ts'

const chunk = (fileName: string, code: string, ...imports: string[]): CodeChunk => ({
  fileName,
  code,
  imports,
  dynamicImports: [],
})
const chunks = [chunk('main.mjs', 'a', 'shared.mjs'), chunk('shared.mjs', 'b', 'yaml'), chunk('other.mjs', 'c')]
const version = (changed: CodeChunk, settings = 'en') =>
  bundleVersion(
    chunks.map((one) => (one.fileName === changed.fileName ? changed : one)),
    'main.mjs',
    settings,
  )
const now = bundleVersion(chunks, 'main.mjs', 'en')

test('a version is the same for the same code and settings', () => {
  expect(version(chunk('shared.mjs', 'b', 'yaml'))).toBe(now)
})

test('a version changes with the code of whatever is imported, and with the settings', () => {
  expect(version(chunk('shared.mjs', 'b2', 'yaml'))).not.toBe(now)
  expect(bundleVersion(chunks, 'main.mjs', 'fr')).not.toBe(now)
})

test('a version does not change with code that is not imported', () => {
  expect(version(chunk('other.mjs', 'c2'))).toBe(now)
})

test('code that is not there has no version', () => {
  expect(() => bundleVersion(chunks, 'gone.mjs', null)).toThrow('gone.mjs')
})
