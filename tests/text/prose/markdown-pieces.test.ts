import { expect, test } from 'vitest'
import { markdownPieces } from '../../../src/text/prose/markdown-pieces.ts'
import { findProse } from '../../../src/text/prose/find-prose.ts'

const filler = 'The council met on Monday to talk about the harbour.\n\n'.repeat(200)

test('pieces make up the whole text', () => {
  const text = filler.repeat(4)
  const pieces = markdownPieces(text)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
})

test('code is not divided, nor what hangs below a list', () => {
  const text = `${filler}\`\`\`\n${filler}\`\`\`\n\n- a\n\n${filler.replace(/^(?=\S)/gm, '    ')}`
  const starts = markdownPieces(text).map(({ start }) => text.slice(start, start + 4))
  expect(starts).not.toContain('    ')
  expect(findProse(`${text}\n\n**So** it was.`, 'markdown').prose.words).toContain('So it was.')
})

test('a link finds its definition in another piece', () => {
  const text = `${filler}Read [the plan][p] of the town.[^1]\n\n${filler}\n[p]: https://example.org\n\n[^1]: A note.`
  const { words } = findProse(text, 'markdown').prose
  expect(words).toContain('Read the plan of the town.\n')
  expect(words).not.toContain('https')
})

test('a paragraph without an end is left as it is', () => {
  const text = '**a'.repeat(20_000)
  expect(findProse(text, 'markdown').prose.words).toBe(text)
})
