/** The analysis of one text, from marks to speakers: a list of passes, each of which only adds to what the earlier ones found. */
import type { Analysis, Quotation, TextFormat } from './article.ts'
import { findProse } from './prose/find-prose.ts'
import { printerOf } from './prose/printer.ts'
import type { Prose } from './prose/prose.ts'
import { attribute } from './quotations/attribution.ts'
import { assemble } from './quotations/assemble.ts'
import { joinPassages } from './quotations/join.ts'
import { decideKinds } from './quotations/kind.ts'
import type { Language } from './quotations/language.ts'
import { kindsOf, languageOf, writingOf } from './quotations/languages.ts'
import type { Frame } from './quotations/passage.ts'
import { findPassages } from './quotations/passages.ts'
import { findSentences } from './quotations/sentences.ts'
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
  const { blocks, asides, prose } = findProse(text, format)
  const frame = frameOf(prose, lang)
  const attributions = attribute(frame, language)
  const kinds = decideKinds(frame, language?.kinds ?? kindsOf(lang))
  // Last, because both halves of an interrupted quotation must have one speaker.
  const groups = joinPassages(frame, attributions)
  const print = printerOf(text, prose, asides)
  const quotations: Quotation[] = groups.map((group) => assemble(frame, print, group, kinds, attributions))
  return { blocks, asides, quotations }
}

/** What there is before anybody is named: the text as it is read, its blocks, the words in marks, sentences. */
export function findFrame(text: string, lang: string | null): Frame {
  return frameOf(findProse(text, 'plain').prose, lang)
}

function frameOf({ words: text, blocks }: Pick<Prose, 'words' | 'blocks'>, lang: string | null): Frame {
  const writing = writingOf(lang)
  // Cut where a transcript's next speaker begins, since its paragraphs open with marks like those of one long quotation.
  const passages = divideTranscripts(text, findPassages(text, blocks, writing))
  // After the passages, because a sentence does not end inside the words that it quotes.
  const sentences = findSentences(text, blocks, passages, writing)
  return { text, writing, blocks, sentences, passages }
}
