import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../src/app/browser/direction.ts'

describe('the direction of a text', () => {
  it.each([
    ['ar', 'Beirut', 'rtl'],
    ['he-IL', '', 'rtl'],
    ['en', 'سلام', 'ltr'],
    ['und', '“1” سلام', 'rtl'],
    ['', 'Hello سلام', 'ltr'],
    ['', '', 'ltr'],
  ])('in "%s" of "%s" is %s', (lang, text, direction) => {
    expect(directionOf(lang, text)).toBe(direction)
  })
})
