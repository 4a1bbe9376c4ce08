/**
 * How sure an answer is: the chance that whoever is named said the words, or that nobody did where nobody is named. What the passes
 * themselves hold for likely is brought to chances that come true by logistic regression (Platt scaling), on articles left out.
 */
import type { DoubtCode } from '../article.ts'
import { sureFrom } from '../how-sure.ts'
import type { Ground, ReferentMeans } from './grounds.ts'
import type { DecidedKind } from './kind.ts'
import type { Weights } from './language.ts'

export interface Rated {
  /** Two decimals; below 1, which stays for what is certain by form, or the owner's word. */
  readonly certainty: number
  /** The weakest ground, where the answer is less than sure. */
  readonly doubt: DoubtCode | null
}

/** A quotation's answer, and what it rests on. `isNamed`: somebody is shown for it. */
export interface Answer {
  readonly ground: Ground
  readonly decided: DecidedKind
  readonly isNamed: boolean
}

export type Traits = readonly (readonly [name: string, value: number])[]

/** Nothing that is learned is surer than this, nor less sure than one in a hundred. */
const most = 0.99
const least = 0.01

/** Log odds; a chance of nothing but 0 or 1 has none. */
export function logOdds(chance: number): number {
  const kept = Math.min(0.999, Math.max(0.001, chance))
  return Math.log(kept / (1 - kept))
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

const bounded = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** What the chance of an answer is told by, whomever a pronoun stands for. */
export function traitsOf({ ground, decided, isNamed }: Answer): Traits {
  const { kind, otherness } = decided
  const isSure = !Number.isFinite(otherness)
  if (kind === 'other')
    return [['other:', 1], isSure ? ['other: surely', 1] : ['other: kind', bounded(otherness, -4, 6)]]
  const speech = bounded(-otherness, -4, 8)
  // Hardly any words of the articles learned from are nobody's, so that how sure the passes are of it says nothing.
  if (!isNamed) return [['nobody:', 1], isSure ? ['nobody: surely', 1] : ['nobody: speech', speech]]
  const { means, source, referent } = ground
  return [
    ['named:', 1],
    isSure ? ['named: surely', 1] : ['named: speech', speech],
    ...(means === 'form' ? [] : [['named: source', logOdds(source)] as const]),
    [`named: ${means}`, 1],
    [`named: ${referent}`, 1],
  ]
}

/** The chance that a mention stands for the one who is named. */
export function referentChance({ referent, share }: Ground, weights: Weights): number {
  const bias = weights.get(`${referent}:`)
  if (bias === undefined) return 1
  return chanceOf(bias + (weights.get(`${referent}: share`) ?? 0) * logOdds(share))
}

/** What the traits come to. */
export function sumOf(traits: Traits, weights: Weights): number {
  return traits.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0)
}

/** Before it is rounded. */
export function chanceOfAnswer(answer: Answer, weights: Weights): number {
  const chance = chanceOf(sumOf(traitsOf(answer), weights))
  // Whether the mention is right and whom it stands for are told from other words, and err each by itself.
  return answer.isNamed && answer.decided.kind === 'speech' ? chance * referentChance(answer.ground, weights) : chance
}

export function rate(answer: Answer, weights: Weights): Rated {
  if (isCertain(answer)) return { certainty: 1, doubt: null }
  const certainty = Math.round(bounded(chanceOfAnswer(answer, weights), least, most) * 100) / 100
  return { certainty, doubt: certainty < sureFrom ? weakest(answer, weights) : null }
}

/** A label says who speaks in what it opens. */
export function isCertain({ ground, decided }: Answer): boolean {
  return ground.means === 'turn' && decided.kind === 'speech'
}

/** With one who is chosen before all others by less than this, somebody else may well be meant. */
const rivalShare = 0.9

const doubtOfReferent: Readonly<Record<ReferentMeans, DoubtCode>> = {
  name: 'other-source',
  chosen: 'pronoun',
  thing: 'pronoun',
  unknown: 'pronoun',
  described: 'description',
  open: 'description',
  phrase: 'description',
}

function weakest({ ground, decided, isNamed }: Answer, weights: Weights): DoubtCode | null {
  if (decided.kind === 'other') return 'speech-after-all'
  // Where a pronoun stands for nobody found, the rule says so.
  if (!isNamed) return ground.referent === null ? 'named-after-all' : null
  const { means, source, referent, share } = ground
  const speech = chanceOf(-decided.otherness)
  const meant = referentChance(ground, weights)
  if (speech < source && speech < meant) return 'no-speech'
  if (referent !== null && meant < source) {
    return referent === 'chosen' && share < rivalShare ? 'rivals' : doubtOfReferent[referent]
  }
  return means === 'continued' ? 'goes-on' : 'other-source'
}
