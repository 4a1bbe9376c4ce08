/** Whether a word that could be a verb is one: its form, its neighbours, and what opened the phrase before it. */
import { type Tag, type TaggedToken, type Token, untabled, type WordTag } from '../token.ts'
import type { Verb } from '../verb.ts'
import { closedWords } from './closed-words.ts'
import { nouns } from './nouns.ts'
import { alwaysVerbs, verbs } from './verbs.ts'
import { wordSet } from './word-list.ts'

/** A word and what stands around it. `opening` is what opened the phrase that the word before belongs to. */
interface Place {
  readonly token: Token
  readonly before: TaggedToken | undefined
  readonly next: Token | undefined
  readonly opening: Tag
}

/** After these a word that could be a verb or a noun is a noun: “the claims”, “his call”, “of attacks”. */
const nounAfter: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive-pronoun',
  'possessive',
  'adjective',
  'preposition',
])
/** After these it is a verb: “Hale claims”, “who calls”, “and calls”. */
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

/** These stand for people by themselves: “some chanted”, “those asked”. */
const standsAlone = wordSet('some many those these few others all both most several another')
/** A word in -ed after them describes what follows: “three wounded boys”, “among registered voters”. */
const describedAfter: ReadonlySet<Tag> = new Set(['numeral', 'preposition'])
/** Between these and a noun a word in -ing is no verb: “its managing director”. */
const beforeVerbalNoun: ReadonlySet<Tag> = new Set(['determiner', 'adjective', 'possessive-pronoun'])
/** Words in -ing that belong to a role: “the board’s ranking member”, “Hale running mate Tom Brook”. */
const describesRole = wordSet(
  'running ranking acting sitting managing planning marketing advertising fundraising polling lobbying presiding founding reigning outgoing incoming visiting',
)
/** Words in -ing that are written or said, after a noun: “a job posting on its site”, “the insolvency filing says”. */
const writtenNouns = wordSet('posting filing listing ruling briefing finding recording mailing warning hearing meeting')
/** They are never nouns, so that their bare form is a verb after any phrase: “notes on the meeting describe”. */
const neverNouns = wordSet(`
  describe allege argue suggest insist explain assert contend reveal include maintain deny agree announce believe think know say add
  conclude emphasize emphasise exclaim proclaim acknowledge admit concede confess complain reiterate elaborate remember testify speculate
  clarify predict imply declare tell ask inform remind advise assure instruct encourage notify persuade convince respond disagree oppose
  defend decry denounce condemn criticize criticise deride dismiss deplore accuse compare refer liken identify consider cite understand want
  seem appear seek write indicate contain deliver articulate determine discover accept portray depict`)

const isOpenWord = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !closedWords.has(next.low) && !alwaysVerbs.has(next.low)

/** “more than 1,300 Hale emails contained …”: right before a finite verb stands its subject, and no other verb. */
function isFiniteVerb(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital) return false
  if (closedWords.get(next.low) === 'auxiliary') return !next.low.startsWith("'")
  return alwaysVerbs.has(next.low) || (next.low.endsWith('ed') && verbs.get(next.low)?.form === 'past')
}

const hyphenated = /^(?!(?:re|pre|co|over|under|out|de|un|mis|self|e)-).+-/

/** A word in no table that ends as verbs do. */
function tagByEnding({ token: { low }, before, next }: Place): WordTag | null {
  // No word is this long, and the endings below are not looked for in what is none.
  if (low.length > 40) return null
  const known = before?.tag ?? 'stop'
  if (low.endsWith('ed') && /.{2,}[^e]ed$/.test(low)) {
    const describes =
      hyphenated.test(low) ||
      (known === 'determiner' ? !isAlone(before, next) : nounAfter.has(known) && known !== 'preposition') ||
      (describedAfter.has(known) && isOpenWord(next))
    return untabled(describes ? 'adjective' : 'verb')
  }
  if (low.endsWith('ing') && /.{3,}ing$/.test(low)) {
    if (hyphenated.test(low)) return untabled('adjective')
    return untabled(isVerbalNoun(low, before, next) ? 'noun' : 'gerund')
  }
  return null
}

/** “Some chanted ‘Stay’”: nothing follows that the word could describe. */
const isAlone = (before: TaggedToken | undefined, next: Token | undefined): boolean =>
  before !== undefined && standsAlone.has(before.low) && !isOpenWord(next)

