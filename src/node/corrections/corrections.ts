/** What the owner's `corrections.yaml` says, divided by the files that it speaks of. Plain values: they pass between threads. */
import type { QuotationKind, SpeakerType } from '../../text/article.ts'

/** Stands at the top of the articles' folder. */
export const correctionsFile = 'corrections.yaml'

/** `line:column` in `corrections.yaml`, which is also what tells one correction from the others. */
export type Place = string

/** A literal form of a name, and what is shown in its stead. */
export interface NameForm {
  readonly place: Place
  readonly form: string
  readonly kind: 'hidden' | 'renamed'
  readonly shown: string
}

/** A speaker's name as it was found, and the name that is meant. */
export interface SpeakerCorrection {
  readonly place: Place
  readonly from: string
  readonly to: string
}

/** A quotation by its id or its words. `undefined` leaves as it is; `speaker: null` is nobody, `kind: 'none'` no quotation at all. */
export interface QuotationCorrection {
  readonly place: Place
  readonly id: string | undefined
  readonly words: string | undefined
  readonly speaker: string | null | undefined
  readonly type: SpeakerType | undefined
  readonly kind: QuotationKind | 'none' | undefined
}

export const correctedFacts = ['title', 'date', 'outlet', 'author', 'lang'] as const
export type CorrectedFact = (typeof correctedFacts)[number]

/** All that is needed to correct one file. */
export interface FileCorrections {
  readonly encoding: string | null
  readonly facts: Readonly<Partial<Record<CorrectedFact, string>>>
  readonly quotations: readonly QuotationCorrection[]
  readonly speakers: readonly SpeakerCorrection[]
  readonly names: readonly NameForm[]
}

export interface CorrectedFile extends Pick<FileCorrections, 'encoding' | 'facts' | 'quotations'> {
  readonly place: Place
}

export interface Split extends SpeakerCorrection {
  readonly file: string
}

export interface Corrections {
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, CorrectedFile>
  readonly merges: readonly SpeakerCorrection[]
  readonly splits: readonly Split[]
  readonly names: readonly NameForm[]
}

export const nothingCorrected: FileCorrections = { encoding: null, facts: {}, quotations: [], speakers: [], names: [] }

export const noCorrections: Corrections = { files: new Map(), merges: [], splits: [], names: [] }

/** What concerns one file. A split comes before a merge, since it knows the file. */
export function correctionsFor({ files, merges, splits, names }: Corrections, file: string): FileCorrections {
  const path = file.normalize('NFC')
  const own = files.get(path)
  if (!own && merges.length === 0 && splits.length === 0 && names.length === 0) return nothingCorrected
  return {
    encoding: own?.encoding ?? null,
    facts: own?.facts ?? {},
    quotations: own?.quotations ?? [],
    speakers: [...splits.filter((split) => split.file === path), ...merges],
    names,
  }
}
