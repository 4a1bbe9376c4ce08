import { expect, it } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import { readFrame } from '../../../src/text/quotations/reading.ts'
import { Voices } from '../../../src/text/quotations/voices.ts'

/** What is known of each name in turn, where the first cue is asked about: how often it speaks elsewhere, and is named. */
function voicesIn(text: string): readonly string[] {
  const reading = readFrame(findFrame(text, 'en'), english)
  const voices = new Voices(reading)
  const [cue] = reading.cues
  if (!cue) throw new Error('no cue')
  return reading.mentions.map(
    (mention) =>
      `${reading.tokens[mention.head]?.low ?? ''} ${voices.spoken(mention, cue).text} ${voices.named(mention).text}`,
  )
}

it('counts how often a word speaks elsewhere than at the cue', () => {
  expect(voicesIn('Hale said it rained. Brook slept. Hale told us more. Hale added a word.')[0]).toBe(
    'hale spoke2 named2',
  )
})

it('does not count the cue itself', () => {
  expect(voicesIn('Hale said it rained.')[0]).toBe('hale spoke0 named1')
})

it('counts only verbs that are known to report', () => {
  expect(voicesIn('Hale said it rained. Hale swam. Hale slept.')[0]).toBe('hale spoke0 named2')
})