function isVerbalNoun(low: string, before: TaggedToken | undefined, next: Token | undefined): boolean {
  const known = before?.tag ?? 'stop'
  if (beforeVerbalNoun.has(known)) return true
  // “the campaign’s organizing director”, “Hale 15 organizing director”: no verb between a name and a role.
  if (/^(?:name|numeral)$/.test(known) && next !== undefined && nouns.person.has(next.low)) return true
  if (describesRole.has(low))
    return next !== undefined && (nouns.person.has(next.low) || nouns.document.has(next.low) || next.low === 'member')
  if (!/^(?:noun|name|possessive|calendar)$/.test(known)) return false
  if (!writtenNouns.has(low) || before === undefined || nouns.person.has(before.low) || nouns.group.has(before.low))
    return false
  const closed = closedWords.get(next?.low ?? '')
  return next?.kind !== 'word' ? next?.kind !== 'quote' : closed === 'preposition' || verbs.has(next.low)
}

/** “Hale’s thinking”, but “what Hale’s saying”. */
const isOwned = (known: Tag, { cueClass }: Verb): boolean =>
  known === 'possessive' && (cueClass === null || cueClass === 'think' || cueClass === 'show')

/** “As Hale puts it” reports; “the boats continue to sink” does not. */
function classBefore(next: Token | undefined, low: string, { cueClass }: Verb): Verb['cueClass'] {
  if (next?.low === 'it' && putsIt.has(low)) return 'say'
  return next?.low === 'to' && goesOnTo.has(low) ? null : cueClass
}

const putsIt = wordSet('put puts putting')
const goesOnTo = wordSet(
  'continue continues continued continuing begin begins began begun beginning go goes went gone going',
)

/** The tag of a word that is in the table of verbs or ends as verbs do; null for other words. */
export function tagVerb(place: Place): WordTag | null {
  const { token, before, next, opening } = place
  const verb = verbs.get(token.low)
  if (!verb) return tagByEnding(place)
  const known = before?.tag ?? 'stop'
  const { form, takesOf } = verb
  const cueClass = classBefore(next, token.low, verb)
  const read = (tag: Tag): WordTag => ({ tag, cueClass })
  if (form === 'gerund')
    return isVerbalNoun(token.low, before, next) || isOwned(known, verb) ? untabled('noun') : read('gerund')
  if (form === 'participle') return read('participle')
  if (alwaysVerbs.has(token.low)) return read('verb')
  const couldBeNoun = form === 'third' || form === 'base' || !token.low.endsWith('ed')
  if (couldBeNoun && next?.low === 'of' && !takesOf && known !== 'pronoun') return untabled('noun')
  if (nounAfter.has(known)) {
    if (form === 'past' && isAlone(before, next)) return read('verb')
    if (couldBeNoun) return untabled('noun')
    return known === 'preposition' && !isOpenWord(next) ? read('verb') : untabled('adjective')
  }
  if (!verbAfter.has(known)) return couldBeNoun ? untabled('noun') : read('verb')
  if (couldBeNoun && form !== 'past' && isPartOfPhrase(place, known, opening)) return untabled('noun')
  if (form === 'base')
    return neverNouns.has(token.low) || isBaseVerb(before, next, opening) ? read('verb') : untabled('noun')
  return read('verb')
}

/** “1,300 Hale emails contained”, “according to pool reports, Hale”, “held ‘secret’ notes.”, “Notes on the talks”. */
function isPartOfPhrase({ next }: Place, known: Tag, opening: Tag): boolean {
  if (known === 'quote') return next === undefined || /^[.?!;]$/.test(next.text)
  if (known === 'stop') return closedWords.get(next?.low ?? '') === 'preposition'
  if (known !== 'noun' && known !== 'name' && known !== 'numeral') return false
  return (
    isFiniteVerb(next) || (known === 'noun' && next?.text === ',' && (opening === 'preposition' || opening === 'to'))
  )
}

/** A bare form is a verb after “to”, a modal, a plural or “they”, else most often a noun: “critics call”, “a phone call”. */
function isBaseVerb(before: TaggedToken | undefined, next: Token | undefined, opening: Tag): boolean {
  if (!before) return false
  if (/^(?:to|auxiliary|opener|pronoun|adverb)$/.test(before.tag)) return true
  if (before.tag === 'name') {
    // “Hales call it”, but “the Hales campaign manager” and “the Hales campaign on Monday”
    return opening !== 'determiner' && /[^s]s$/.test(before.low) && next !== undefined && closedWords.has(next.low)
  }
  return (
    before.tag === 'noun' && (/[^s]s$/.test(before.low) || /^(?:people|men|women|police|children)$/.test(before.low))
  )
}
