/** What answers rest on, and whether they are right: what chances of answers are learned from. */
import { findFrame } from '../../src/text/analyse.ts'
import { answerOf } from '../../src/text/quotations/assemble.ts'
import { attribute } from '../../src/text/quotations/attribution.ts'
import {
  type Answer,
  isCertain,
  logOdds,
  referentChance,
  sumOf,
  traitsOf,
} from '../../src/text/quotations/certainty.ts'
import { antecedentsFor, resolveMentions } from '../../src/text/quotations/coreference.ts'
import { joinPassages } from '../../src/text/quotations/join.ts'
import { decideKinds } from '../../src/text/quotations/kind.ts'
import type { Gender, Language, Weights } from '../../src/text/quotations/language.ts'
import { readFrame } from '../../src/text/quotations/reading.ts'
import { shareOfBest } from '../../src/text/quotations/share-of-best.ts'
import { decideAll } from '../../src/text/quotations/weighing.ts'
import type { GoldArticle, PredictedQuotation } from './gold.ts'
import { type Case, learnWeights } from './logistic-regression.ts'
import { type GoldSegment, pairSegments } from './pairs.ts'
import { judge } from './same-speaker.ts'

/** An answer for one segment. */
export interface Judged {
  readonly answer: Answer
  /** The mention is the right one, or the name is; of words taken for nobody's, that they are. */
  readonly isRight: boolean
  /** Whether the name is right; null where the true one is not known, as with every pronoun of the training articles. */
  readonly isName: boolean | null
}

/** An article's answers, each for a segment that the gold knows, or for one that it does not know and does not ignore. */
export function judgedAnswers(article: GoldArticle, language: Language): Judged[] {
  const { text } = article
  const frame = findFrame(text, 'en')
  const { passages: attributions, grounds, contexts } = attribute(frame, language)
  const findings = { attributions, grounds, kinds: decideKinds(frame, language.kinds, contexts) }
  const answers = joinPassages(frame, attributions).map((group) => ({ group, ...answerOf(group, findings) }))
  const quotes = answers.flatMap(({ group, said, kind }, at) => {
    const speaker = said && said.name !== null ? { speaker: { text: said.name, ...said.mention } } : {}
    const spans = group.flatMap((index) => frame.passages[index]?.spans ?? [])
    return spans.map(({ start, end }): PredictedQuotation => ({ start, end, kind, rule: String(at), ...speaker }))
  })
  const answerTo = ({ rule }: PredictedQuotation): Answer | null => answers[Number(rule)]?.answer ?? null
  const { pairs, invented } = pairSegments(article, { id: article.id, quotes })
  const all = [
    ...pairs.flatMap(({ gold, predicted }) => {
      const answer = predicted && answerTo(predicted.quotation)
      return answer ? [{ answer, ...judgement(text, gold, predicted.quotation) }] : []
    }),
    ...invented.flatMap(({ quotation }) => {
      const answer = answerTo(quotation)
      return answer ? [{ answer, isRight: false, isName: false }] : []
    }),
  ]
  return all.filter(({ answer }) => !isCertain(answer))
}

function judgement(text: string, gold: GoldSegment, { kind, speaker }: PredictedQuotation): Omit<Judged, 'answer'> {
  const sure = (isRight: boolean) => ({ isRight, isName: isRight })
  if (kind === 'other') return sure(!gold.speech)
  if (!gold.speech) return sure(false)
  if (gold.speaker === null) return sure(speaker === undefined)
  const { mention, name } = judge(text, speaker, gold.speaker)
  return { isRight: mention || name === true, isName: name ?? (mention ? null : false) }
}

/** How far the answer is right: where only the mention is known to be, as far as it stands for whoever is named. */
export function rightness({ answer, isRight, isName }: Judged, weights: Weights): number {
  if (isName !== null) return Number(isName)
  return isRight ? referentChance(answer.ground, weights) : 0
}

/**
 * Whether “he” and “she” stand for whom they are taken for, which no article of the training set tells: the right one has the pronoun's
 * gender. Here the gender is kept from the choice. One of the other gender is as likely to be mistaken for the right one as another of
 * the same; where the gender is known, it takes the first mistakes away, and leaves the second. So each case sets the one who
 * was chosen against those of the other gender only, and asks whether the pronoun has the gender of the chosen one.
 */
export function pronounCases({ text }: GoldArticle, language: Language): Case[] {
  const reading = readFrame(findFrame(text, 'en'), language)
  const speaking = new Set(decideAll(reading).flatMap(({ mention }) => (mention ? [mention] : [])))
  const cases: Case[] = []
  resolveMentions(reading, speaking, (pronoun, gender, recent, speaker) => {
    if (!speaking.has(pronoun)) return
    const known = antecedentsFor(reading, pronoun, recent, speaker, null).flatMap(({ antecedent, names }) => {
      const own = antecedent.entity.gender
      return own
        ? [
            {
              gender: own,
              weight: sumOf(
                names.map((name) => [name, 1]),
                language.pronounWeights,
              ),
            },
          ]
        : []
    })
    const made = caseOf(known, gender)
    if (made) cases.push(made)
  })
  return cases
}

function caseOf(known: readonly { readonly gender: Gender; readonly weight: number }[], gender: Gender): Case | null {
  const [chosen] = known.toSorted((a, b) => b.weight - a.weight)
  const others = known.filter((each) => each.gender !== chosen?.gender)
  if (!chosen || others.length === 0) return null
  const share = shareOfBest([chosen, ...others].map(({ weight }) => weight))
  return {
    traits: [
      ['chosen:', 1],
      ['chosen: share', logOdds(share)],
    ],
    right: Number(chosen.gender === gender),
  }
}

/**
 * The weights that answers and pronouns teach. Of “they” and “it” the articles tell nothing: they are taken to be as sure as descriptions
 * that are taken for somebody. A description of one person that is taken for nobody is all that the text tells in one case, and in
 * another somebody who is named elsewhere: that is taken to be half as doubtful.
 */
export function learnCertainty(judged: readonly Judged[], pronouns: readonly Case[]): Map<string, number> {
  const cases = judged.map(({ answer, isRight }): Case => ({ traits: traitsOf(answer), right: Number(isRight) }))
  const described = judged.filter(
    ({ answer, isRight, isName }) => answer.ground.referent === 'described' && isRight && isName !== null,
  )
  const share = described.filter(({ isName }) => isName).length / described.length
  return new Map([
    ...learnWeights(cases),
    ...learnWeights(pronouns),
    ['described:', logOdds(share)],
    ['thing:', logOdds(share)],
    ['open:', logOdds((1 + share) / 2)],
  ])
}
