/** Withholds hidden names in an article and all that is given of it. After its file is read: brackets in front matter are YAML's own. */
import type { Found, NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { note, type Finding } from '../problem.ts'
import type { FactOfFile, GivenFacts } from './reader.ts'

/** What became of the names that the owner keeps back. */
export interface Replaced {
  /** How often each form was found, by its place in the corrections. */
  readonly found: readonly (readonly [place: string, count: number])[]
}

type ShownFact = Shown<FactOfFile>

export interface ShownFacts {
  readonly title: ShownFact | null
  readonly author: ShownFact | null
  readonly outlet: ShownFact | null
  readonly section: ShownFact | null
  readonly date: FactOfFile | null
  readonly url: ShownText | null
  readonly lang: string | null
}

export interface ShownArticle {
  /** What every offset counts in. */
  readonly text: ShownText
  /** The path of the file. */
  readonly shownFile: ShownText
  readonly facts: ShownFacts
  readonly replaced: Replaced
}

interface UnshownArticle {
  readonly text: string
  readonly file: string
  readonly facts: GivenFacts
}

export function showArticle(
  { text, file, facts }: UnshownArticle,
  replacer: NameReplacer,
): { readonly shown: ShownArticle; readonly findings: readonly Finding[] } {
  const found: Found = new Map()
  const shownFact = (fact: FactOfFile | undefined): ShownFact | null =>
    fact === undefined ? null : { value: replacer.inText(fact.value, found), basis: fact.basis }
  const shownFile = replacer.inAddress(file, found)
  const shownFacts: ShownFacts = {
    title: shownFact(facts.title),
    author: shownFact(facts.author),
    outlet: shownFact(facts.outlet),
    section: shownFact(facts.section),
    date: facts.date ?? null,
    url: facts.url === undefined ? null : replacer.inWebAddress(facts.url.value),
    lang: facts.lang?.value ?? null,
  }
  const isNamed = facts.url !== undefined && shownFacts.url === null
  return {
    shown: {
      text: replacer.inText(text, found),
      shownFile,
      facts: shownFacts,
      replaced: { found: [...found] },
    },
    findings: isNamed ? [namedAddress] : [],
  }
}

const namedAddress = note('the "url" holds a hidden name and is left out', 'an address without it')
