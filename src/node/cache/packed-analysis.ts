/** The analysis of a file as one string, for threads to hand over and for the cache to keep. */
import type { Analysis, Quotation, Speaker } from '../../text/article.ts'
import { textSpan, type Span, type TextSpan } from '../../text/span.ts'
import { takenFrom } from '../corrections/replace-names.ts'
import type { AnalysedArticle, FileAnalysis } from '../library/analyse-article.ts'

/** Without its words, which are those of the text: unpacked they are views of it, and take no memory of their own. */
type PackedSpan = readonly [start: number, end: number]

interface PackedQuotation extends Pick<Quotation, 'kind' | 'form' | 'rule' | 'certainty' | 'doubtfulEnd'> {
  readonly spans: readonly PackedSpan[]
  readonly sentence: PackedSpan
  readonly cue: PackedSpan | null
  readonly nested: readonly PackedSpan[]
  readonly speaker: (Omit<Speaker, 'mention'> & { readonly mention: PackedSpan }) | null
  readonly label?: PackedSpan
}

/** Without the name of its file, which may hold what the owner keeps back. */
interface PackedArticle extends Omit<AnalysedArticle, 'analysis' | 'file'> {
  readonly blocks: Analysis['blocks']
  readonly asides: Analysis['asides']
  readonly named: Analysis['named']
  readonly quotations: readonly PackedQuotation[]
}

interface PackedFile extends Omit<FileAnalysis, 'articles'> {
  readonly articles: readonly PackedArticle[]
}

export function packAnalysis({ articles, ...told }: FileAnalysis): string {
  const packed: PackedFile = { articles: articles.map(packArticle), ...told }
  return JSON.stringify(packed)
}

function packArticle({ analysis, file: _file, ...rest }: AnalysedArticle): PackedArticle {
  const { blocks, asides, quotations, named } = analysis
  return { ...rest, blocks, asides, named, quotations: quotations.map(packQuotation) }
}

function packQuotation({ spans, sentence, cue, nested, speaker, label, ...rest }: Quotation): PackedQuotation {
  return {
    ...rest,
    spans: spans.map(packSpan),
    sentence: packSpan(sentence),
    cue: cue && packSpan(cue),
    nested: nested.map(packSpan),
    speaker: speaker && { ...speaker, mention: packSpan(speaker.mention) },
    ...(label && { label: packSpan(label) }),
  }
}

const packSpan = ({ start, end }: Span): PackedSpan => [start, end]

/** The inverse. Takes nothing but what `packAnalysis` of the same program gave: whoever keeps it proves that first. */
export function unpackAnalysis(packed: string, file: string): FileAnalysis {
  // By the promise above.
  const { articles, ...told } = JSON.parse(packed) as PackedFile
  return { articles: articles.map((article) => unpackArticle(article, file)), ...told }
}

function unpackArticle({ blocks, asides, named, quotations, ...rest }: PackedArticle, file: string): AnalysedArticle {
  const analysis = takenFrom(rest.text, (text) => ({
    blocks,
    asides,
    quotations: quotations.map((quotation) => unpackQuotation(text, quotation)),
    named,
  }))
  return { ...rest, file, analysis }
}

/** The parts stand in the order in which `assemble` makes them, since they are published in it. */
function unpackQuotation(text: string, packed: PackedQuotation): Quotation {
  const unpack = ([start, end]: PackedSpan): TextSpan => textSpan(text, { start, end })
  const { kind, form, rule, spans, sentence, cue, nested, speaker, certainty, label, doubtfulEnd } = packed
  return {
    kind,
    form,
    spans: spans.map(unpack),
    sentence: unpack(sentence),
    cue: cue && unpack(cue),
    rule,
    nested: nested.map(unpack),
    speaker: speaker && unpackSpeaker(speaker, unpack(speaker.mention)),
    certainty,
    ...(label && { label: unpack(label) }),
    ...(doubtfulEnd && { doubtfulEnd }),
  }
}

function unpackSpeaker(speaker: NonNullable<PackedQuotation['speaker']>, mention: TextSpan): Speaker {
  return { ...speaker, mention }
}
