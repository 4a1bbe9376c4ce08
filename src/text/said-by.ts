/** Who said a quotation, in the words of an interface and as sure as it is. */
import type { Quotation } from './article.ts'
import { howSure } from './how-sure.ts'

export interface SaidByWords {
  readonly noSpeaker: string
  readonly notSure: string
  readonly probably: (name: string) => string
}

/** Ann Hale; probably Ann Hale; not sure who; no speaker named, where the text is known to name none or nobody was looked for. */
export function saidBy(quotation: Pick<Quotation, 'certainty' | 'speaker'>, words: SaidByWords): string {
  const step = howSure(quotation)
  if (quotation.speaker === null) return step === 'sure' ? words.noSpeaker : words.notSure
  const { name } = quotation.speaker
  return step === 'sure' ? name : words.probably(name)
}
