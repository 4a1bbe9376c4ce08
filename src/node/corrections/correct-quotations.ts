/** Puts the owner's corrections over what the analysis found: speakers, kinds, and names that are merged or split. */
import type { Analysis, Quotation, Speaker, SpeakerType } from '../../text/article.ts'
import { textSpan, type Span } from '../../text/span.ts'
import { namedTypes } from '../../text/speaker-types.ts'
import type { Place, QuotationCorrection, SpeakerCorrection } from './corrections.ts'
import { takenFrom } from './replace-names.ts'
import type { Shown, ShownText } from './shown-text.ts'
import { quotationIds } from '../library/quotation-ids.ts'
import { plainName } from '../library/plain-name.ts'
import { oneSpaced } from '../../text/white-space.ts'

/** With the names that they bring withheld. */
export interface ShownCorrections {
  readonly quotations: readonly Shown<QuotationCorrection>[]
  readonly speakers: readonly (SpeakerCorrection & { readonly to: ShownText })[]
}

export interface CorrectedAnalysis {
  readonly analysis: Shown<Analysis>
  /** The places in `quotations` of those whose speaker is the owner's word. */
  readonly corrected: readonly number[]
  readonly used: readonly Place[]
}

const correctedRule = { code: 'corrected' } as const

export function correctQuotations(
  text: ShownText,
  analysis: Shown<Analysis>,
  { quotations: corrections, speakers }: ShownCorrections,
): CorrectedAnalysis {
  if (corrections.length === 0 && speakers.length === 0) return { analysis, corrected: [], used: [] }
  const ids = corrections.some(({ id }) => id !== undefined) ? quotationIds(text, analysis) : []
  const names = new Map(speakers.toReversed().map((correction) => [plainName(correction.from), correction]))
  const used = new Set<Place>()
  const quotations: Shown<Quotation>[] = []
  const corrected: number[] = []
  for (const [index, found] of analysis.quotations.entries()) {
    const own = corrections.filter((correction) => isMeant(correction, found, ids[index]))
    const renaming = found.speaker ? names.get(plainName(found.speaker.name)) : undefined
    for (const { place } of renaming ? [...own, renaming] : own) used.add(place)
    if (own.some(({ kind }) => kind === 'none')) continue
    const isRenamed = found.speaker && renaming && !isSameName(found.speaker.name, renaming.to)
    const renamed = isRenamed ? { ...found.speaker, name: renaming.to } : found.speaker
    const quotation = own.reduce((before, correction) => correctOne(text, before, correction), {
      ...found,
      speaker: renamed,
    })
    if (quotation.speaker !== found.speaker) corrected.push(quotations.length)
    quotations.push(
      quotation.speaker === found.speaker ? quotation : { ...quotation, rule: correctedRule, certainty: 1 },
    )
  }
  return { analysis: { ...analysis, quotations }, corrected, used: [...used] }
}

/** Whether a correction speaks of a quotation, which has an id of its own. */
export function isMeant({ id, words }: QuotationCorrection, { spans }: Quotation, ownId: string | undefined): boolean {
  if (id !== undefined) return id === ownId
  return words !== undefined && plainWords(words) === plainWords(spans.map(({ exact }) => exact).join(' '))
}

/** As an owner copies them: with or without marks, and the comma before the closing one. */
function plainWords(words: string): string {
  const marks = /^["'“”„‘’«»‹›「」『』\s]+|["'“”„‘’«»‹›「」『』\s,]+$/gu
  return oneSpaced(words.normalize('NFC')).replace(marks, '')
}

function correctOne(
  text: ShownText,
  quotation: Shown<Quotation>,
  { kind, speaker: name, type }: Shown<QuotationCorrection>,
): Shown<Quotation> {
  const given = kind === undefined || kind === 'none' ? quotation.kind : kind
  const isGiven = name !== undefined && name !== null && isConfirmed(quotation, name, type)
  const isKept = name === undefined || isGiven
  return {
    ...quotation,
    kind: given,
    certainty: isGiven ? 1 : given === quotation.kind ? quotation.certainty : certaintyOfKind(given),
    speaker: isKept ? quotation.speaker : name === null ? null : correctSpeaker(text, quotation, name, type),
  }
}

/** That words are nobody's is the owner's word. Of who said words that were taken for nobody's nothing was found out. */
const certaintyOfKind = (kind: Quotation['kind']): number | null => (kind === 'other' ? 1 : null)

/** Who is confirmed was found by the analysis: the evidence for it stays. */
function isConfirmed({ speaker }: Quotation, name: string, type: SpeakerType | undefined): boolean {
  return speaker !== null && isSameName(speaker.name, name) && (type === undefined || type === speaker.type)
}

function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

/** The words that name the speaker stay those of the text; where the name is printed nowhere, they are none, before the sentence. */
function correctSpeaker(
  text: ShownText,
  quotation: Shown<Quotation>,
  name: ShownText,
  type: SpeakerType | undefined,
): Shown<Speaker> {
  const { speaker, sentence } = quotation
  const isSame = speaker !== null && isSameName(speaker.name, name)
  const known = speaker !== null && namedTypes.has(speaker.type) ? speaker.type : 'person'
  const mention = isSame ? speaker.mention : mentionOf(text, name, sentence)
  const basis = isSame ? speaker.basis : 'named'
  return { name, type: type ?? known, basis, mention: takenFrom(text, (words) => textSpan(words, mention)) }
}

/** The name as it stands nearest to the sentence. */
function mentionOf(text: string, name: string, sentence: Span): Span {
  const within = text.indexOf(name, sentence.start)
  const start = within >= 0 && within < sentence.end ? within : text.lastIndexOf(name, sentence.start)
  const place = start >= 0 ? start : within
  return place < 0 ? { start: sentence.start, end: sentence.start } : { start: place, end: place + name.length }
}
