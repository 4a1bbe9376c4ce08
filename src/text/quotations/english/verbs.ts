/** What is derived from the tables of verbs: every form, and the sets of forms that other tables are made of. */
import type { CueClass, Verb, VerbForm } from '../verb.ts'
import { cues } from './cues.ts'
import { nouns } from './nouns.ts'
import { plainVerbs } from './plain-verbs.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { readEntry, type VerbEntry, verbForms } from './verb-forms.ts'
import { wordList } from './word-list.ts'

interface TabledVerb extends VerbEntry {
  readonly cueClass: CueClass | null
  readonly forms: readonly (readonly [string, VerbForm])[]
}

function readVerbs(list: string, cueClass: CueClass | null): readonly TabledVerb[] {
  return wordList(list).map((entry) => {
    const verb = readEntry(entry)
    return { ...verb, cueClass, forms: verbForms(verb) }
  })
}

// The keys of a literal are its type's.
const classes = Object.keys(reportingVerbs) as CueClass[]
const tabled: readonly TabledVerb[] = [
  ...classes.flatMap((cueClass) => readVerbs(reportingVerbs[cueClass].verbs, cueClass)),
  ...readVerbs(plainVerbs, null),
]

/** Every form with its verb. A form of two verbs belongs to the earlier one, a past that is a participle too is a past. */
export const verbs: ReadonlyMap<string, Verb> = new Map(
  tabled
    .flatMap(({ cueClass, takesOf, forms }) =>
      forms.map(([word, form]) => [word, { form, cueClass, takesOf }] as const),
    )
    .toReversed(),
)

function formsOf(isMeant: (verb: TabledVerb) => boolean, ...wanted: readonly VerbForm[]): ReadonlySet<string> {
  const forms = tabled.filter(isMeant).flatMap((verb) => verb.forms)
  return new Set(forms.filter(([, form]) => wanted.includes(form)).map(([word]) => word))
}

const hasClass =
  (...wanted: readonly CueClass[]) =>
  ({ cueClass }: TabledVerb): boolean =>
    cueClass !== null && wanted.includes(cueClass)

/** Its third person may be the plural of a noun: “tweets”, “replies”. */
const isNounToo = ({ base }: TabledVerb): boolean => cues.nouns.has(base) || nouns.document.has(base)

/** Forms that are hardly ever anything else: “the official said”, “another wrote”. */
export const alwaysVerbs: ReadonlySet<string> = new Set([
  ...formsOf(({ isAlwaysVerb }) => isAlwaysVerb, 'past'),
  ...formsOf((verb) => verb.isAlwaysVerb && !isNounToo(verb), 'third'),
])

const bareSpeech = hasClass('say', 'reply', 'write')

/** Finite forms that stand beside bare speech: “Why?” she ‹asked›. */
export const speechPasts = formsOf(bareSpeech, 'past')
export const tellingPasts = formsOf(hasClass('tell'), 'past')
export const speechThirds = formsOf(
  (verb) => hasClass('say', 'reply', 'write', 'tell')(verb) && !isNounToo(verb),
  'third',
)

/** What follows is a name. */
export const namingVerbs = formsOf(({ givesName }) => givesName, 'participle')

const speaks = hasClass('say', 'tell', 'reply', 'commit', 'judge', 'write')

/**
 * Somebody speaks in this sentence. No mere participles, since “known as” and “seen as” say of nobody that they speak; nor what
 * names a document as well: “her report”.
 */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...formsOf(speaks, 'past', 'gerund'),
  ...formsOf((verb) => speaks(verb) && !nouns.document.has(verb.base), 'third', 'base'),
])
/** The next words are somebody's judgement. */
export const judgingVerbs = formsOf(hasClass('judge'), 'past', 'third', 'gerund', 'base')
