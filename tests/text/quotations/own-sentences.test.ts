import { describe, expect, it } from 'vitest'
import { readGold } from '../../bench/gold.ts'
import { predict } from '../../bench/predict.ts'
import { score } from '../../bench/score.ts'

const sentences = readGold('tests/bench/sentences.jsonl')
const { counts } = score(
  sentences,
  sentences.map((article) => predict(article)),
)

describe('in the sentences that we wrote to measure with', () => {
  it('every quotation is found with exact bounds, and no other', () => {
    expect([counts.exact, counts.predicted]).toEqual([counts.segments, counts.segments])
  })

  it('all speech is told from all titles, nicknames and scare quotes', () => {
    expect([counts.speechFound, counts.otherKept]).toEqual([counts.speech, counts.other])
  })

  it('a perfect answer scores perfectly, and none scores nothing', () => {
    const perfect = sentences.map(({ id, quotes, unattributed }) => ({
      id,
      quotes: [
        ...quotes.flatMap(({ quoted, speaker }) =>
          (quoted ?? []).map(([start, end]) => ({
            start,
            end,
            kind: 'speech' as const,
            ...(speaker && {
              speaker: {
                text: String(speaker.name ?? speaker.text),
                start: speaker.spans[0]?.[0] ?? 0,
                end: speaker.spans[0]?.[1] ?? 0,
              },
            }),
          })),
        ),
        ...(unattributed ?? []).map(([start, end]) => ({ start, end, kind: 'other' as const })),
      ],
    }))
    expect(score(sentences, perfect).counts).toMatchObject({ endName: counts.speech, otherKept: counts.other })
    expect(score(sentences, []).counts).toMatchObject({ endName: 0, exact: 0, predicted: 0 })
  })
})
