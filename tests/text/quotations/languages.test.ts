import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse, findFrame } from '../../../src/text/analyse.ts'
import { attribute } from '../../../src/text/quotations/attribution.ts'
import { closedWords } from '../../../src/text/quotations/english/closed-words.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import type { Language } from '../../../src/text/quotations/language.ts'

const folder = resolve(import.meta.dirname, '../../../src/text/quotations')

/** The passes with their code, comments left out; `english/` is no pass. */
const passes = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name,
    code: readFileSync(join(folder, name), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .replaceAll(/(^|\s)\/\/[^\n]*/g, '$1'),
  }))

describe('the passes know no language', () => {
  it('but by the list of languages, which alone imports one', () => {
    const importers = passes.filter(({ code }) => /from '[^']*english\//.test(code)).map(({ name }) => name)
    expect(importers).toEqual(['languages.ts'])
  })

  it('and hold no English word in a pattern or a list of words', () => {
    const patterns =
      /(?<![\w)\]])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\])+\/[a-z]*|(['"`])[^'"`]*\1\.split\(' '\)/g
    const found = passes.flatMap(({ name, code }) =>
      // The paths of imports look like patterns, and one folder is called after the French.
      (code.replaceAll(/ from '[^']*'/g, '').match(patterns) ?? []).flatMap((pattern) => {
        const words = pattern.replaceAll(/\\p\{[^}]*\}|\\./g, ' ').match(/[A-Za-z]{2,}/g) ?? []
        return words
          .filter((word) => closedWords.has(word.toLowerCase()))
          .map((word) => `${name}: ${word} in ${pattern}`)
      }),
    )
    expect(found).toEqual([])
  })
})

/** A language with one verb of its own, and otherwise like English. */
const madeUp: Language = {
  ...english,
  tagWord: (token, before, next, opening, article) =>
    token.low === 'dixit'
      ? { tag: 'verb', lemma: 'dicere', cueClass: 'say' }
      : english.tagWord(token, before, next, opening, article),
}

describe('a language', () => {
  const text = '“Manemus hic omnes,” dixit Ann Hale.'

  it('is read by its own words', () => {
    const [found] = attribute(findFrame(text, 'la'), madeUp).passages
    expect(found).toMatchObject({ name: 'Ann Hale', rule: { code: 'cue-after', cue: 'dixit' } })
  })

  it('gives the weights that the passes use', () => {
    const attributionWeights = new Map([['n:', 9]])
    expect(attribute(findFrame(text, 'la'), { ...madeUp, attributionWeights }).passages).toEqual([null])
  })

  it('that is not known has its quotations found, and nobody named', () => {
    expect(analyse(text, { lang: 'la' }).quotations).toMatchObject([{ kind: 'speech', speaker: null, cue: null }])
  })
})
