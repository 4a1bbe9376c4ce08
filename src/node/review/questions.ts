/** Everything that the owner can be asked of a library, in the order in which it is asked. */
import type { Quotation } from '../../text/article.ts'
import { articleName } from '../../text/article-name.ts'
import { certaintyOf } from '../../text/review/certainty.ts'
import { inReviewOrder } from '../../text/review/question-order.ts'
import type { MergeQuestion, PrintedName, QuotationQuestion } from '../../text/review/review.ts'
import { ruleSentence } from '../../text/rule-sentence.ts'
import { ruleWords } from '../../text/words/en/rules.ts'
import type { AnalysedArticle } from '../library/analyse-article.ts'
import { askedParagraphs, sentenceRuns } from './asked-paragraphs.ts'
import type { ReviewLibrary, Voice } from './review-library.ts'
import { choiceOf, speakerChoices } from './speaker-choices.ts'

/** Two printed names that are taken for one person's, with a reason. */
export interface Merge {
  readonly names: readonly [string, string]
  readonly ground: string
  readonly certainty: number
}

interface Listed {
  readonly key: string
  readonly certainty: number
  readonly group: string
}

export interface AskedQuotation extends Listed {
  readonly kind: 'quotation'
  readonly article: AnalysedArticle
  readonly id: string
  readonly quotation: Quotation
}

export interface AskedMerge extends Listed {
  readonly kind: 'merge'
  readonly merge: Merge
}

/** Little is held of each; what the page shows of it is made when it is asked. */
export type Asked = AskedQuotation | AskedMerge

export function questionsOf({ articles, voices }: ReviewLibrary, merges: readonly Merge[]): Asked[] {
  const ofNames = merges
    .filter(({ names }) => names.every((name) => voices.has(name)))
    .map((merge): AskedMerge => ({
      kind: 'merge',
      key: `merge\n${merge.names.join('\n')}`,
      certainty: merge.certainty,
      group: 'merge',
      merge,
    }))
  return inReviewOrder([...ofNames, ...articles.flatMap(quotationsOf)])
}

function quotationsOf(article: AnalysedArticle): AskedQuotation[] {
  const where = articleName(article)
  return article.analysis.quotations.map((quotation, index) => {
    const id = article.ids[index] ?? ''
    const certainty = certaintyOf(quotation)
    return { kind: 'quotation', key: `${where}\n${id}`, certainty, group: `article\n${where}`, article, id, quotation }
  })
}

export function describeQuotation({ key, certainty, article, quotation }: AskedQuotation): QuotationQuestion {
  const { kind, speaker, rule } = quotation
  return {
    kind: kind === 'speech' ? 'speaker' : 'kind',
    key,
    certainty,
    article: {
      name: articleName(article),
      title: article.title.value,
      date: article.date?.value ?? null,
      outlet: article.outlet?.value ?? null,
    },
    paragraphs: askedParagraphs(article, quotation),
    found: speaker ? choiceOf(speaker) : null,
    rule: ruleSentence(rule, ruleWords),
    choices: speakerChoices(article, quotation),
  }
}

export function describeMerge(
  { key, certainty, merge: { names, ground } }: AskedMerge,
  voices: ReviewLibrary['voices'],
): MergeQuestion {
  const [one, other] = names
  return {
    kind: 'merge',
    key,
    certainty,
    names: [printedName(one, voices.get(one)), printedName(other, voices.get(other))],
    ground,
  }
}

function printedName(name: string, voice: Voice | undefined): PrintedName {
  const quotation = voice?.first.article.analysis.quotations[voice.first.quotation]
  return {
    name,
    quotations: voice?.quotations ?? 0,
    articles: voice?.articles.length ?? 0,
    example: voice && quotation ? sentenceRuns(voice.first.article, quotation) : [],
  }
}
