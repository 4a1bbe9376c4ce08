/** What the steps of the attribution find out about a mention that is drawn in a text: `⟨the mayor⟩`. */
import { findFrame } from '../../../src/text/analyse.ts'
import { certainSource } from '../../../src/text/quotations/certain-sources.ts'
import { clauseRole, reportsWords } from '../../../src/text/quotations/clause-roles.ts'
import { antecedentsFor, resolveMentions } from '../../../src/text/quotations/coreference.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import { type Entity, findEntities } from '../../../src/text/quotations/entities.ts'
import type { Mention } from '../../../src/text/quotations/mention.ts'
import { partnersOf } from '../../../src/text/quotations/partners.ts'
import { type Reading, readFrame } from '../../../src/text/quotations/reading.ts'
import { decideAll } from '../../../src/text/quotations/weighing.ts'

const read = (text: string): Reading => readFrame(findFrame(text, 'en'), english)

const printed = ({ frame, tokens }: Reading, { first, last }: Pick<Mention, 'first' | 'last'>): string =>
  frame.text.slice(tokens[first]?.start, tokens[last]?.end)

/** The text without its drawing, and the last mention that begins where `⟨` stood: a possessor comes before its phrase. */
function readDrawn(drawing: string): readonly [Reading, Mention] {
  const at = drawing.indexOf('⟨')
  const reading = read(drawing.replaceAll(/[⟨⟩]/g, ''))
  const mention = reading.mentions.findLast(({ first }) => reading.tokens[first]?.start === at)
  if (!mention) throw new Error(`no mention is drawn in ${drawing}`)
  return [reading, mention]
}

/** What the drawn mention does in its clause. */
export function roleIn(drawing: string): string {
  return clauseRole(...readDrawn(drawing))
}

/** Whether the drawn mention reports somebody's words. */
export function reportsIn(drawing: string): boolean {
  return reportsWords(...readDrawn(drawing))
}

/** Whom the drawn mention stands for; null where that is not said. */
export function meantIn(drawing: string): string | null {
  const [reading, mention] = readDrawn(drawing)
  const speaking = new Set(decideAll(reading).flatMap((decision) => decision.mention ?? []))
  const { entityOf, thingOf } = resolveMentions(reading, new Set([...speaking, mention]))
  const thing = thingOf.get(mention)
  return (thing ? entityOf.get(thing) : entityOf.get(mention))?.shown ?? (thing ? printed(reading, thing) : null)
}

/** The mention that the form of the first quotation makes certain as its source; null where none is. */
export function certainIn(text: string): string | null {
  const reading = read(text)
  const found = certainSource(reading, 0)
  return found && printed(reading, found.mention)
}

/** Who speaks together with the drawn name; null where nobody does. */
export function partnerIn(drawing: string): string | null {
  const [reading, mention] = readDrawn(drawing)
  const partners = partnersOf(reading, mention)
  return partners.length === 0 ? null : partners.map((partner) => printed(reading, partner)).join(' & ')
}

/** What is known about the likeliest person whom the drawn pronoun may mean. */
export function featuresIn(drawing: string): readonly string[] {
  const [reading, drawn] = readDrawn(drawing)
  const speaking = new Set(decideAll(reading).flatMap((decision) => decision.mention ?? []))
  const found: (readonly string[])[] = []
  resolveMentions(reading, speaking, (pronoun, gender, recent, speaker) => {
    if (pronoun !== drawn) return
    found.push(...antecedentsFor(reading, pronoun, recent, speaker, gender).map(({ names }) => names))
  })
  return found[0] ?? []
}

/** Whom the first quotation is given to by these weights alone, by which cue, and how sure that is. */
export function weighedIn(text: string, weights: Readonly<Record<string, number>>): string {
  const attributionWeights = new Map(Object.entries(weights))
  const reading = readFrame(findFrame(text, 'en'), { ...english, attributionWeights })
  const [decision] = decideAll(reading)
  const { mention = null, cue = null, kind, certainty = 0 } = decision ?? {}
  const who =
    mention || cue ? `${cue && printed(reading, cue)} → ${mention && printed(reading, mention)} (${kind})` : kind
  return `${who}, ${Math.round(certainty * 100)} %`
}

function describe({ shown, gender, type, isPerson, roles, mentions }: Entity): string {
  const what = type === 'organisation' ? 'body' : type === 'person' && !isPerson ? 'unknown' : type
  const sex = gender === null ? [] : [gender === 'female' ? 'woman' : 'man']
  return [`${shown} ×${mentions.length}`, ...sex, what, ...roles].join(', ')
}

/** The people and bodies of a text, each with how often it is named, what it is, and its roles. */
export function entitiesIn(text: string): readonly string[] {
  return findEntities(read(text)).map(describe)
}
