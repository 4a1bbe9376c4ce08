import { expect, test } from 'vitest'
import { findMojibake } from '../../../src/node/reading/mojibake.ts'
import { samples } from '../../support/encoded-samples.ts'

test('UTF-8 that was read as windows-1252 is named once, at its first place', () => {
  const text = 'The ferry\nhe said â€œno,â€\u009d and left the cafÃ© for Â£5.'
  expect(findMojibake(text)).toMatchObject([{ severity: 'warning', line: 2, column: 9 }])
  expect(findMojibake(text)[0]?.what).toContain('here and in 3 more places')
})

test('characters that were lost are named', () => {
  expect(findMojibake('We lost a w\ufffd\ufffdrd.')).toMatchObject([{ line: 1, column: 12 }])
})

test('a text without damage has no warning, in any language', () => {
  const texts = samples.flatMap(({ sentences }) => sentences)
  expect([...texts, 'ÂNGELO E JOÃO DIZEM «NÃO».'].filter((text) => findMojibake(text).length > 0)).toEqual([])
})
