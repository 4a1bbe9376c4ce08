/** How well speakers are named on articles that the weights never saw: each fold is read with weights learned from the others. */
import { english } from '../../src/text/quotations/english/english.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import type { GoldArticle, Prediction } from './gold.ts'
import * as kindLearning from './kind-learning.ts'
import { predict } from './predict.ts'
import * as speakerLearning from './speaker-learning.ts'

export interface Fold {
  readonly gold: readonly GoldArticle[]
  readonly predictions: readonly Prediction[]
}

/** Articles are dealt to the folds in turn. */
export function foldsOf(gold: readonly GoldArticle[], count: number): Fold[] {
  return languagesOf(gold, count).map(({ left, language }) => ({
    gold: left,
    predictions: left.map((article) => predict(article, language)),
  }))
}

/** For each fold its articles, and English as the others teach it. */
export function languagesOf(
  gold: readonly GoldArticle[],
  count: number,
): { readonly left: readonly GoldArticle[]; readonly language: Language }[] {
  const speakers = speakerLearning.numbered(
    gold.flatMap((article, index) => speakerLearning.examplesOf(article, index, english)),
  )
  const kinds = gold.flatMap((article, index) => kindLearning.examplesOf(article, index, english.kinds))
  return Array.from({ length: count }, (_, fold) => {
    const isLearned = (article: number): boolean => article % count !== fold
    const worth = kindLearning.learn(kinds.filter(({ article }) => isLearned(article)))
    const language: Language = {
      ...english,
      attributionWeights: speakerLearning.learn(speakers, isLearned),
      kinds: { ...english.kinds, worth },
    }
    return { left: gold.filter((__, index) => !isLearned(index)), language }
  })
}
