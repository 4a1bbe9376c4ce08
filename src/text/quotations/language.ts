/** What a language knows about its words; one folder of tables a language, put together here once. */
import * as closed from './english/closed-words.ts'
import { addresseeVerbs, sourcePrepositions } from './english/cue-phrases.ts'
import { type CueClass, cueVerbs, irregularVerbs, plainVerbs } from './english/cue-verbs.ts'
import { eitherNames, femaleNames, maleNames } from './english/given-names.ts'
import * as people from './english/people.ts'
import * as sources from './english/sources.ts'
import { type VerbForm, verbForms } from './english/verb-forms.ts'

export type ClosedTag =
  | 'determiner'
  | 'numeral'
  | 'subject-pronoun'
  | 'object-pronoun'
  | 'possessive-pronoun'
  | 'preposition'
  | 'conjunction'
  | 'opener'
  | 'auxiliary'
  | 'adverb'
  | 'calendar'
  | 'adjective'

export interface Verb {
  readonly lemma: string
  readonly form: VerbForm
  readonly cueClass: CueClass | null
}

export interface Language {
  readonly closed: ReadonlyMap<string, ClosedTag>
  readonly verbs: ReadonlyMap<string, Verb>
  readonly titles: ReadonlySet<string>
  readonly roleTitles: ReadonlySet<string>
  readonly titleWords: Readonly<Record<string, readonly string[]>>
  readonly femaleWords: ReadonlySet<string>
  readonly maleWords: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly maleNames: ReadonlySet<string>
  readonly eitherNames: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  readonly personNouns: ReadonlySet<string>
  readonly groupNouns: ReadonlySet<string>
  readonly documentNouns: ReadonlySet<string>
  readonly organisationNouns: ReadonlySet<string>
  readonly organisationEndings: ReadonlySet<string>
  readonly cueNouns: ReadonlySet<string>
  readonly sourcePrepositions: readonly (readonly string[])[]
  readonly addresseeVerbs: ReadonlySet<string>
}

/** Later lists do not overwrite earlier ones: “before” is a preposition first, “that” a determiner before it opens a clause. */
const closedLists: readonly (readonly [ClosedTag, readonly string[]])[] = [
  ['possessive-pronoun', closed.possessivePronouns],
  ['subject-pronoun', closed.subjectPronouns],
  ['object-pronoun', closed.objectPronouns],
  ['auxiliary', closed.auxiliaries],
  ['opener', closed.clauseOpeners],
  ['determiner', closed.determiners],
  ['preposition', closed.prepositions],
  ['conjunction', closed.conjunctions],
  ['numeral', closed.numerals],
  ['adverb', closed.adverbs],
  ['adjective', closed.adjectives],
  ['calendar', closed.calendarWords],
]

function closedWords(): ReadonlyMap<string, ClosedTag> {
  const map = new Map<string, ClosedTag>()
  for (const [tag, list] of closedLists) for (const word of list) if (!map.has(word)) map.set(word, tag)
  return map
}

function verbTable(): ReadonlyMap<string, Verb> {
  const irregular = new Map(
    irregularVerbs.split(',').map((line) => {
      const [base = '', past = '', participle = ''] = line.trim().split(/\s+/)
      return [base, { past, participle }]
    }),
  )
  const map = new Map<string, Verb>()
  const addAll = (list: string, cueClass: CueClass | null): void => {
    for (const lemma of list.trim().split(/\s+/)) {
      for (const [word, form] of verbForms(lemma, irregular.get(lemma))) {
        if (!map.has(word)) map.set(word, { lemma, form, cueClass })
      }
    }
  }
  for (const { verbs, cueClass } of cueVerbs) addAll(verbs, cueClass)
  addAll(plainVerbs, null)
  return map
}

function english(): Language {
  const plural = (word: string): string => (word.endsWith('man') ? word.slice(0, -2) + 'en' : word + 's')
  return {
    closed: closedWords(),
    verbs: verbTable(),
    titles: new Set(people.titles),
    roleTitles: new Set(people.roleTitles),
    titleWords: people.titleWords,
    femaleWords: new Set(people.femaleWords),
    maleWords: new Set(people.maleWords),
    femaleNames: new Set(femaleNames),
    maleNames: new Set(maleNames),
    eitherNames: new Set(eitherNames),
    particles: new Set(people.nameParticles),
    suffixes: new Set(people.nameSuffixes),
    personNouns: new Set(sources.personNouns),
    groupNouns: new Set([...sources.groupNouns, ...sources.personNouns.map(plural)]),
    documentNouns: new Set([...sources.documentNouns, ...sources.documentNouns.map(plural)]),
    organisationNouns: new Set([...sources.organisationNouns, ...sources.organisationNouns.map(plural)]),
    organisationEndings: new Set(sources.organisationEndings),
    cueNouns: new Set(sources.cueNouns),
    sourcePrepositions,
    addresseeVerbs: new Set(addresseeVerbs),
  }
}

/** Language tags (BCP 47, first part) with a table; all others get no attribution, since English rules would guess. */
const makers: Readonly<Record<string, () => Language>> = { en: english }
const made = new Map<string, Language>()

/** The tables for `lang`, or undefined where there are none. */
export function languageOf(lang: string): Language | undefined {
  const key = lang.toLowerCase().split('-')[0] ?? ''
  const known = made.get(key)
  if (known) return known
  const language = Object.hasOwn(makers, key) ? makers[key]?.() : undefined
  if (language) made.set(key, language)
  return language
}
