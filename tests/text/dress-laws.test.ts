/** The same article in another dress is the same article. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { Analysis } from '../../src/text/article.ts'
import { deriveAuthor } from '../../src/text/facts/derive-author.ts'
import { deriveDate } from '../../src/text/facts/derive-date.ts'
import { deriveTitle } from '../../src/text/facts/derive-title.ts'
import { asidesWithin } from '../../src/text/prose/asides-within.ts'
import { readProse } from '../../src/text/prose/prose.ts'
import { spokenRuns } from '../../src/text/prose/read-words.ts'
import { cleanText } from '../../src/node/reading/decode.ts'
import { article, dress, dressed, showsParagraphs, type Article, type Dress } from '../support/dressed-articles.ts'

interface Heard {
  readonly words: string
  readonly speaker: string | undefined
}

function heardIn({ quotations, asides }: Analysis): Heard[] {
  return quotations.map(({ spans, speaker }) => {
    const within = asidesWithin(asides, { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })
    const words = spokenRuns({ spans, asides: within }).map(({ exact }) => exact)
    return { words: words.join(' ').replace(/\s+/gu, ' '), speaker: speaker?.name }
  })
}

const read = (made: Article, worn: Dress) => {
  const text = cleanText(dressed(made, worn))
  return { text, analysis: analyse(text, { lang: 'en' }) }
}

function holds(check: (made: Article, worn: Dress) => void): void {
  fc.assert(
    fc.property(article, dress, (made, worn) => check(made, worn)),
    { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 120) },
  )
}

describe('in every dress', () => {
  it('an article has the same quotations by the same speakers', () => {
    holds((made, worn) => {
      fc.pre(isPlainlyWrapped(made, worn))
      expect(heardIn(read(made, worn).analysis)).toEqual(made.said)
    })
  })

  it('an article has the same paragraphs', () => {
    holds((made, worn) => {
      const { text, analysis } = read(made, worn)
      fc.pre(showsParagraphs(worn) && showsWrapping(text, worn))
      const { words, blocks } = readProse(text, analysis)
      expect(blocks.slice(-made.paragraphs.length).map(({ start, end }) => words.slice(start, end))).toEqual(
        made.paragraphs,
      )
    })
  })

  it('an article has the same author and date', () => {
    holds((made, worn) => {
      const { text, analysis } = read(made, worn)
      const words = linesOf(text, analysis)
      const headline = deriveTitle(words)?.headline ?? null
      expect(deriveAuthor(words)?.names).toEqual([made.byline.replace('By ', '')])
      expect(deriveDate({ text: words, file: 'a.txt', lang: 'en', headline })).toBe('2031-03-05')
    })
  })

  it('an article has the same title', () => {
    holds((made, worn) => {
      const { text, analysis } = read(made, worn)
      fc.pre(showsWrapping(text, worn))
      expect(deriveTitle(linesOf(text, analysis))?.title).toBe(made.headline)
    })
  })
})

/** Facts are told by lines, so that none are joined. */
const linesOf = (text: string, { asides }: Pick<Analysis, 'asides'>): string =>
  readProse(text, { blocks: [], asides }).words

/** One or two lines that break in a whole text do not show that it is wrapped: a name may then be cut where they do. */
function isPlainlyWrapped({ paragraphs }: Article, { width }: Dress): boolean {
  if (width === null) return true
  const broken = paragraphs.reduce((lines, { length }) => lines + Math.ceil(length / width) - 1, 0)
  return broken === 0 || broken > 2
}

/** Where no line ends in mid-sentence nothing tells a wrapped text from one whose paragraphs are lines. */
function showsWrapping(text: string, { width }: Dress): boolean {
  return width === null || /[\p{Ll},]\n\s*\p{Ll}/u.test(text)
}
