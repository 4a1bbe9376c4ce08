/** What part each token plays in its clause: a light tagger that stands on closed word classes, endings and capitals. */
import type { CueClass } from './english/cue-verbs.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

export type Tag =
  | 'quote'
  | 'comma'
  | 'stop'
  | 'mark'
  | 'determiner'
  | 'numeral'
  | 'pronoun'
  | 'possessive-pronoun'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'opener'
  | 'auxiliary'
  | 'adverb'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'calendar'
  | 'verb'
  | 'participle'
  | 'gerund'

export interface TaggedToken extends Token {
  readonly tag: Tag
  /** Dictionary form of a verb, else ''. */
  readonly lemma: string
  readonly cueClass: CueClass | null
}

/** What the whole article shows about its words: which occur in small letters, which are names in mid-sentence. */
interface Evidence {
  readonly small: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly titleCase: ReadonlySet<number>
}

/** Blocks in which nearly every long word has a capital, so that a capital proves no name. */
function titleCaseBlocks(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>()
  let long = 0
  let capitals = 0
  tokens.forEach(({ kind, text, block, capital }, at) => {
    if (kind === 'word' && text.length >= 4) {
      long++
      if (capital) capitals++
    }
    if (tokens[at + 1]?.block === block) return
    if (long >= 4 && capitals >= long * 0.75) found.add(block)
    long = capitals = 0
  })
  return found
}

/** Behind these a capital may be only that of a sentence's first word. */
const opening = new Set(':“”"\'(–—-')

function readEvidence(tokens: readonly Token[]): Evidence {
  const titleCase = titleCaseBlocks(tokens)
  const small = new Set<string>()
  const names = new Set<string>()
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || titleCase.has(token.block)) return
    const before = tokens[index - 1]
    const first = before?.sentence !== token.sentence || before.kind === 'quote' || opening.has(before.text.charAt(0))
    if (!token.capital) small.add(token.low)
    else if (!first) names.add(token.low)
  })
  return { small, names, titleCase }
}

/** Is this capitalised word a name, or an ordinary word that opens a sentence or stands in a heading? */
function isName(
  token: Token,
  first: boolean,
  next: Token | undefined,
  evidence: Evidence,
  language: Language,
): boolean {
  const { low } = token
  const loose = first || evidence.titleCase.has(token.block)
  if (!loose) return true
  if (evidence.names.has(low)) return !(evidence.small.has(low) && language.verbs.has(low))
  if (evidence.small.has(low)) return false
  if (language.closed.has(low)) return false
  if (language.femaleNames.has(low) || language.maleNames.has(low) || language.eitherNames.has(low)) return true
  if (language.verbs.has(low) || language.personNouns.has(low) || language.groupNouns.has(low)) {
    return (
      first && next !== undefined && next.capital && !evidence.titleCase.has(token.block) && language.titles.has(low)
    )
  }
  if (language.documentNouns.has(low) || language.organisationNouns.has(low)) return false
  if (first && next && next.capital && next.kind === 'word' && !evidence.titleCase.has(token.block)) return true
  return !/(?:ing|ed|ly|tion|ment|ness|ous|ful|ive|ists?|ers|ians)$/.test(low)
}

const fixed: Readonly<Record<string, Tag>> = {
  'subject-pronoun': 'pronoun',
  'object-pronoun': 'pronoun',
  'possessive-pronoun': 'possessive-pronoun',
  determiner: 'determiner',
  numeral: 'numeral',
  preposition: 'preposition',
  conjunction: 'conjunction',
  opener: 'opener',
  auxiliary: 'auxiliary',
  adverb: 'adverb',
  adjective: 'adjective',
  calendar: 'calendar',
}

/** Behind these a word that could be a verb or a noun is a noun: “the claims”, “his call”, “of attacks”. */
const nounAfter: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive-pronoun',
  'possessive',
  'adjective',
  'preposition',
])
/** Behind these it is a verb: “Hale claims”, “who calls”, “and calls”. */
const verbAfter: ReadonlySet<Tag> = new Set([
  'name',
  'pronoun',
  'noun',
  'numeral',
  'adverb',
  'auxiliary',
  'to',
  'opener',
  'comma',
  'quote',
  'conjunction',
  'calendar',
  'stop',
  'mark',
])

/** They are hardly ever anything else: “the official said”, “another wrote”. */
const alwaysVerbs = new Set(
  'said says told tells wrote writes asked added adds tweeted replied insisted argued argues'.split(' '),
)

type Read = Pick<TaggedToken, 'tag' | 'lemma' | 'cueClass'>
const plain = (tag: Tag): Read => ({ tag, lemma: '', cueClass: null })

