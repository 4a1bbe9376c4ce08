/** The analysis of one text, from marks to speakers: a list of passes, each of which only adds to what the earlier ones found. */
import type { Analysis, Quotation, TextFormat } from './article.ts'
import { findAsides, withoutAsides } from './prose/asides.ts'
import { attribute } from './quotations/attribution.ts'
import { findBlocks } from './quotations/blocks.ts'
import { assemble } from './quotations/assemble.ts'
import { findDashSpeech, withDashSpeech } from './quotations/dash-speech.ts'
import { joinPassages } from './quotations/join.ts'
import { decideKinds } from './quotations/kind.ts'
import { kindsOf, languageOf, writingOf } from './quotations/languages.ts'
import type { Frame } from './quotations/passage.ts'
import { findPassages } from './quotations/passages.ts'
import { findSentences } from './quotations/sentences.ts'
import { assembleTurns } from './quotations/turns/assemble-turns.ts'
import { findTurns } from './quotations/turns/find-turns.ts'
import { divideTranscripts } from './quotations/transcripts.ts'

/** `lang` is a BCP 47 tag. Marks are found in every script; words are only read in languages that have tables. */
export interface AnalysisOptions {
  readonly lang: string
  /** `plain` where it is left out. */
  readonly format?: TextFormat
}

/**
 * The blocks and quotations of `text`, in order of place. Never fails: any string gives a result. Offsets are UTF-16 code units.
 */
export function analyse(text: string, { lang, format = 'plain' }: AnalysisOptions): Analysis {
  const frame = findFrame(withoutAsides(text, findAsides(text, format)), lang, format)
  const { passages: attributions, turns: speakers } = attribute(frame, languageOf(lang))
  const kinds = decideKinds(frame, kindsOf(lang))
  // Last, because both halves of an interrupted quotation must have one speaker.
  const groups = joinPassages(frame, attributions)
  const quotations: Quotation[] = groups.map((group) => assemble(frame, text, group, kinds, attributions))
  return { blocks: frame.blocks, quotations: inOrder([...quotations, ...assembleTurns(frame, text, speakers)]) }
}

/** By place, the outer before the inner. */
function inOrder(quotations: readonly Quotation[]): Quotation[] {
  const [startOf, endOf] = [
    ({ spans }: Quotation) => spans[0]?.start ?? 0,
    ({ spans }: Quotation) => spans.at(-1)?.end ?? 0,
  ]
  return quotations.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** What there is before anybody is named: blocks, the turns of a transcript, the words in marks, sentences. */
export function findFrame(text: string, lang: string, format: TextFormat = 'plain'): Frame {
  const writing = writingOf(lang)
  const { turns, blocks } = findTurns(text, findBlocks(text), format)
  // Cut where a transcript's next speaker begins, since its paragraphs open with marks like those of one long quotation.
  const marked = divideTranscripts(text, findPassages(text, blocks, writing))
  const passages = writing.dashSpeech
    ? withDashSpeech(marked, findDashSpeech(text, blocks, writing.dashSpeech))
    : marked
  // After the passages, because a sentence does not end inside the words that it quotes.
  const sentences = findSentences(text, blocks, passages, writing)
  return { text, writing, blocks, sentences, passages, turns }
}
