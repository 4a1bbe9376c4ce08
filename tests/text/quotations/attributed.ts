/**
 * Tests of attribution draw the answer in the text: `‹cue›` and `⟨mention⟩` of the first passage. Both are stripped, the passes
 * run on what is left, and what they found is drawn again. Names are compared beside it, one a passage.
 */
import { findFrame } from '../../../src/text/analyse.ts'
import { attribute } from '../../../src/text/quotations/attribution.ts'
import { languageOf } from '../../../src/text/quotations/languages.ts'
import type { Attribution } from '../../../src/text/quotations/passage.ts'

export function attributions(text: string, lang = 'en'): readonly (Attribution | null)[] {
  return attribute(findFrame(text, lang), languageOf(lang)).passages
}

/** Whom a reader is told for each passage; null where nobody is named. */
export function namesIn(text: string): readonly (string | null)[] {
  return attributions(text).map((attribution) => attribution?.name ?? null)
}

/** `drawing` with the cue and mention of passage `at` drawn as they are found. */
export function redrawn(drawing: string, at = 0): string {
  const text = drawing.replaceAll(/[‹›⟨⟩]/g, '')
  const found = attributions(text)[at]
  if (!found) return text
  const signs = [
    { at: found.mention.start, sign: '⟨', opens: true },
    { at: found.mention.end, sign: '⟩', opens: false },
    ...(found.cue
      ? [
          { at: found.cue.start, sign: '‹', opens: true },
          { at: found.cue.end, sign: '›', opens: false },
        ]
      : []),
  ]
  // From the end, so that places stay true; where two signs meet, the one that opens goes in first and ends up after the other.
  signs.sort((a, b) => b.at - a.at || Number(b.opens) - Number(a.opens))
  return signs.reduce((drawn, { at: place, sign }) => drawn.slice(0, place) + sign + drawn.slice(place), text)
}
