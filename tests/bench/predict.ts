/** Turns an analysis into predictions: one for each span, since a quotation may have several. */
import { analyse } from '../../src/text/analyse.ts'
import type { Quotation } from '../../src/text/article.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import { certaintyOf } from '../../src/text/review/certainty.ts'
import { ruleSentence } from '../../src/text/rule-sentence.ts'
import { ruleWords } from '../../src/text/words/en/rules.ts'
import type { GoldArticle, PredictedQuotation, Prediction } from './gold.ts'

export function predict({ id, text, lang }: GoldArticle, language?: Language): Prediction {
  return { id, quotes: analyse(text, { lang: lang ?? 'en' }, language).quotations.flatMap(predictionsOf) }
}

/** What the scorer leaves out: only words in marks count, and a turn of a transcript has none around it. */
const notInMarks = 'indirect'

function predictionsOf(quotation: Quotation): PredictedQuotation[] {
  const { kind, spans, speaker, cue, rule } = quotation
  const said = speaker && {
    speaker: { text: speaker.name, start: speaker.mention.start, end: speaker.mention.end },
  }
  const reported = cue && { cue: { start: cue.start, end: cue.end } }
  return spans.map(({ start, end }) => ({
    start,
    end,
    kind: rule.code === 'turn' ? notInMarks : kind,
    rule: ruleSentence(rule, ruleWords),
    certainty: certaintyOf(quotation),
    ...said,
    ...reported,
  }))
}
