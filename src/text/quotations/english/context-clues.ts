/** Clues made of what part the words beside the marks play: “the long read, ‹…›”, “a file called ‹…›”, “the defeated ‹…› campaign”. */
import type { Setting } from '../kind-setting.ts'
import { shapeOf } from '../quoted-shape.ts'
import type { Tag, TaggedToken } from '../token.ts'
import { attacking, inscribed, naming, terms } from './kind-words.ts'

type Tokens = readonly TaggedToken[]

const be = /^(?:is|was|are|were|be|been|being|'s|'re)$/
const calls = /^calls?$/
const called = /^call(?:ed|ing)$/
const knownAs = /^(?:known|referred|billed)$/
const inscriptionVerb = /^(?:reads?|reading|says?|said|saying|proclaim(?:s|ed|ing)|declar(?:es|ed|ing))$/
const appositive = /^(?:an?|the|which|his|her|its|about)$/
const determiners: ReadonlySet<Tag> = new Set(['determiner', 'possessive-pronoun', 'possessive'])
const modifiers: ReadonlySet<Tag> = new Set(['adjective', 'participle', 'noun', 'name'])
const verbs: ReadonlySet<Tag> = new Set(['verb', 'gerund', 'participle'])
const within = (tokens: Tokens, from: number, to: number, matches: (token: TaggedToken) => boolean): boolean =>
  tokens.slice(from, to).some(matches)
const isLow = (pattern: RegExp) => (token: TaggedToken) => pattern.test(token.low)

/** The names of the clues that hold; most are crossed with the shape of what is quoted. */
export function contextClues(setting: Setting): string[] {
  const shape = shapeOf(setting)
  const { left, right } = setting.context
  return [
    ...besideClues(left, right, shape),
    ...namingClues(setting, shape),
    ...apposedClues(setting, right, shape),
    ...headlineClues(setting, left, right),
    ...inscriptionClues(left, shape),
  ]
}

/** The part that the word before plays, and whether a noun follows. */
function besideClues([before, second]: Tokens, [after]: Tokens, shape: string): string[] {
  if (!before) return [`nothing before, ${shape}`]
  const found = [`${before.tag} before, ${shape}`]
  if (verbs.has(before.tag)) found.push(`${before.cueClass ?? 'plain'} verb before, ${shape}`)
  if (before.tag === 'noun') found.push('noun before')
  if (before.tag === 'comma' && second?.tag === 'noun') found.push(`noun and comma before, ${shape}`)
  const next = after && /^(?:noun|adjective|name)$/.test(after.tag) ? after.tag : 'no noun'
  if (before.tag === 'determiner') found.push(`determiner before, ${next} after, ${shape}`)
  if (modifiers.has(before.tag) && second && determiners.has(second.tag))
    found.push(`determiner and ${before.tag} before, ${next} after, ${shape}`)
  return found
}

/** What gives a name: “is called”, “a file called”, “what sailors call”, “known in the press as”, “the meaning of”. */
function namingClues(setting: Setting, shape: string): string[] {
  const { left } = setting.context
  const [before, second, third] = left
  if (!before) return []
  const found: string[] = []
  if (naming.has(before.low)) {
    found.push(`naming just before, ${shape}`)
    if (second && /^(?:noun|name|comma)$/.test(second.tag)) found.push('noun and naming just before')
    if ([second, third].some((token) => token && be.test(token.low))) found.push('is named just before')
  }
  const opening = /^(?:an?|the)$/i.exec(setting.inside[0] ?? '')?.[0].toLowerCase() ?? 'no article'
  if (within(left, 0, 6, ({ cueClass }) => cueClass === 'judge')) found.push(`judging before ${opening}`)
  if (within(left, 0, 4, isLow(calls))) found.push(`call before ${opening}`)
  if (calls.test(before.low)) found.push(`call just before, ${shape}`)
  if (within(left, 1, 4, isLow(calls))) found.push(`call up to four before, ${shape}`)
  if (within(left, 1, 6, isLow(called))) found.push(`called up to six before, ${shape}`)
  if (within(left, 0, 6, (token) => token.low === 'what') && within(left, 0, 4, isLow(/^call/)))
    found.push('what is called')
  if (before.low === 'as') {
    if (within(left, 1, 6, isLow(knownAs))) found.push('known, up to six before as')
    if (within(left, 1, 6, ({ cueClass }) => cueClass === 'judge')) found.push(`judging and as, ${shape}`)
  }
  if (terms.has(before.low)) found.push(`term just before, ${shape}`)
  if (before.low === 'of' && second && (terms.has(second.low) || second.low === 'meaning'))
    found.push(`meaning of, ${shape}`)
  if (within(left, 0, 8, ({ low }) => attacking.has(low))) found.push('attack before')
  return found
}

/** “…,” a film; “…” (1987); a list. */
function apposedClues(
  { quoted, rightEdge, listedBefore, listedAfter }: Setting,
  right: Tokens,
  shape: string,
): string[] {
  const found: string[] = []
  const [after, next] = right
  if (after?.tag === 'comma' && next && appositive.test(next.low)) found.push(`apposition after, ${shape}`)
  if (/[,，]$/.test(quoted) && after && appositive.test(after.low))
    found.push(`apposition after a comma inside, ${shape}`)
  if (rightEdge.startsWith(' (')) found.push(`bracket opens after, ${shape}`)
  if (listedBefore || listedAfter) found.push(`listed, ${shape}`)
  return found
}

/** Headlines quote in single marks, after a name and a colon or beside a verb that reports. */
function headlineClues({ inHeading, singleMarks }: Setting, left: Tokens, right: Tokens): string[] {
  if (!inHeading) return []
  const marks = singleMarks ? 'single' : 'double'
  const found: string[] = []
  if (within(left, 0, left.length, ({ text }) => text === ':')) found.push(`heading, colon somewhere before, ${marks}`)
  if ([...left, ...right].some(({ cueClass }) => cueClass !== null))
    found.push(`heading with a reporting verb, ${marks}`)
  return found
}

/** A sign that reads “…”. */
function inscriptionClues(left: Tokens, shape: string): string[] {
  const [before] = left
  if (!within(left, 0, 5, ({ low }) => inscribed.has(low))) return []
  return [`inscription near, ${shape}`, ...(before && inscriptionVerb.test(before.low) ? ['inscription says'] : [])]
}
