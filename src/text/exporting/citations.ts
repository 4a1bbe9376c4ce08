/** Quotations as lists of citations, one after the other. Each piece is a record, so that nothing is held whole. */
import { citeBibtex } from '../citing/bibtex.ts'
import type { CitingWords } from '../citing/cited.ts'
import { citeMarkdown } from '../citing/in-words.ts'
import { citeRis } from '../citing/ris.ts'
import { citeCsl } from '../citing/csl.ts'
import type { Exported } from './exported.ts'
import { jsonArray } from './json-array.ts'

export function* bibtexEntries(rows: Iterable<Exported>, words: CitingWords): Generator<string> {
  for (const row of rows) yield citeBibtex(row, words)
}

export function* risRecords(rows: Iterable<Exported>, words: CitingWords): Generator<string> {
  for (const row of rows) yield citeRis(row, words)
}

/** A list of CommonMark, a quotation an item. */
export function* markdownList(rows: Iterable<Exported>, words: CitingWords): Generator<string> {
  for (const row of rows) yield `- ${citeMarkdown(row, words)}\n`
}

export function cslItems(rows: Iterable<Exported>, words: CitingWords): Generator<string> {
  return jsonArray(map(rows, (row) => citeCsl(row, words)))
}

/** The records of `data/quotations.json`, each with its article's facts and the link. */
export function jsonRecords(rows: Iterable<Exported>): Generator<string> {
  return jsonArray(map(rows, ({ quotation, article, link }) => ({ ...quotation, link, about: article })))
}

function* map<In, Out>(rows: Iterable<In>, make: (row: In) => Out): Generator<Out> {
  for (const row of rows) yield make(row)
}
