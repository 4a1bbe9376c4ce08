/** Short texts of our own, of several genres, in which speech and other words in marks are labelled. `kinds/learned.jsonl` is learned from, `kinds/measured.jsonl` only measured. */
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/text/quotations/language.ts'
import type { KindModel } from '../../src/text/quotations/kind-model.ts'
import { type GoldArticle, readGold } from './gold.ts'
import { type Example, examplesOf } from './kind-learning.ts'

/** A passage of ours counts for so many of the articles', which are fifty times as many and all of one genre. */
const ownWeight = 2

const file = fileURLToPath(new URL('kinds/learned.jsonl', import.meta.url))
export const ownTexts = (): readonly GoldArticle[] => readGold(file)

/** Numbered from `first` on, so that they are dealt to folds as the articles are. */
export function ownExamples(first: number, language: Language, model?: KindModel): Example[] {
  return ownTexts().flatMap((text, index) =>
    examplesOf(text, first + index, language, model).map((example) => ({ ...example, weight: ownWeight })),
  )
}
