import { describe, expect, test } from 'vitest'
import { Progress, progressLine } from '../../src/node/progress.ts'

const articles = { done: 'Analysed', things: ['article', 'articles'] as const }

/** A progress whose clock stands where `at` puts it. */
function watched(isTerminal: boolean) {
  let time = 0
  const written: string[] = []
  const progress = new Progress({ isTerminal, write: (text) => written.push(text), now: () => time })
  return { progress, written, at: (seconds: number) => (time = seconds * 1000) }
}

describe('a line of progress', () => {
  test('says how many of how many', () => {
    expect(progressLine(articles, 3400, 10_000)).toBe('Analysed 3,400 of 10,000 articles')
  })

  test('says it once when all are done', () => {
    expect(progressLine(articles, 10_000, 10_000)).toBe('Analysed 10,000 articles')
  })
})

describe('progress', () => {
  test('of a short build is not told', () => {
    const { progress, written, at } = watched(false)
    at(1)
    progress.at(articles, 1, 2)
    progress.end('articles', 'Analysed 2 articles')
    progress.close()
    expect(written).toEqual([])
  })

  test('in a file is a line a stage, and one every ten seconds', () => {
    const { progress, written, at } = watched(false)
    for (let second = 0; second < 25; second++) {
      at(second)
      progress.at(articles, second, 25)
    }
    progress.end('articles', 'Analysed 25 articles')
    expect(written).toEqual([
      'Analysed 10 of 25 articles\n',
      'Analysed 20 of 25 articles\n',
      'Analysed 25 articles (24.0 s)\n',
    ])
  })

  test('in a terminal is one line, which goes in the end', () => {
    const { progress, written, at } = watched(true)
    at(3)
    progress.at(articles, 1, 2)
    at(3.05)
    progress.at(articles, 2, 2)
    progress.close()
    expect(written).toEqual(['\r\u001b[KAnalysed 1 of 2 articles', '\r\u001b[K'])
  })

  test('knows how long each stage took', () => {
    const { progress, at } = watched(false)
    at(1)
    progress.end('articles', '')
    at(1.5)
    progress.end('pages', '')
    expect(progress.times).toEqual([
      { name: 'articles', ms: 1000 },
      { name: 'pages', ms: 500 },
    ])
  })
})
