/** All forms of English verbs, derived from their entry in a table. */
import type { VerbForm } from '../verb.ts'
import { spellingsOf } from './spellings.ts'

/** An entry of `reporting-verbs.ts`, taken apart. */
export interface VerbEntry {
  readonly base: string
  readonly past: string | undefined
  readonly participle: string | undefined
  readonly isStressedLast: boolean
  readonly isAlwaysVerb: boolean
  readonly takesOf: boolean
  readonly givesName: boolean
}

/** Reads an entry such as `say:said!/of`. */
export function readEntry(entry: string): VerbEntry {
  const [, base = '', star, forms = '', always, of, name] =
    /^([a-z-]+)(\*)?((?::[a-z]+)*)(!)?(\/of)?(=)?$/.exec(entry) ?? []
  const [, past, participle = past] = forms.split(':')
  return {
    base,
    past,
    participle,
    isStressedLast: star !== undefined,
    isAlwaysVerb: always !== undefined,
    takesOf: of !== undefined,
    givesName: name !== undefined,
  }
}

/** One syllable that ends in a single vowel and a single consonant: `beg`, `quiz`, but not `show`. */
const shortSyllable = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/
/** An unstressed last syllable whose consonant the British double and the Americans do not: `signal`, `label`, `focus`. */
const doubledInBritain = /[aeiou](?:[^aeiou]+|qu)[aeiou]l$|(?:dia|due|fue)l$|(?:bia|focu)s$|(?:kidna|worshi)p$/

/** What -ed and -ing are added to; more than one where spellings differ. */
function stemsOf(base: string, isStressedLast: boolean): readonly string[] {
  const doubled = base + base.slice(-1)
  if (isStressedLast || shortSyllable.test(base)) return [doubled]
  if (doubledInBritain.test(base)) return [base, doubled]
  return [/[aeiou]c$/.test(base) ? base + 'k' : base]
}

function thirdOf(base: string, stem: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  if (/z$/.test(base)) return stem + 'es'
  return base + (/(?:s|x|ch|sh|[^o]o)$/.test(base) ? 'es' : 's')
}

const pastOf = (base: string, stem: string): string =>
  /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ied' : stem + (base.endsWith('e') ? 'd' : 'ed')

function gerundOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying'
  return /[^eoy]e$/.test(base) ? base.slice(0, -1) + 'ing' : stem + 'ing'
}

/** Each form of a verb in each spelling: of `signal` the past is both `signaled` and `signalled`. */
export function verbForms({ base, past, participle, isStressedLast }: VerbEntry): (readonly [string, VerbForm])[] {
  return spellingsOf(base).flatMap((spelled) =>
    stemsOf(spelled, isStressedLast).flatMap((stem): (readonly [string, VerbForm])[] => [
      [past ?? pastOf(spelled, stem), 'past'],
      [participle ?? pastOf(spelled, stem), 'participle'],
      [thirdOf(spelled, stem), 'third'],
      [gerundOf(spelled, stem), 'gerund'],
      [spelled, 'base'],
    ]),
  )
}
