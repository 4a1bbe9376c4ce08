/** How well speakers are named on articles that the weights never saw: each fold is read with weights learned from the others. */
import { english } from '../../src/text/quotations/english/english.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import type { GoldArticle, Prediction } from './gold.ts'
import { readGoldArticle } from './gold-passages.ts'
import * as kindLearning from './kind-learning.ts'
import { predict } from './predict.ts'
import { examplesOf, learn, Numbers } from './speaker-learning.ts'

export interface Fold {
  readonly gold: readonly GoldArticle[]
  readonly predictions: readonly Prediction[]
}

/** Articles are dealt to the folds in turn. */
export function foldsOf(gold: readonly GoldArticle[], count: number): Fold[] {
  const numbers = new Numbers()
  const speakers = gold.flatMap((article, index) => examplesOf(readGoldArticle(article, english), index, numbers))
  const kinds = gold.flatMap((article, index) => kindLearning.examplesOf(article, index, english.kinds))
  return Array.from({ length: count }, (_, fold) => {
    const isLearned = (article: number): boolean => article % count !== fold
    const worth = kindLearning.learn(kinds.filter(({ article }) => isLearned(article)))
    const language: Language = {
      ...english,
      attributionWeights: learn(
        speakers.filter(({ article }) => isLearned(article)),
        numbers,
      ),
      kinds: { ...english.kinds, worth },
    }
    const left = gold.filter((__, index) => !isLearned(index))
    return { gold: left, predictions: left.map((article) => predict(article, language)) }
  })
}
