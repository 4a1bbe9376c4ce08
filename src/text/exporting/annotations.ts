/**
 * Quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what is said of which words, for any program
 * that reads annotations. Positions count the Unicode code points of the article's `text` in its data, as the model asks, and
 * not UTF-16 units as everywhere else here.
 */
import type { QuotationRecord, SpeakerRecord } from '../article.ts'
import { contextChars, describeSelections, type TextQuoteSelector } from '../links/quote-selector.ts'
import { type RuleWords, ruleSentence } from '../rule-sentence.ts'
import type { TextSpan } from '../span.ts'
import { codePointsAt } from './code-points.ts'
import type { Exported } from './exported.ts'

/** What is known of the text that spans stand in: a span's position in code points, and its words in their context. */
interface Places {
  readonly positionOf: (offset: number) => number
  readonly selectorOf: (span: TextSpan) => TextQuoteSelector
}

/** One annotation, ready for `JSON.stringify`; within a collection the context stands in front. */
function annotation(row: Exported, places: Places | null, words: RuleWords) {
  const { quotation, link, articleLink, article } = row
  return {
    id: link,
    type: 'Annotation',
    motivation: quotation.speaker === null ? 'highlighting' : 'identifying',
    ...(quotation.speaker === null
      ? {}
      : { body: bodies(quotation.speaker, quotation.certainty, ruleSentence(quotation.rule, words), article.lang) }),
    // One a span: a quotation that is interrupted is all of its halves.
    target: quotation.spans.map((span) => ({
      type: 'SpecificResource',
      source: articleLink,
      selector: [
        { type: 'TextQuoteSelector', ...(places?.selectorOf(span) ?? sentenceSelector(row, span)) },
        ...(places === null ? [] : [{ type: 'TextPositionSelector', ...positions(places, span) }]),
      ],
    })),
  }
}

/** Who speaks, the evidence, and how certain it is. */
function bodies(
  { name, mention, basis }: SpeakerRecord,
  certainty: QuotationRecord['certainty'],
  rule: string,
  lang: string | null,
) {
  const text = { type: 'TextualBody', format: 'text/plain' } as const
  const language = lang === null ? {} : { language: lang }
  return [
    { ...text, value: name, purpose: 'identifying' },
    { ...text, value: mention.exact, purpose: 'describing', ...language },
    { ...text, value: `${basis}: ${rule}`, purpose: 'classifying' },
    ...(certainty === null ? [] : [{ ...text, value: String(certainty), purpose: 'assessing' }]),
  ]
}

const positions = ({ positionOf }: Places, { start, end }: TextSpan) => ({
  start: positionOf(start),
  end: positionOf(end),
})

/** Of all spans of one text at once, since an article may hold the same words thousands of times. */
function placesIn(text: string, rows: readonly Exported[]): Places {
  const spans = rows.flatMap(({ quotation }) => quotation.spans)
  const selectors = describeSelections(text, spans)
  const bySpan = new Map(spans.map((span, index) => [span, selectors[index]] as const))
  return {
    positionOf: codePointsAt(text),
    selectorOf: (span) => bySpan.get(span) ?? { exact: span.exact, prefix: '', suffix: '' },
  }
}

/** Without the article's text, as much context as the sentence holds. */
function sentenceSelector({ quotation: { sentence } }: Exported, span: TextSpan): TextQuoteSelector {
  const [start, end] = [span.start - sentence.start, span.end - sentence.start]
  return {
    exact: span.exact,
    prefix: sentence.exact.slice(Math.max(0, start - contextChars), Math.max(0, start)),
    suffix: sentence.exact.slice(Math.max(0, end), Math.max(0, end) + contextChars),
  }
}

/**
 * A collection of one page: a JSON-LD document in pieces, an annotation a line. `id` is the address of the file itself. Rows of
 * one article are expected one after the other.
 */
export function* annotationCollection(
  id: string,
  label: string,
  total: number,
  rows: Iterable<Exported>,
  words: RuleWords,
): Generator<string> {
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection', label, total }
  const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 }
  yield `${JSON.stringify(head).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`
  let before = '\n'
  for (const ofOneText of byText(rows)) {
    const text = ofOneText[0]?.text ?? null
    const places = text === null ? null : placesIn(text, ofOneText)
    for (const row of ofOneText) {
      yield before + JSON.stringify(annotation(row, places, words))
      before = ',\n'
    }
  }
  yield '\n]}}\n'
}

/** Rows that follow each other and stand in one text. */
function* byText(rows: Iterable<Exported>): Generator<readonly Exported[]> {
  let same: Exported[] = []
  for (const row of rows) {
    if (same.length > 0 && same[0]?.text !== row.text) {
      yield same
      same = []
    }
    same.push(row)
  }
  yield same
}
