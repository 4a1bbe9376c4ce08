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

export const correctedFacts = ['title', 'date', 'outlet', 'section', 'author', 'lang'] as const
export type CorrectedFact = (typeof correctedFacts)[number]

/** What is corrected in one article. */
export interface ArticleCorrections {
  readonly facts: Readonly<Partial<Record<CorrectedFact, string>>>
  readonly quotations: readonly QuotationCorrection[]
  readonly speakers: readonly SpeakerCorrection[]
}

/** All that is needed to correct one file: what concerns each of its articles, and what only some, by their numbers. */
export interface FileCorrections extends ArticleCorrections {
  readonly encoding: string | null
  readonly names: readonly NameForm[]
  readonly parts: Readonly<Record<number, ArticleCorrections>>
}

export interface CorrectedFile extends Pick<FileCorrections, 'encoding' | 'facts' | 'quotations'> {
  readonly place: Place
}

export interface Split extends SpeakerCorrection {
  readonly file: string
}

/** Names that are never joined by themselves. */
export interface NamesApart {
  readonly names: readonly { readonly place: Place; readonly name: string }[]
}

export interface Corrections {
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, CorrectedFile>
  readonly merges: readonly SpeakerCorrection[]
  readonly splits: readonly Split[]
  /** Lists of names that are different people's. */
  readonly apart: readonly NamesApart[]
  readonly names: readonly NameForm[]
  /** Words that may stand, whatever name they hold: those of `allow`, and the new names of `rename`. */
  readonly allowed: readonly string[]
}

export const nothingCorrected: FileCorrections = {
  encoding: null,
  facts: {},
  quotations: [],
  speakers: [],
  names: [],
  parts: {},
}

export const noCorrections: Corrections = {
  files: new Map(),
  merges: [],
  splits: [],
  apart: [],
  names: [],
  allowed: [],
}

/** Finds what concerns one file. A split comes before a merge, since it knows the file. */
export function correctionsByFile(corrections: Corrections): (file: string) => FileCorrections {
  const { files, merges, splits, names } = corrections
  const parts = partsByFile(corrections)
  const isEmpty = files.size === 0 && merges.length === 0 && splits.length === 0 && names.length === 0
  return (file) => {
    if (isEmpty) return nothingCorrected
    const path = file.normalize('NFC')
    const { encoding = null, facts = {}, quotations = [] } = files.get(path) ?? {}
    const speakers = [...splits.filter((split) => split.file === path), ...merges]
    return { encoding, facts, quotations, speakers, names, parts: parts.get(path) ?? {} }
  }
}

/** An article of a file that holds several is named by the file and its number: `export.jsonl#3`. */
const partName = /^(?<path>.+)#(?<part>[1-9]\d*)$/u

/** The file, and the article in it, that a name in the corrections stands for. */
export function namedPart(name: string): { readonly path: string; readonly part: number | null } {
  const { path = name, part } = partName.exec(name)?.groups ?? {}
  return { path, part: part === undefined ? null : Number(part) }
}

function partsByFile({ files, splits }: Corrections): ReadonlyMap<string, FileCorrections['parts']> {
  const byFile = new Map<string, Record<number, ArticleCorrections>>()
  for (const name of new Set([...files.keys(), ...splits.map(({ file }) => file)])) {
    const { path, part } = namedPart(name)
    if (part === null) continue
    const { facts = {}, quotations = [] } = files.get(name) ?? {}
    const corrected = { facts, quotations, speakers: splits.filter(({ file }) => file === name) }
    byFile.set(path, { ...byFile.get(path), [part]: corrected })
  }
  return byFile
}

/** What concerns one article of a file: what is said of it by its number goes before what is said of the whole file. */
export function correctionsOfPart(
  { facts, quotations, speakers, parts }: FileCorrections,
  part: number | null,
): ArticleCorrections {
  const own = part === null ? undefined : parts[part]
  if (own === undefined) return { facts, quotations, speakers }
  return {
    facts: { ...facts, ...own.facts },
    quotations: [...quotations, ...own.quotations],
    speakers: [...own.speakers, ...speakers],
  }
}
