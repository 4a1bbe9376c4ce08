/** Learns what each feature of a cue and its source weighs: a softmax over each passage's candidates. */
import { findFrame } from '../../src/text/analyse.ts'
import { type Candidate, candidatesFor } from '../../src/text/quotations/candidates.ts'
import type { Decision } from '../../src/text/quotations/decision.ts'
import type { Language, Weights } from '../../src/text/quotations/language.ts'
import { phraseLast } from '../../src/text/quotations/phrases.ts'
import { type Reading, readFrame } from '../../src/text/quotations/reading.ts'
import type { GoldArticle, GoldSpeaker } from './gold.ts'
import { nothingKnown } from '../../src/text/quotations/sources.ts'
import { pairSegments } from './pairs.ts'
import { judge } from './same-speaker.ts'

export interface Example {
  readonly article: number
  /** The features of each candidate, and whether it is right; at least one is. */
  readonly candidates: readonly { readonly names: readonly string[]; readonly right: boolean }[]
}

/** Features seen in fewer passages than `rarest` are left out, so that the table stays small and general. */
const learning = {
  rounds: 9,
  rate: 0.3,
  slower: 0.1,
  decay: 1e-2,
  rarest: 100,
  averagedFrom: 2,
  leastWeight: 0.05,
  folds: 5,
}

/** The gold speaker of each passage; undefined where the gold has no such speech. */
function goldSpeakers(article: GoldArticle, reading: Reading): (GoldSpeaker | null | undefined)[] {
  const quotes = reading.frame.passages.flatMap(({ spans }, passage) =>
    spans.map((span) => ({ ...span, kind: 'speech' as const, rule: String(passage) })),
  )
  const speakers: (GoldSpeaker | null | undefined)[] = reading.frame.passages.map(() => undefined)
  for (const { gold, predicted } of pairSegments(article, { id: article.id, quotes }).pairs) {
    const passage = Number(predicted?.quotation.rule ?? -1)
    if (passage >= 0 && gold.speech) speakers[passage] ??= gold.speaker
  }
  return speakers
}

function isRight(
  { frame, tokens, language }: Reading,
  { kind, mention }: Candidate,
  gold: GoldSpeaker | null,
): boolean {
  if (!gold) return kind === 'nobody'
  if (!mention) return false
  const start = tokens[mention.first]?.start ?? 0
  const end = tokens[phraseLast(tokens, mention, language)]?.end ?? 0
  return judge(frame.text, { start, end, text: frame.text.slice(start, end) }, gold).mention
}

