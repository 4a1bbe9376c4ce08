import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Batch, noPair, type ArticleWords } from '../../../../src/text/filter/index/batch.ts'
import { unitsOfTerm } from '../../../../src/text/filter/index/lookup.ts'
import type { OpenTrees } from '../../../../src/text/filter/index/open-index.ts'
import { mergeRuns, readRun, writeRun } from '../../../../src/text/filter/index/merge.ts'
import { writeTree } from '../../../../src/text/filter/index/tree.ts'
import { crossingZone, zoneOf, articleOf, unitOf } from '../../../../src/text/filter/index/units.ts'
import { memoryFiles } from '../../../support/memory-files.ts'
import type { Part, Term } from '../../../../src/text/filter/query.ts'

const vocabulary = [
  'a',
  'ab',
  'aba',
  'abac',
  'abacu',
  'abacuse',
  'abacuss',
  'abacust',
  'abacusu',
  'b',
  'ba',
  'the',
  'then',
  '北',
  '京',
  'ж',
]
/** A word, the zone it stands in, and whether it continues the run of the word before. */
const word = fc.record({
  term: fc.constantFrom(...vocabulary),
  zone: fc.constantFrom(0, 1, 1, 1, 3, 3, 4, 7),
  neighbour: fc.boolean(),
})
const library = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 12 })
const phrase = fc.record({
  parts: fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }),
  whole: fc.boolean(),
})

interface Word {
  readonly term: string
  readonly zone: number
  readonly neighbour: boolean
}

const isUnspaced = (term: string): boolean => term > '一'

function articleWords(words: readonly Word[]): ArticleWords {
  let position = 0
  const positions = words.map(({ neighbour }) => (position += neighbour ? 1 : 2))
  return {
    keys: words.map(({ term }) => term),
    keyIds: words.map((_, index) => index),
    zones: words.map(({ zone }) => zone),
    positions,
    pairZones: words.map(({ zone }, index) => {
      const next = words[index + 1]
      if (next?.neighbour !== true) return noPair
      return next.zone === zone ? zone : crossingZone
    }),
    glued: words.map(({ term, neighbour }, index) => {
      const before = words[index - 1]
      return neighbour && before !== undefined && isUnspaced(term) && isUnspaced(before.term)
    }),
  }
}

const sizes = { sectionBytes: 8000, topBytes: 30, pageBytes: 20 }

function indexOf(articles: readonly (readonly Word[])[], leafBytes: number): OpenTrees {
  const { store, open } = memoryFiles()
  const batches = [0, 1, 2].map((part) => {
    const batch = new Batch()
    articles.forEach((words, article) => {
      if (Math.floor((article * 3) / articles.length) === part) batch.add(article, articleWords(words))
    })
    return batch.finish(() => true)
  })
  const tree = (name: 'words' | 'pairs' | 'unions') =>
    writeTree(
      name[0] ?? '',
      mergeRuns(batches.map((batch) => readRun([...writeRun(batch[name]())]))),
      { ...sizes, leafBytes },
      store,
    ).tree
  return { words: tree('words'), pairs: tree('pairs'), unions: tree('unions'), open }
}

/** The slow, obvious answer: every start of the phrase, by unit. */
function scan(articles: readonly (readonly Word[])[], parts: readonly Part[]): Map<number, number> {
  const counts = new Map<number, number>()
  articles.forEach((words, article) => {
    const { glued } = articleWords(words)
    words.forEach((_, start) => {
      const run = words.slice(start, start + parts.length)
      if (run.length < parts.length || run.some(({ neighbour }, at) => at > 0 && !neighbour)) return
      const fits = parts.every((part, at) => {
        const term = run[at]?.term ?? ''
        if (part.glued && glued[start + at] !== true) return false
        return part.whole ? term === part.folded : term.startsWith(part.folded)
      })
      if (!fits) return
      const zones = new Set(run.map(({ zone }) => zone))
      const unit = unitOf(article, zones.size === 1 ? (run[0]?.zone ?? 0) : crossingZone)
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
    })
  })
  return new Map([...counts].toSorted(([one], [other]) => one - other))
}

function termOf(folded: readonly string[], whole: boolean, glued: boolean): Term {
  const parts = folded.map((term, at) => ({
    folded: term,
    whole: whole || at < folded.length - 1 || isUnspaced(term),
    glued: glued && at > 0 && isUnspaced(term) && isUnspaced(folded[at - 1] ?? ''),
  }))
  return { written: folded.join(' '), start: 0, parts }
}

describe('the index of words', () => {
  it('finds every phrase of any length where a scan finds it, as often', async () => {
    await fc.assert(
      fc.asyncProperty(
        library,
        phrase,
        fc.boolean(),
        fc.constantFrom(1, 40, 4000),
        async (articles, asked, glued, leaf) => {
          const term = termOf(asked.parts, asked.whole, glued)
          const { units, counts } = await unitsOfTerm(indexOf(articles, leaf), term, '', 'quotations')
          const found = new Map(Array.from(units, (unit, index) => [unit, counts[index]]))
          expect([...found]).toEqual([...scan(articles, term.parts)])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads long lists of places, which share files apart from the leaves', async () => {
    const names = ['the', 'then', 'abacuse', 'abacuss', 'b']
    const articles = Array.from({ length: 3000 }, (_, article) =>
      Array.from({ length: 6 }, (__, at) => ({
        term: names[(article * 7 + at * (article % 5)) % names.length] ?? '',
        zone: [0, 1, 1, 3, 4, 7][at] ?? 0,
        neighbour: at % 2 === 1,
      })),
    )
    const index = indexOf(articles, 14_000)
    for (const parts of [['the'], ['abacus'], ['b', 'the'], ['the', 'b', 'abacuse']]) {
      const term = termOf(parts, parts.length > 1, false)
      const { units, counts } = await unitsOfTerm(index, term, '', 'quotations')
      const found = new Map(Array.from(units, (unit, at) => [unit, counts[at]]))
      expect([...found]).toEqual([...scan(articles, term.parts)])
    }
  })

  it('knows the articles of a term without its zones', async () => {
    await fc.assert(
      fc.asyncProperty(library, phrase, async (articles, asked) => {
        const term = termOf(asked.parts, asked.whole, false)
        const { units } = await unitsOfTerm(indexOf(articles, 40), term, '', 'articles')
        const scanned = [...scan(articles, term.parts).keys()].map(articleOf)
        expect([...new Set(Array.from(units, articleOf))]).toEqual([...new Set(scanned)])
      }),
    )
  })

  it('counts all quotations of an article as one field where asked for no more', async () => {
    const words = ['the', 'the', 'the'].map((term, at) => ({ term, zone: 3 + at, neighbour: false }))
    const { units, counts } = await unitsOfTerm(indexOf([words], 40), termOf(['the'], true, false), '', 'fields')
    expect([Array.from(units, zoneOf), [...counts]]).toEqual([[3], [3]])
  })
})
