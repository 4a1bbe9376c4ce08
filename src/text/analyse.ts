/** The analysis of one text, from marks to speakers: a list of passes, each of which only adds to what the earlier ones found. */
import type { Analysis, Quotation } from './article.ts'
import { attribute } from './quotations/attribution.ts'
import { findBlocks } from './quotations/blocks.ts'
import { assemble } from './quotations/assemble.ts'
import { joinPassages } from './quotations/join.ts'
import { decideKind } from './quotations/kind.ts'
import { findPassages } from './quotations/passages.ts'
import { findSentences } from './quotations/sentences.ts'

/** `lang` is a BCP 47 tag. Marks are found in every script; words are only read in languages that have tables. */
export interface AnalysisOptions {
  readonly lang: string
}

/**
 * The blocks and quotations of `text`, in order of place. Never fails: any string gives a result. Offsets are UTF-16 code units.
 */
export function analyse(text: string, { lang }: AnalysisOptions): Analysis {
  const blocks = findBlocks(text)
  const passages = findPassages(text, blocks)
  // After the passages, because a sentence does not end inside the words that it quotes.
  const sentences = findSentences(text, blocks, passages)
  const frame = { text, lang, blocks, sentences, passages }
  const attributions = attribute(frame)
  const kinds = passages.map((passage, index) => decideKind(frame, passage, attributions[index] ?? null))
  // Last, because both halves of an interrupted quotation must have one speaker.
  const quotations: Quotation[] = joinPassages(frame, attributions).map((group) =>
    assemble(frame, group, kinds, attributions),
  )
  return { blocks, quotations }
}
