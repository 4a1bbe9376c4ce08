import { describe, expect, it } from 'vitest'
import { findLanguage } from '../../../src/text/words/languages.ts'

describe('the language of the interface', () => {
  it('is found by its tag, whatever region the tag names', () => {
    expect(['en', 'EN', 'en-NZ', 'en-Latn-GB'].map((tag) => findLanguage(tag)?.folder)).toEqual([
      'en',
      'en',
      'en',
      'en',
    ])
  })

  it('is not found by a tag that only begins like it', () => {
    expect(['enm', 'fr', '', '__proto__', 'constructor'].map(findLanguage)).toEqual([null, null, null, null, null])
  })

  it('says its own tag on every page', () => {
    expect(findLanguage('en-NZ')?.language.words.code).toBe('en')
  })
})
