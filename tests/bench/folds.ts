/** How well kinds and speakers are told on articles that the weights never saw: each fold is read with weights learned from the others. */
import { english } from '../../src/text/quotations/english/english.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import type { GoldArticle, Prediction } from './gold.ts'
import { readGoldArticle } from './gold-passages.ts'
import * as kindLearning from './kind-learning.ts'
import { ownExamples } from './own-texts.ts'
import { predict } from './predict.ts'
import { examplesOf, learn, Numbers } from './speaker-learning.ts'

export interface Fold {
  readonly gold: readonly GoldArticle[]
  readonly predictions: readonly Prediction[]
}

/** English, once a fold, with speakers learned from the other folds; articles are dealt to the folds in turn. */
export function languagesWithout(gold: readonly GoldArticle[], count: number): Language[] {
  const numbers = new Numbers()
  const speakers = gold.flatMap((article, index) => examplesOf(readGoldArticle(article, english), index, numbers))
  return Array.from({ length: count }, (_, fold) => ({
    ...english,
    attributionWeights: learn(
      speakers.filter(({ article }) => article % count !== fold),
      numbers,
    ),
  }))
}

/**
 * The passages of `gold`, each read with the language that has not learned from its article: kinds must not learn to trust an
 * attribution that is surer of these articles than of new ones.
 */
export function kindExamples(gold: readonly GoldArticle[], languages: readonly Language[]): kindLearning.Example[] {
  return gold.flatMap((article, index) =>
    kindLearning.examplesOf(article, index, languages[index % languages.length] ?? english),
  )
}

/** For each fold its articles, and English as the others teach it. */
export function languagesOf(
  gold: readonly GoldArticle[],
  count: number,
): { readonly left: readonly GoldArticle[]; readonly language: Language }[] {
  const languages = languagesWithout(gold, count)
  const kinds = kindExamples(gold, languages)
  return languages.map((without, fold) => {
    const learned = kinds.filter(({ article }) => article % count !== fold)
    const worth = kindLearning.learn([...learned, ...ownExamples(gold.length, without)])
    return {
      left: gold.filter((_, index) => index % count === fold),
      language: { ...without, kinds: { ...english.kinds, worth } },
    }
  })
}

/** What is predicted for each fold. */
export function foldsOf(gold: readonly GoldArticle[], count: number): Fold[] {
  return languagesOf(gold, count).map(({ left, language }) => ({
    gold: left,
    predictions: left.map((article) => predict(article, language)),
  }))
}
