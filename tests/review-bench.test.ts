import { expect, test } from 'vitest'
import { judgeArticle, wrongAmongFirst, wrongAmongLeastCertain, type JudgedSegment } from './bench/review-judged.ts'

const text = '“We stay here,” said Ann Hale. The “iron lady” left. “We go soon,” said Bo Lindt.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const spans = (words: string) => ({ start: at(words)[0], end: at(words)[1] })
const said = (words: string, name: string) => ({
  spans: [at(words)],
  quoted: [at(words)],
  direct: true,
  speaker: { text: name, spans: [at(name)], type: 'name', name } as const,
})
const article = {
  id: 'a',
  text,
  quotes: [said('We stay here', 'Ann Hale'), said('We go soon', 'Bo Lindt')],
  unattributed: [at('iron lady')],
}

test('a wrong name, a wrong kind and words of nobody are wrong; what is not found cannot be asked', () => {
  const wrongName = {
    ...spans('We stay here'),
    kind: 'speech',
    speaker: { text: 'Bo Lindt', ...spans('Bo Lindt') },
  } as const
  const wrongKind = { ...spans('iron lady'), kind: 'speech' } as const
  const invented = { ...spans('left'), kind: 'speech' } as const
  const { segments, missed } = judgeArticle(article, { id: 'a', quotes: [wrongName, wrongKind, invented] })
  expect(segments.map(({ isWrong }) => isWrong)).toEqual([true, true, true])
  expect(missed).toBe(1)
})

test('a right name is right', () => {
  const right = { ...spans('We go soon'), kind: 'speech', speaker: { text: 'Bo Lindt', ...spans('Bo Lindt') } } as const
  const { segments } = judgeArticle(article, { id: 'a', quotes: [{ ...right, certainty: 0.4 }] })
  expect(segments).toEqual([{ certainty: 0.4, group: 'a', isWrong: false }])
})

const judged = (certainty: number, isWrong: boolean): JudgedSegment => ({ certainty, isWrong, group: 'a' })

test('of what is equally certain, each is as likely to be asked', () => {
  const segments = [judged(0.5, true), judged(0.5, false), judged(0.9, true), judged(0.9, false)]
  expect(wrongAmongLeastCertain(segments, 0.25)).toBe(0.25)
  expect(wrongAmongLeastCertain(segments, 0.5)).toBe(0.5)
  expect(wrongAmongFirst(segments, 0.25)).toBe(0.5)
})
