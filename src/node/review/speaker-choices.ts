/** Who may have said the words of one quotation: everybody whom its article names. */
import type { Quotation } from '../../text/article.ts'
import { findFrame } from '../../text/analyse.ts'
import { findEntities } from '../../text/quotations/entities.ts'
import { languageOf } from '../../text/quotations/languages.ts'
import { readFrame } from '../../text/quotations/reading.ts'
import { nearestNames } from '../../text/review/nearest-names.ts'
import type { Choice } from '../../text/review/review.ts'
import type { AnalysedArticle } from '../library/analyse-article.ts'
import { plainName } from '../library/plain-name.ts'

/** As many as there are keys for. */
const mostChoices = 9

/** Whom the build names comes first, then those whose names are printed nearest to the words. */
export function speakerChoices(article: AnalysedArticle, quotation: Quotation): Choice[] {
  const { spans, speaker } = quotation
  const around = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const near = nearestNames(article.text, around, [...speakersOf(article), ...namedIn(article)])
  const found = speaker ? [choiceOf(speaker)] : []
  return eachOnce([...found, ...near]).slice(0, mostChoices)
}

export function choiceOf({ name, type }: Choice): Choice {
  return { name: plainName(name), type }
}

function speakersOf({ analysis }: AnalysedArticle): Choice[] {
  return eachOnce(analysis.quotations.flatMap(({ speaker }) => (speaker ? [choiceOf(speaker)] : [])))
}

/** Two words or more in capitals, which is all that a name shows in a language whose words are not known. */
const capitalNames = /(?<![\p{L}'’-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu

/** Those who are not quoted elsewhere in the article are known by their names alone. */
function namedIn({ text, lang, format }: AnalysedArticle): Choice[] {
  const language = languageOf(lang)
  if (!language) return Array.from(text.matchAll(capitalNames), ([name]) => ({ name, type: 'person' }))
  const entities = findEntities(readFrame(findFrame(text, lang, format), language))
  return entities
    .filter(({ isDoubtful }) => !isDoubtful)
    .map(({ shown, isBody }) => choiceOf({ name: shown, type: isBody ? 'organisation' : 'person' }))
}

function eachOnce(choices: readonly Choice[]): Choice[] {
  const seen = new Set<string>()
  return choices.filter(({ name }) => !seen.has(name) && seen.add(name))
}
