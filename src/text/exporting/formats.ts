/**
 * Every format in which a list of quotations leaves the site. The app offers each, the build writes each for the whole library,
 * and hosts are told the media type of each: a new format is one entry here.
 */
import type { CitingWords } from '../citing/cited.ts'
import type { RuleWords } from '../rule-sentence.ts'
import { annotationCollection } from './annotations.ts'
import { bibtexEntries, cslItems, jsonRecords, markdownList, risRecords } from './citations.ts'
import { csvRows } from './csv.ts'
import type { Exported } from './exported.ts'

/** What a file may say of itself besides its rows. */
export interface ExportedList {
  readonly title: string
  /** Where the list stands: the file's own address, or that of the page that it was taken from. */
  readonly url: string
  /** How many rows there are. */
  readonly total: number
  readonly citing: CitingWords
  /** What is said of the rule by which somebody was taken to speak. */
  readonly rules: RuleWords
}

export interface ExportFormat {
  /** The format's own name, which is the same in every language. */
  readonly label: string
  /** The end of a file's name, without the dot in front. */
  readonly extension: string
  readonly mediaType: string
  /** Tables and annotations of a library hold all words in marks, as its data do; citations only what somebody said. */
  readonly holds: 'marked' | 'speech'
  /** The library's file of this format, below `data/`; null where the data contract has one of its own. */
  readonly libraryFile: string | null
  /** In pieces, so that no file is ever held whole. */
  readonly write: (rows: Iterable<Exported>, list: ExportedList) => Iterable<string>
}

const formats = {
  csv: {
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv',
    holds: 'marked',
    libraryFile: 'quotations.csv',
    write: (rows, { rules }) => csvRows(rows, rules),
  },
  json: {
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    holds: 'marked',
    // `data/quotations.json` has the same records without their articles, which `data/articles.json` has.
    libraryFile: null,
    write: jsonRecords,
  },
  markdown: {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    holds: 'speech',
    libraryFile: 'quotations.md',
    write: (rows, { citing }) => markdownList(rows, citing),
  },
  annotations: {
    label: 'Web Annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    holds: 'marked',
    libraryFile: 'annotations.jsonld',
    write: (rows, { url, title, total, rules }) => annotationCollection(url, title, total, rows, rules),
  },
  bibtex: {
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    holds: 'speech',
    libraryFile: 'quotations.bib',
    write: (rows, { citing }) => bibtexEntries(rows, citing),
  },
  ris: {
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    holds: 'speech',
    libraryFile: 'quotations.ris',
    write: (rows, { citing }) => risRecords(rows, citing),
  },
  csl: {
    label: 'CSL-JSON',
    // Its last part is what pandoc knows the format by.
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    holds: 'speech',
    libraryFile: 'quotations.csl.json',
    write: (rows, { citing }) => cslItems(rows, citing),
  },
} satisfies Readonly<Record<string, ExportFormat>>

export type ExportKey = keyof typeof formats

export const exportFormats: Readonly<Record<ExportKey, ExportFormat>> = formats
