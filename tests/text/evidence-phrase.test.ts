import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { Quotation } from '../../src/text/article.ts'
import { evidencePhrase } from '../../src/text/evidence-phrase.ts'
import { textSpan } from '../../src/text/span.ts'

/** A quotation of `text`, whose parts are named by their words. */
function quotation(text: string, said: string, mention: string | null, cue: string | null): Quotation {
  const at = (words: string) => textSpan(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    kind: 'speech',
    form: 'direct',
    spans: [at(said)],
    sentence: at(text),
    cue: cue === null ? null : at(cue),
    rule: { code: 'nobody-named' },
    nested: [],
    speaker: mention === null ? null : { name: mention, mention: at(mention), basis: 'pronoun', type: 'person' },
    certainty: 0.9,
  }
}

const phraseOf = (text: string, said: string, mention: string | null, cue: string | null) =>
  evidencePhrase(text, quotation(text, said, mention, cue))

describe('the words from which a speaker is known', () => {
  it('go on to the end of the clause', () => {
    const text = 'Later he warned Orrin and Merrin, which laughed: “It will be cold.”'
    expect(phraseOf(text, 'It will be cold.', 'he', 'warned')?.exact).toBe('he warned Orrin and Merrin')
  })

  it('begin with the cue where that comes first', () => {
    const text = '“We wait,” said Ada Brook on Tuesday. Nobody else did.'
    expect(phraseOf(text, 'We wait,', 'Ada Brook', 'said')?.exact).toBe('said Ada Brook on Tuesday')
  })

  it('are the mention alone without a cue', () => {
    expect(phraseOf('Ada Brook: “We wait.”', 'We wait.', 'Ada Brook', null)?.exact).toBe('Ada Brook')
  })

  it('are the mention alone where the quotation stands between', () => {
    const text = 'Ada Brook had “no idea at all”, she added.'
    expect(phraseOf(text, 'no idea at all', 'Ada Brook', 'added')?.exact).toBe('Ada Brook')
  })

  it('are the mention alone where the cue is far away', () => {
    const text = `“We wait,” said ${'the old and very tired '.repeat(5)}harbour master Ada Brook.`
    expect(phraseOf(text, 'We wait,', 'Ada Brook', 'said')?.exact).toBe('Ada Brook')
  })

  it('are none where nobody is named', () => {
    expect(phraseOf('“We wait,” it said.', 'We wait,', null, 'said')).toBeNull()
  })

  it('hold the mention, stand in the text, and hold no word of the quotation', () => {
    const part = fc.constantFrom('“We wait,” ', 'said ', 'Ada Brook ', 'she ', 'told us. ', '\n\n', 'and “no more.” ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        for (const found of analyse(text, { lang: 'en' }).quotations) {
          const phrase = evidencePhrase(text, found)
          if (phrase === null || found.speaker === null) continue
          const { mention } = found.speaker
          expect(phrase.start <= mention.start && mention.end <= phrase.end).toBe(true)
          expect(text.slice(phrase.start, phrase.end)).toBe(phrase.exact)
          const isWithin = (start: number, end: number) => phrase.start < end && start < phrase.end
          expect(phrase.exact !== mention.exact && found.spans.some(({ start, end }) => isWithin(start, end))).toBe(
            false,
          )
        }
      }),
    )
  })
})
