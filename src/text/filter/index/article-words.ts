/** The words of an article, and its other keys, as the index wants them. */
import { indexDocument, indexName, type IndexedDocument } from '../document-index.ts'
import type { FilterDocument } from '../../pages.ts'
import { beginsParagraph, isGlued, type WordIndex } from '../word-index.ts'
import { noPair, type ArticleWords } from './batch.ts'
import { articleKey, dateKey, outletKey, quotationKey, speakerKey, streams, yearKey } from './keys.ts'
import { crossingPlace, firstQuotationPlace, outsidePlace, titlePlace } from './units.ts'

/** Collects the words of one article; each text that is added stands apart from the one before. */
class Collector implements ArticleWords {
  readonly names: string[] = []
  readonly terms: number[] = []
  readonly places: number[] = []
  readonly positions: number[] = []
  readonly pairPlaces: number[] = []
  readonly glued: boolean[] = []
  private position = 0

  /** `placeOf` gives the place of the word with a number. */
  text({ vocabulary, ids, joints }: WordIndex, stream: string, placeOf: (word: number) => number): void {
    const firstName = this.names.length
    for (const word of vocabulary) this.names.push(stream + word)
    this.position++
    for (let word = 0; word < ids.length; word++) {
      const joint = joints[word] ?? 0
      const follows = word > 0 && (joint & beginsParagraph) === 0
      const place = placeOf(word)
      if (follows) this.pairPlaces[this.pairPlaces.length - 1] = place === this.places.at(-1) ? place : crossingPlace
      else this.position++
      this.add(firstName + (ids[word] ?? 0), place, this.position++, (joint & isGlued) !== 0)
    }
  }

  /** A value that is looked up whole. */
  value(key: string, place: number): void {
    this.position++
    this.names.push(key)
    this.add(this.names.length - 1, place, this.position++, false)
  }

  private add(term: number, place: number, position: number, glued: boolean): void {
    this.terms.push(term)
    this.places.push(place)
    this.positions.push(position)
    this.pairPlaces.push(noPair)
    this.glued.push(glued)
  }
}

/** The words and keys of an article. Words that two quotations hold belong to the outer one. */
export function articleWords(document: FilterDocument): ArticleWords {
  const index = indexDocument(document)
  const words = new Collector()
  words.text(index.title, streams.text, () => titlePlace)
  words.text(index.text, streams.text, (word) => {
    const owner = index.owners[word] ?? 0
    return owner === 0 ? outsidePlace : firstQuotationPlace + owner - 1
  })
  addFacts(words, index)
  return words
}

function addFacts(words: Collector, { document, outlet, quotations, date, year }: IndexedDocument): void {
  words.value(articleKey(document.row.slug), outsidePlace)
  words.text(outlet, streams.outlet, () => outsidePlace)
  if (document.row.outlet !== null) words.value(outletKey(document.row.outlet.value), outsidePlace)
  if (date !== null) words.value(dateKey(date), outsidePlace)
  if (year !== null) words.value(yearKey(year), outsidePlace)
  quotations.forEach(({ record, speaker }, index) => {
    const place = firstQuotationPlace + index
    words.value(quotationKey, place)
    if (speaker !== null) words.value(speakerKey(speaker), place)
    if (record.speaker !== null) words.text(indexName(record.speaker.name), streams.speaker, () => place)
  })
}
