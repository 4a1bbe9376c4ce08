/** The analysis of one text, from marks to speakers: a list of passes, each of which only adds to what the earlier ones found. */
import type { Analysis, Block, Quotation, TextFormat } from './article.ts'
import { findProse, type FoundProse } from './prose/find-prose.ts'
import { printerOf } from './prose/printer.ts'
import type { Prose } from './prose/prose.ts'
import { attribute } from './quotations/attribution.ts'
import { assemble } from './quotations/assemble.ts'
import { findDashSpeech, withDashSpeech } from './quotations/dash-speech.ts'
import { joinPassages } from './quotations/join.ts'
import { decideKinds } from './quotations/kind.ts'
import type { Language } from './quotations/language.ts'
import { kindsOf, languageOf, writingOf } from './quotations/languages.ts'
import type { Frame } from './quotations/passage.ts'
import { findPassages } from './quotations/passages.ts'
import { findSentences } from './quotations/sentences.ts'
import { assembleTurns } from './quotations/turns/assemble-turns.ts'
import { withoutCells } from './quotations/table-cells.ts'
import { findTurns } from './quotations/turns/find-turns.ts'
import { divideTranscripts } from './quotations/transcripts.ts'

/** `lang` is a BCP 47 tag, or null where it is not known. Marks are found in every script; words are only read in languages that have tables. */
export interface AnalysisOptions {
  readonly lang: string | null
  /** `plain` where it is left out. */
  readonly format?: TextFormat
}

/**
 * The blocks and quotations of `text`, in order of place. Never fails: any string gives a result. Offsets are UTF-16 code units.
 * `language` may be another than that of `lang`, such as one that has learned from fewer articles.
 */
export function analyse(
  text: string,
  { lang, format = 'plain' }: AnalysisOptions,
  language: Language | undefined = languageOf(lang),
): Analysis {
  // First of all, so that every pass reads sentences as they were written, however they were wrapped and marked.
  const { blocks, asides, prose, headings, cells } = findProse(text, format)
  const frame = frameOf({ prose, headings, cells }, lang, format)
  const { passages: attributions, grounds, turns: speakers, contexts, named } = attribute(frame, language)
  // After the speakers, because what somebody reports is speech more often than not.
  const decided = decideKinds(frame, language?.kinds ?? kindsOf(lang), contexts)
  const kinds = withoutCells(frame, decided, attributions)
  // Last, because both halves of an interrupted quotation must have one speaker.
  const groups = joinPassages(frame, attributions)
  const print = printerOf(text, prose, asides)
  const findings = { kinds, attributions, grounds, weights: language?.certaintyWeights }
  const quotations: Quotation[] = groups.map((group) => assemble(frame, print, group, findings))
  return {
    blocks: frame.turns.length === 0 ? blocks : redivided(blocks, prose, frame.blocks),
    asides,
    quotations: inOrder([...quotations, ...assembleTurns(frame, print, speakers)]),
    named,
  }
}

/** The blocks of the text as the turns divide those of its prose; blocks that hold no prose stay. */
function redivided(blocks: readonly Block[], prose: Prose, divided: readonly Block[]): Block[] {
  const read = new Set(prose.blockNumbers)
  const others = blocks.filter((_, number) => !read.has(number))
  const turned = divided.map((block) => ({ ...prose.toText(block), role: block.role }))
  return [...turned, ...others].toSorted((a, b) => a.start - b.start)
}

/** By place, the outer before the inner. */
function inOrder(quotations: readonly Quotation[]): Quotation[] {
  const [startOf, endOf] = [
    ({ spans }: Quotation) => spans[0]?.start ?? 0,
    ({ spans }: Quotation) => spans.at(-1)?.end ?? 0,
  ]
  return quotations.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** What there is before anybody is named: the text as it is read, its blocks, the turns of a transcript, the words in marks, sentences. */
export function findFrame(text: string, lang: string | null, format: TextFormat = 'plain'): Frame {
  return frameOf(findProse(text, format), lang, format)
}

function frameOf(
  { prose: { words: text, blocks: whole }, headings, cells }: Pick<FoundProse, 'prose' | 'headings' | 'cells'>,
  lang: string | null,
  format: TextFormat,
): Frame {
  const writing = writingOf(lang)
  const { turns, blocks } = findTurns(text, { blocks: whole, headings }, format)
  // Cut where a transcript's next speaker begins, since its paragraphs open with marks like those of one long quotation.
  const marked = divideTranscripts(text, findPassages(text, blocks, writing))
  const passages = writing.dashSpeech
    ? withDashSpeech(marked, findDashSpeech(text, blocks, writing.dashSpeech))
    : marked
  // After the passages, because a sentence does not end inside the words that it quotes.
  const sentences = findSentences(text, blocks, passages, writing)
  return { text, writing, blocks, sentences, passages, turns, cells }
}
