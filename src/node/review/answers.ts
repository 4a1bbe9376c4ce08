/** What an answer says in `corrections.yaml`, and which questions are answered there. */
import { articleName } from '../../text/article-name.ts'
import { readWords } from '../../text/prose/read-words.ts'
import type { Answer, Choice } from '../../text/review/review.ts'
import { shorten } from '../../text/shorten.ts'
import { isMeant } from '../corrections/correct-quotations.ts'
import {
  correctionsByFile,
  correctionsOfPart,
  type Corrections,
  type QuotationCorrection,
} from '../corrections/corrections.ts'
import { plainName } from '../library/plain-name.ts'
import { OwnerError } from '../problem.ts'
import type { Asked, AskedMerge, AskedQuotation } from './questions.ts'
import type { Voice } from './review-library.ts'
import type { Addition, Item } from './yaml-words.ts'

const commentChars = 60
const mostNameChars = 300
/** What the file reads as nobody. */
const nobodysName = /^(?:null|~|none)$/i

/** Null where the file says it already. Throws a sentence where the answer cannot be written. */
export function additionFor(
  asked: Asked,
  answer: Answer,
  { corrections, voices }: { readonly corrections: Corrections; readonly voices: ReadonlyMap<string, Voice> },
): Addition | null {
  if (asked.kind === 'quotation') return ofQuotation(asked, answer)
  if (answer.kind === 'right' || answer.kind === 'same') return ofMerge(asked, corrections)
  if (answer.kind === 'apart') return ofSplit(asked, voices)
  throw new TypeError('two names are one person’s, or two people’s')
}

function ofQuotation({ article, id, quotation }: AskedQuotation, answer: Answer): Addition {
  const words = quotation.spans.map((span) => readWords(span, article.analysis.asides)).join(' ')
  return {
    path: ['files', articleName(article).normalize('NFC'), 'quotations'],
    items: [{ id, ...judgement(quotation, answer) }],
    comment: shorten(words.replace(/\s+/gu, ' ').trim(), { chars: commentChars }),
  }
}

/** All that is known by now, so that a later version of the analysis changes nothing that was looked at. */
function judgement({ kind, speaker }: AskedQuotation['quotation'], answer: Answer): Readonly<Record<string, string>> {
  switch (answer.kind) {
    case 'right':
      if (kind === 'other') return { kind }
      return speaker ? speech(speaker, speaker) : { kind, speaker: 'none' }
    case 'speaker':
      return speech(answer, speaker)
    case 'nobody':
      return { kind: 'speech', speaker: 'none' }
    case 'other':
    case 'none':
      return { kind: answer.kind }
    case 'same':
    case 'apart':
      throw new TypeError('these are words, and no two names')
  }
}

/** A person is one without a word, but where the build takes somebody else for the speaker. */
function speech({ name: written, type }: Choice, found: Choice | null): Readonly<Record<string, string>> {
  const name = plainName(written)
  if (name === '') throw new OwnerError('There is no name yet')
  if (name.length > mostNameChars) throw new OwnerError('This is too long for a name')
  if (nobodysName.test(name)) throw new OwnerError(`“${name}” stands for nobody: press n for that`)
  const isPerson = type === 'person' && (found === null || found.type === 'person')
  return { kind: 'speech', speaker: name, ...(isPerson ? {} : { type }) }
}

/** A name may be merged once, and not into one that is merged itself. */
function ofMerge({ merge }: AskedMerge, corrections: Corrections): Addition | null {
  const [one, other] = merge.names.map((name) => finalName(name, corrections))
  if (one === undefined || other === undefined || one === other) return null
  const isTarget = (name: string) => corrections.merges.some(({ to }) => to === name)
  if (isTarget(one) && isTarget(other)) {
    throw new OwnerError(
      `Names are merged into “${one}” and into “${other}”: make one list of the two in corrections.yaml`,
    )
  }
  const [to, from] = isTarget(other) ? [other, one] : [one, other]
  return { path: ['merge', to], items: [from], comment: '' }
}

function finalName(name: string, { merges }: Corrections): string {
  return merges.find(({ from }) => plainName(from) === name)?.to ?? name
}

/** In the articles that print it, the second name stays what it is. */
function ofSplit({ merge }: AskedMerge, voices: ReadonlyMap<string, Voice>): Addition {
  const [, name] = merge.names
  const items: readonly Item[] = voices.get(name)?.articles ?? []
  return { path: ['split', name, name], items, comment: '' }
}

/** Tells of each question whether the file answers it, for many questions one after another. */
export function answeredBy(corrections: Corrections): (asked: Asked) => boolean {
  const byFile = correctionsByFile(corrections)
  const byArticle = new Map<string, readonly QuotationCorrection[]>()
  const ofArticle = ({ article }: AskedQuotation) => {
    const name = articleName(article)
    const known = byArticle.get(name) ?? correctionsOfPart(byFile(article.file), article.part).quotations
    byArticle.set(name, known)
    return known
  }
  return (asked) => {
    if (asked.kind === 'merge') return isSettled(asked, corrections)
    const own = ofArticle(asked).filter((correction) => isMeant(correction, asked.quotation, asked.id))
    // That the words are speech does not say whose.
    return own.some(({ speaker, kind }) => speaker !== undefined || kind === 'other' || kind === 'none')
  }
}

function isSettled({ merge: { names } }: AskedMerge, corrections: Corrections): boolean {
  const [one, other] = names.map((name) => finalName(name, corrections))
  return one === other || corrections.splits.some(({ from }) => names.includes(plainName(from)))
}