function tagVerb(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  language: Language,
): Read | null {
  const verb = language.verbs.get(token.low)
  const known = before?.tag ?? 'stop'
  if (!verb) {
    // No word is this long, and the endings below are not looked for in what is none.
    if (token.low.length > 40) return null
    if (token.low.endsWith('ed') && /.{2,}[^e]ed$/.test(token.low))
      return {
        tag: nounAfter.has(known) && known !== 'preposition' ? 'adjective' : 'verb',
        lemma: token.low,
        cueClass: null,
      }
    if (token.low.endsWith('ing') && /.{3,}ing$/.test(token.low))
      return {
        tag: known === 'determiner' || known === 'adjective' ? 'noun' : 'gerund',
        lemma: token.low,
        cueClass: null,
      }
    return null
  }
  const { form, lemma, cueClass } = verb
  const read = (tag: Tag): Read => ({ tag, lemma, cueClass })
  if (form === 'gerund') return known === 'determiner' || known === 'adjective' ? plain('noun') : read('gerund')
  if (form === 'participle') return read('participle')
  const couldBeNoun = form === 'third' || form === 'base' || !/ed$|^(?:said|told|wrote|thought)$/.test(token.low)
  if (alwaysVerbs.has(token.low)) return read('verb')
  if (couldBeNoun && next?.low === 'of' && !verbsWithOf.test(lemma)) return plain('noun')
  if (nounAfter.has(known))
    return couldBeNoun ? plain('noun') : known === 'preposition' ? read('verb') : plain('adjective')
  if (!verbAfter.has(known)) return couldBeNoun ? plain('noun') : read('verb')
  if (form === 'base') return isBaseVerb(before, next, language) ? read('verb') : plain('noun')
  return read('verb')
}

/** A bare form is a verb behind “to”, a modal, a plural or “they”, else most often a noun: “critics call”, “a phone call”. */
function isBaseVerb(before: TaggedToken | undefined, next: Token | undefined, language: Language): boolean {
  if (!before) return false
  if (/^(?:to|auxiliary|opener|pronoun|adverb)$/.test(before.tag)) return true
  if (before.tag === 'name') {
    // “Hales call it”, but “the Hales campaign manager”
    return /[^s]s$/.test(before.low) && next !== undefined && language.closed.has(next.low)
  }
  return (
    before.tag === 'noun' && (/[^s]s$/.test(before.low) || /^(?:people|men|women|police|children)$/.test(before.low))
  )
}

/** “the mayor’s claims of”, “calls for of”: before “of” only few verbs are verbs. */
const verbsWithOf = /^(?:say|speak|warn|think|write|complain|boast|brag|dream|hear|learn|know|tell|accuse)$/

/** “New Ormsby” at the start of a sentence: a name if the next word is one. */
const opensName = (token: Token, next: Token | undefined, evidence: Evidence): boolean =>
  token.low === 'new' && next?.kind === 'word' && next.capital && !evidence.titleCase.has(token.block)

function tagWord(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  evidence: Evidence,
  language: Language,
): Read {
  const { low } = token
  if (low === "'s") return plain(before?.tag === 'pronoun' ? 'auxiliary' : 'possessive')
  const first = before?.sentence !== token.sentence || before.tag === 'quote' || opening.has(before.text.charAt(0))
  const closed = language.closed.get(low)
  if (token.text.startsWith('@') || (token.capital && /^\p{Lu}\.$/u.test(token.text))) return plain('name')
  if (token.capital && closed !== 'calendar') {
    const acronym = /^\p{Lu}{2,}$/u.test(token.text) && !evidence.titleCase.has(token.block)
    if (closed === undefined || (closed === 'adjective' && (!first || opensName(token, next, evidence)))) {
      if (closed === 'adjective' && language.personNouns.has(low) && !(next && next.capital)) {
        // “the Republican said”, but “Republican claims”
        return plain(before?.tag === 'determiner' ? 'noun' : 'adjective')
      }
      if (closed === 'adjective' || acronym || isName(token, first, next, evidence, language)) return plain('name')
    } else if (
      !first &&
      before &&
      before.tag === 'name' &&
      /^(?:adjective|preposition)$/.test(closed) &&
      !evidence.titleCase.has(token.block)
    )
      return plain('name')
  }
  if (low === 'to') return plain('to')
  if (low === 'according') return plain('adverb')
  if (low === 'like' && before?.tag === 'auxiliary') return plain('preposition')
  if (closed === 'adjective' && language.personNouns.has(low)) return plain('noun')
  if (closed !== undefined) return plain(fixed[closed] ?? 'noun')
  const verb = tagVerb(token, before, next, language)
  if (verb) return verb
  if (language.personNouns.has(low)) return plain('noun')
  if (/..ly$/.test(low) && low !== 'family' && low !== 'ally') return plain('adverb')
  if (/...(?:ous|ful|ive|able|ible|less|ish|ic|ical)$/.test(low)) return plain('adjective')
  return plain('noun')
}

function tagMark(token: Token): Tag {
  if (token.kind === 'number') return 'numeral'
  if (/^[.?!…]/.test(token.text)) return 'stop'
  return token.text === ',' ? 'comma' : 'mark'
}

function readToken(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  evidence: Evidence,
  language: Language,
): Read {
  if (token.kind === 'quote') return plain('quote')
  if (token.kind === 'word') return tagWord(token, before, next, evidence, language)
  // “the workers’ hall”
  if (/^['’]$/.test(token.text) && before?.end === token.start && before.low.endsWith('s')) return plain('possessive')
  return plain(tagMark(token))
}

/** `tokens` with their tags, in the same order. */
export function tagTokens(tokens: readonly Token[], language: Language): readonly TaggedToken[] {
  const evidence = readEvidence(tokens)
  const tagged: TaggedToken[] = []
  let before: TaggedToken | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const { start, end, text, low, kind, capital, passage, block, sentence } = token
    const { tag, lemma, cueClass } = readToken(token, before, tokens[at + 1], evidence, language)
    // Written out, since spreading tens of thousands of tokens takes longer than all the rest of the tagging.
    before = { start, end, text, low, kind, capital, passage, block, sentence, tag, lemma, cueClass }
    tagged.push(before)
  }
  return tagged
}
