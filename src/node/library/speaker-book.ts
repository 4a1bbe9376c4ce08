/** Who speaks in the whole library: one entry a name. Namesakes share theirs; the page says so. */
import type { Quotation, SpeakerRecord, SpeakerType } from '../../text/article.ts'
import { countWords } from '../../text/facts/count-words.ts'
import { howSure } from '../../text/how-sure.ts'
import type { SpeakerRow, VoiceRow } from '../../text/pages.ts'
import { compare } from '../../text/sorted.ts'
import { namedTypes, speakerTypes } from '../../text/speaker-types.ts'
import { takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { nameSlugs } from './name-slugs.ts'
import { asciiSlug } from './slugs.ts'
import { oneLine } from '../../text/white-space.ts'

export interface SpeakerBook {
  /** Everybody who is quoted, by type, who is quoted most first. */
  readonly voices: readonly Shown<VoiceRow>[]
  /** Those who have a page. */
  readonly rows: readonly Shown<SpeakerRow>[]
  /** `isCorrected` says that the speaker is the owner's word. */
  readonly recordOf: (quotation: Shown<Quotation>, isCorrected?: boolean) => Shown<SpeakerRecord> | null
}

interface Tally {
  readonly name: ShownText
  readonly type: SpeakerType
  quotations: number
  probably: number
  words: number
  articles: number
}

/** `library` holds the quotations of each article; none where the owner wants no pages of speakers. */
export function makeSpeakerBook(
  library: readonly (readonly Shown<Quotation>[])[],
  { inSlug }: Pick<NameReplacer, 'inSlug'>,
): SpeakerBook {
  const tallies = tallySpeech(library)
  const paged = [...tallies].filter(([, { type }]) => namedTypes.has(type))
  const slugs = nameSlugs(
    paged.map(([key]) => key),
    (name) => inSlug(name, asciiSlug),
  )
  const voices = [...tallies].map(([key, tally]) => ({ ...tally, slug: slugs.get(key) ?? null })).toSorted(inListOrder)
  return {
    voices,
    rows: voices
      .flatMap((voice) => (voice.slug === null ? [] : [{ ...voice, slug: voice.slug }]))
      .toSorted(byQuotations),
    recordOf: ({ speaker }, isCorrected = false) =>
      speaker
        ? { ...speaker, slug: slugs.get(takenFrom(speaker.name, plainName)) ?? null, corrected: isCorrected }
        : null,
  }
}

function byQuotations(a: VoiceRow, b: VoiceRow): number {
  return b.quotations - a.quotations || compare(a.name, b.name)
}

function inListOrder(a: VoiceRow, b: VoiceRow): number {
  return speakerTypes.indexOf(a.type) - speakerTypes.indexOf(b.type) || byQuotations(a, b)
}

function tallySpeech(library: readonly (readonly Shown<Quotation>[])[]): Map<ShownText, Tally> {
  const tallies = new Map<ShownText, Tally>()
  for (const quotations of library) {
    const here = new Set<Tally>()
    let turn: Shown<Quotation> | undefined
    for (const quotation of quotations) {
      const { kind, speaker, spans } = quotation
      if (quotation.label) turn = quotation
      if (kind !== 'speech' || speaker === null) continue
      const key = takenFrom(speaker.name, plainName)
      const tally = tallies.get(key) ?? {
        name: key,
        type: speaker.type,
        quotations: 0,
        probably: 0,
        words: 0,
        articles: 0,
      }
      tallies.set(key, tally)
      tally.quotations++
      if (howSure(quotation) === 'probably') tally.probably++
      // What somebody quotes of his own stands in his turn, whose words are counted.
      const isCounted = turn !== quotation && turn?.speaker?.name === speaker.name && isWithin(quotation, turn)
      if (!isCounted) tally.words += spans.reduce((sum, { exact }) => sum + countWords(exact), 0)
      here.add(tally)
    }
    for (const tally of here) tally.articles++
  }
  return tallies
}

const isWithin = ({ spans }: Quotation, { spans: outer }: Quotation): boolean =>
  (spans[0]?.start ?? 0) < (outer.at(-1)?.end ?? 0)

/** One spelling for a name that is written with other white space or in another normal form. */
export function plainName(name: string): string {
  return oneLine(name.normalize('NFC'))
}
