/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import type { Attribution, Frame, Passage } from './passage.ts'

export function decideKind(_frame: Frame, _passage: Passage, _attribution: Attribution | null): QuotationKind {
  return 'speech'
}
