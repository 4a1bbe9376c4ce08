/**
 * Analyses a text in which names are withheld. "[name withheld 1]" is no name to the analysis, which would then give the words
 * to whoever was named before; so it reads a name of the same length in its place, and no offset changes.
 */
import { analyse, type AnalysisOptions } from '../../text/analyse.ts'
import type { Analysis, Quotation, Rule } from '../../text/article.ts'
import { textSpan, type Span, type TextSpan } from '../../text/span.ts'
import type { NameForm } from './corrections.ts'
import { nobodyAmong } from './hidden-people.ts'
import { takenFrom } from './replace-names.ts'
import type { Shown, ShownText } from './shown-text.ts'

export function analyseWithheld(
  text: ShownText,
  options: AnalysisOptions,
  names: readonly NameForm[],
): Shown<Analysis> {
  const shown = [...new Set(names.flatMap((name) => (name.kind === 'hidden' ? [name.shown] : [])))]
  const standIns = shown
    .filter((words) => text.includes(words))
    .map((words) => standInFor(words, shown.indexOf(words), text))
  return takenFrom(text, (words) => {
    if (standIns.length === 0) return analyse(words, options)
    const read = standIns.reduce((now, { shown: words, name }) => now.replaceAll(words, name), words)
    const { blocks, asides, quotations, named } = analyse(read, options)
    const nobody = nobodyAmong(shown)
    return {
      blocks,
      asides,
      quotations: quotations.map((quotation) => asShown(words, quotation, standIns, nobody)),
      // What is printed beside a withheld name tells who it is.
      named: named.filter(
        ({ name, descriptions }) => !standIns.some((standIn) => holds([name, ...descriptions], standIn)),
      ),
    }
  })
}

interface StandIn {
  readonly shown: string
  readonly name: string
}

const consonants = 'bdfgklmnprst'
const vowels = 'aeiou'
const longSurname = 'Wytheldarenisovaletur'

/** A name that nobody bears, as long as what is shown, and that the text does not hold. */
function standInFor(shown: string, person: number, text: string): StandIn {
  const syllables = consonants.length * vowels.length
  for (let tried = person; ; tried += syllables + 1) {
    const syllable =
      (consonants[tried % consonants.length] ?? '') + (vowels[Math.floor(tried / consonants.length) % 5] ?? '')
    const given = `Osk${syllable}n`
    const own = syllable[0]?.toUpperCase() + syllable.slice(1)
    const name = `${given} ${own}${longSurname.toLowerCase()}`.slice(0, shown.length)
    if (!text.includes(name) || tried > person + 100 * syllables) return { shown, name }
  }
}

/** The spans with the words that are shown. */
function asShown(text: string, quotation: Quotation, standIns: readonly StandIn[], nobody: string | null): Quotation {
  const shownSpan = (span: Span): TextSpan => textSpan(text, span)
  const { speaker } = quotation
  const named = (words: string): string => standIns.reduce((now, standIn) => withShown(now, standIn), words)
  const name = speaker && named(speaker.name)
  // Words of somebody who may be one of several people are nobody's.
  const isNobody = name === null || (nobody !== null && name.includes(nobody))
  return {
    ...quotation,
    rule: shownRule(quotation.rule, named),
    spans: quotation.spans.map(shownSpan),
    sentence: shownSpan(quotation.sentence),
    cue: quotation.cue && shownSpan(quotation.cue),
    nested: quotation.nested.map(shownSpan),
    ...(quotation.label && { label: shownSpan(quotation.label) }),
    speaker: speaker === null || isNobody ? null : { ...speaker, name, mention: shownSpan(speaker.mention) },
  }
}

/** A rule may tell whom a pronoun stands for. */
function shownRule(rule: Rule, named: (words: string) => string): Rule {
  const { referent } = rule
  if (referent === undefined || !('name' in referent)) return rule
  return { ...rule, referent: { ...referent, name: named(referent.name) } }
}

/** Whether any of `texts` holds a part of the name. */
function holds(texts: readonly string[], { name }: StandIn): boolean {
  return texts.some((text) => name.split(' ').some((part) => text.includes(part)))
}

/** The whole of it, or a half by which the speaker is known. */
function withShown(name: string, standIn: StandIn): string {
  const [given = '', surname = ''] = standIn.name.split(' ')
  return [standIn.name, given, surname].reduce((now, words) => now.replaceAll(words, standIn.shown), name)
}
