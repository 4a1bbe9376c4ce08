/**
 * Quotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what is said of which words, for any program
 * that reads annotations. Positions count the Unicode code points of the article's `text` in its data, as the model asks, and
 * not UTF-16 units as everywhere else here.
 */
import type { SpeakerRecord } from '../article.ts'
import { contextChars, describeSelection, type TextQuoteSelector } from '../links/quote-selector.ts'
import { type RuleWords, ruleSentence } from '../rule-sentence.ts'
import type { TextSpan } from '../span.ts'
import { codePointsAt } from './code-points.ts'
import type { Exported } from './exported.ts'

/** One annotation, ready for `JSON.stringify`; within a collection the context stands in front. */
export function annotation(row: Exported, positionOf: (offset: number) => number, words: RuleWords) {
  const { quotation, link, articleLink, article } = row
  return {
    id: link,
    type: 'Annotation',
    motivation: quotation.speaker === null ? 'highlighting' : 'identifying',
    ...(quotation.speaker === null
      ? {}
      : { body: bodies(quotation.speaker, ruleSentence(quotation.rule, words), article.lang) }),
    // One a span: a quotation that is interrupted is all of its halves.
    target: quotation.spans.map((span) => ({
      type: 'SpecificResource',
      source: articleLink,
      selector: [
        { type: 'TextQuoteSelector', ...quoteSelector(row, span) },
        ...(row.text === null
          ? []
          : [{ type: 'TextPositionSelector', start: positionOf(span.start), end: positionOf(span.end) }]),
      ],
    })),
  }
}

/** Who speaks, and the evidence. */
function bodies({ name, mention, basis }: SpeakerRecord, rule: string, language: string) {
  const text = { type: 'TextualBody', format: 'text/plain' } as const
  return [
    { ...text, value: name, purpose: 'identifying' },
    { ...text, value: mention.exact, purpose: 'describing', language },
    { ...text, value: `${basis}: ${rule}`, purpose: 'classifying' },
  ]
}

/** Without the article's text, as much context as the sentence holds. */
function quoteSelector({ text, quotation: { sentence } }: Exported, span: TextSpan): TextQuoteSelector {
  if (text !== null) return describeSelection(text, span)
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
  let [before, text, positionOf] = ['\n', null as string | null, (offset: number) => offset]
  for (const row of rows) {
    if (row.text !== null && row.text !== text) {
      text = row.text
      positionOf = codePointsAt(text)
    }
    yield before + JSON.stringify(annotation(row, positionOf, words))
    before = ',\n'
  }
  yield '\n]}}\n'
}