/** Of several right candidates the one whose cue is nearest tells the next passage who spoke. */
function nearest(reading: Reading, passage: number, right: readonly Candidate[]): Candidate | undefined {
  const at = reading.quotes[passage]?.first ?? 0
  const distance = ({ cue }: Candidate): number => (cue ? Math.abs(cue.first - at) : Infinity)
  return right.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The passages of an article whose right answer is among their candidates. */
export function examplesOf(article: GoldArticle, index: number, language: Language): Example[] {
  const reading = readFrame(findFrame(article.text, article.lang ?? 'en'), language)
  const known = nothingKnown()
  const examples: Example[] = []
  let before: Decision | undefined
  goldSpeakers(article, reading).forEach((gold, passage) => {
    if (gold === undefined) return
    const candidates = candidatesFor(reading, passage, before, known, Infinity)
    const right = candidates.filter((candidate) => isRight(reading, candidate, gold))
    const spoke = nearest(reading, passage, right)
    before = { passage, mention: spoke?.mention ?? null, cue: spoke?.cue ?? null }
    if (right.length === 0) return
    const named = candidates.map((candidate) => ({
      names: candidate.evidence.flatMap(({ features }) => features.map(({ name }) => name)),
      right: right.includes(candidate),
    }))
    examples.push({ article: index, candidates: named })
  })
  return examples
}

/** Examples with their features as numbers, which are learned much quicker than names. */
export interface Numbered {
  readonly names: readonly string[]
  readonly examples: readonly {
    readonly article: number
    readonly candidates: readonly { readonly ids: Uint32Array; readonly right: boolean }[]
  }[]
}
type NumberedExample = Numbered['examples'][number]

export function numbered(examples: readonly Example[]): Numbered {
  const ids = new Map<string, number>()
  const idOf = (name: string): number => {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    return id
  }
  const mapped = examples.map(({ article, candidates }) => ({
    article,
    candidates: candidates.map(({ names, right }) => ({ ids: Uint32Array.from(names, idOf), right })),
  }))
  return { names: [...ids.keys()], examples: mapped }
}

/** Which features occur in enough passages. */
function frequentFeatures(examples: readonly NumberedExample[], size: number): Uint8Array {
  const counts = new Uint32Array(size)
  for (const { candidates } of examples) {
    for (const id of new Set(candidates.flatMap(({ ids }) => [...ids]))) counts[id] = (counts[id] ?? 0) + 1
  }
  return Uint8Array.from(counts, (count) => Number(count >= learning.rarest))
}

function weigh(weights: Float64Array, ids: Uint32Array): number {
  let sum = 0
  for (const id of ids) sum += weights[id] ?? 0
  return sum
}

/** The same order of examples every time, from a small generator of our own. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { item, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** How much each feature would raise the chance of the right candidates (softmax). */
function slopeOf({ candidates }: NumberedExample, weights: Float64Array): Map<number, number> {
  const scores = candidates.map(({ ids }) => weigh(weights, ids))
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const right = shares.reduce((sum, share, at) => sum + (candidates[at]?.right ? share : 0), 0)
  const slope = new Map<number, number>()
  candidates.forEach(({ ids, right: isRightOne }, at) => {
    const share = shares[at] ?? 0
    const push = (isRightOne ? share / right : 0) - share / all
    for (const id of ids) slope.set(id, (slope.get(id) ?? 0) + push)
  })
  return slope
}

/** Gradient ascent with a step of its own for each feature (AdaGrad); the mean of the later rounds wavers less than the last. */
function learnFrom(examples: readonly NumberedExample[], size: number): Float64Array {
  const kept = frequentFeatures(examples, size)
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const sums = new Float64Array(size)
  for (let round = 0; round < learning.rounds; round++) {
    const rate = learning.rate / (1 + round * learning.slower)
    for (const example of shuffled(examples, round + 1)) {
      for (const [id, push] of slopeOf(example, weights)) {
        if (kept[id] !== 1) continue
        const weight = weights[id] ?? 0
        const slope = push - learning.decay * weight
        const square = (squares[id] ?? 0) + slope * slope
        squares[id] = square
        weights[id] = weight + (rate * slope) / Math.sqrt(square)
      }
    }
    if (round >= learning.averagedFrom)
      for (let id = 0; id < size; id++) sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0)
  }
  const means = sums.map((sum) => sum / (learning.rounds - learning.averagedFrom))
  return means.map((mean) => (Math.abs(mean) >= learning.leastWeight ? mean : 0))
}

export function countRight(examples: readonly NumberedExample[], weights: Float64Array): number {
  const hits = examples.filter(({ candidates }) => {
    const scores = candidates.map(({ ids }) => weigh(weights, ids))
    return candidates[scores.indexOf(Math.max(...scores))]?.right
  })
  return hits.length
}

/** How many passages are right by weights that never saw their article. */
export function crossValidate({ examples, names }: Numbered): number {
  return Array.from({ length: learning.folds }, (_, fold) => {
    const isLeftOut = ({ article }: NumberedExample): boolean => article % learning.folds === fold
    const weights = learnFrom(
      examples.filter((example) => !isLeftOut(example)),
      names.length,
    )
    return countRight(examples.filter(isLeftOut), weights)
  }).reduce((sum, right) => sum + right, 0)
}

/** The weights that all of `examples` teach, by the names of the features. */
export function learn({ examples, names }: Numbered, isKept: (article: number) => boolean = () => true): Weights {
  const learned = learnFrom(
    examples.filter(({ article }) => isKept(article)),
    names.length,
  )
  return new Map(names.flatMap((name, id) => (learned[id] ? [[name, learned[id]]] : [])))
}
