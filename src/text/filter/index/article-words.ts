/** The words of an article, and its other keys, as the index wants them. */
import { indexDocument, indexName, type IndexedDocument, type IndexedQuotation } from '../document-index.ts'
import { facets } from '../facets.ts'
import { articleFacetKeys, quotationFacetKeys } from '../facets-by-row.ts'
import type { FilterDocument } from '../../pages.ts'
import { beginsParagraph, isGlued, type WordIndex } from '../word-index.ts'
import { noPair, type ArticleWords } from './batch.ts'
import { articleKey, dateKey, printedTitleKey, quotationKey, textMark, valueKey } from './keys.ts'
import { crossingZone, firstQuotationZone, outsideZone, titleZone } from './units.ts'

/** Collects the words of one article; each text that is added stands apart from the one before. */
class Collector implements ArticleWords {
  readonly keys: string[] = []
  readonly keyIds: number[] = []
  readonly zones: number[] = []
  readonly positions: number[] = []
  readonly pairZones: number[] = []
  readonly glued: boolean[] = []
  private position = 0

  /** `zoneOf` returns the zone of a word by its number. */
  text({ vocabulary, ids, joints }: WordIndex, mark: string, zoneOf: (word: number) => number): void {
    const firstKey = this.keys.length
    for (const word of vocabulary) this.keys.push(mark + word)
    this.position++
    for (let word = 0; word < ids.length; word++) {
      const joint = joints[word] ?? 0
      const follows = word > 0 && (joint & beginsParagraph) === 0
      const zone = zoneOf(word)
      if (follows) this.pairZones[this.pairZones.length - 1] = zone === this.zones.at(-1) ? zone : crossingZone
      else this.position++
      this.add(firstKey + (ids[word] ?? 0), zone, this.position++, (joint & isGlued) !== 0)
    }
  }

  /** A value that is looked up whole. */
  value(key: string, zone: number): void {
    this.position++
    this.keys.push(key)
    this.add(this.keys.length - 1, zone, this.position++, false)
  }

  private add(keyId: number, zone: number, position: number, glued: boolean): void {
    this.keyIds.push(keyId)
    this.zones.push(zone)
    this.positions.push(position)
    this.pairZones.push(noPair)
    this.glued.push(glued)
  }
}

/** The words and keys of an article. Words that two quotations hold belong to the outer one. */
export function articleWords(document: FilterDocument): ArticleWords {
  const index = indexDocument(document)
  const words = new Collector()
  words.text(index.title, textMark, () => titleZone)
  words.text(index.text, textMark, (word) => {
    const owner = index.owners[word] ?? 0
    return owner === 0 ? outsideZone : firstQuotationZone + owner - 1
  })
  addFacts(words, index)
  return words
}

function addFacts(words: Collector, { document, isTitlePrinted, quotations, date, values }: IndexedDocument): void {
  const { row } = document
  words.value(articleKey(row.slug), outsideZone)
  if (isTitlePrinted) words.value(printedTitleKey, outsideZone)
  for (const key of articleFacetKeys) {
    const { words: asked, nameOf } = facets[key]
    if (asked !== null) words.text(indexName(nameOf(row) ?? ''), asked.mark, () => outsideZone)
    const value = values[key]
    if (value !== null) words.value(valueKey(key, value), outsideZone)
  }
  if (date !== null) words.value(dateKey(date), outsideZone)
  quotations.forEach((quotation, index) => addQuotation(words, quotation, firstQuotationZone + index))
}

function addQuotation(words: Collector, { record, values }: IndexedQuotation, zone: number): void {
  words.value(quotationKey, zone)
  for (const key of quotationFacetKeys) {
    const { words: asked, nameOf } = facets[key]
    const [value, name] = [values[key], nameOf(record)]
    if (value !== null) words.value(valueKey(key, value), zone)
    if (asked !== null && name !== null) words.text(indexName(name), asked.mark, () => zone)
  }
}
