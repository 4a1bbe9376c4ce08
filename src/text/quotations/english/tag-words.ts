/** What part a word plays in an English clause. */
import type { ArticleWords } from '../language.ts'
import { mayOpenSentence } from '../sentence-openers.ts'
import { type Tag, type TaggedToken, type Token, untabled, type WordTag } from '../token.ts'
import { closedWords } from './closed-words.ts'
import { interjections } from './interjections.ts'
import { names } from './names.ts'
import { wordList } from './word-list.ts'
import { nouns } from './nouns.ts'
import { alwaysVerbs, verbs } from './verbs.ts'

/** Is this capitalised word a name, or an ordinary word that opens a sentence or stands in a heading? */
function isName(token: Token, first: boolean, next: Token | undefined, article: ArticleWords): boolean {
  const { low } = token
  const loose = first || article.titleCase.has(token.block)
  if (!loose) return true
  if (article.names.has(low)) return !(article.small.has(low) && verbs.has(low))
  if (article.small.has(low)) return false
  if (closedWords.has(low) || (first && interjections.has(low))) return false
  if (names.female.has(low) || names.male.has(low) || names.either.has(low)) return true
  if (verbs.has(low) || nouns.person.has(low) || nouns.group.has(low)) {
    return first && next !== undefined && next.capital && !article.titleCase.has(token.block) && names.titles.has(low)
  }
  if (nouns.document.has(low) || nouns.organisation.has(low)) return false
  if (first && next && next.capital && next.kind === 'word' && !article.titleCase.has(token.block)) return true
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

/** Between these and a noun a word in -ing is no verb: “its managing director”. */
const beforeVerbalNoun: ReadonlySet<Tag> = new Set(['determiner', 'adjective', 'possessive-pronoun'])

/** “the campaign’s ‹organizing› director”, “Hale’s ‹running› mate”: no verb between a name and a role. */
const isOfRole = (known: Tag, next: Token | undefined): boolean =>
  (known === 'name' || known === 'numeral' || beforeVerbalNoun.has(known)) &&
  next !== undefined &&
  nouns.person.has(next.low)

function tagVerb(token: Token, before: TaggedToken | undefined, next: Token | undefined): WordTag | null {
  const verb = verbs.get(token.low)
  const known = before?.tag ?? 'stop'
  if (token.low.endsWith('ing') && isOfRole(known, next)) return untabled('noun')
  if (!verb) {
    // No word is this long, and the endings below are not looked for in what is none.
    if (token.low.length > 40) return null
    if (token.low.endsWith('ed') && /.{2,}[^e]ed$/.test(token.low))
      return {
        tag: nounAfter.has(known) && known !== 'preposition' ? 'adjective' : 'verb',
        cueClass: null,
      }
    if (token.low.endsWith('ing') && /.{3,}ing$/.test(token.low))
      return {
        tag: beforeVerbalNoun.has(known) ? 'noun' : 'gerund',
        cueClass: null,
      }
    return null
  }
  const { form, cueClass, takesOf } = verb
  const read = (tag: Tag): WordTag => ({ tag, cueClass })
  if (form === 'gerund') return beforeVerbalNoun.has(known) ? untabled('noun') : read('gerund')
  if (form === 'participle') return read('participle')
  if (alwaysVerbs.has(token.low)) return read('verb')
  const couldBeNoun = form === 'third' || form === 'base' || !token.low.endsWith('ed')
  if (couldBeNoun && next?.low === 'of' && !takesOf) return untabled('noun')
  if (nounAfter.has(known))
    return couldBeNoun ? untabled('noun') : known === 'preposition' ? read('verb') : untabled('adjective')
  if (!verbAfter.has(known)) return couldBeNoun ? untabled('noun') : read('verb')
  if (form === 'base') return isBaseVerb(before, next) ? read('verb') : untabled('noun')
  return read('verb')
}

/** A bare form is a verb after “to”, a modal, a plural or “they”, else most often a noun: “critics call”, “a phone call”. */
function isBaseVerb(before: TaggedToken | undefined, next: Token | undefined): boolean {
  if (!before) return false
  if (/^(?:to|auxiliary|opener|pronoun|adverb)$/.test(before.tag)) return true
  if (before.tag === 'name') {
    // “Hales call it”, but “the Hales campaign manager”
    return /[^s]s$/.test(before.low) && next !== undefined && closedWords.has(next.low)
  }
  return (
    before.tag === 'noun' && (/[^s]s$/.test(before.low) || /^(?:people|men|women|police|children)$/.test(before.low))
  )
}

/** No adverbs, whatever their ending: “the northern daily wrote”. */
const nounsInLy = new Set(
  wordList('family ally daily weekly monthly quarterly assembly rally supply reply bully anomaly monopoly'),
)

/** “VIDEO”, “LETTERS”: a word in capitals that the article or the tables have in small letters. */
const isShouted = ({ low, text }: Token, { small }: ArticleWords): boolean =>
  text.length > 4 && (small.has(low) || nouns.document.has(low) || verbs.has(low))

/** “New Ormsby” at the start of a sentence: a name if the next word is one. */
const opensName = (token: Token, next: Token | undefined, article: ArticleWords): boolean =>
  token.low === 'new' && next?.kind === 'word' && next.capital && !article.titleCase.has(token.block)

/**
 * “May said”, “White has defended it”: a word of a small class that is somebody’s surname in this article. After a preposition
 * (“in May”) it is what it always is.
 */
function isKnownSurname(
  token: Token,
  first: boolean,
  before: TaggedToken | undefined,
  next: Token | undefined,
  article: ArticleWords,
): boolean {
  if (!token.capital || !article.surnames.has(token.low) || article.titleCase.has(token.block)) return false
  if (next?.capital === true || next?.kind === 'number') return before?.tag === 'name'
  if (!first) return before?.tag !== 'preposition'
  const verb = next && verbs.get(next.low)
  const isSubject = verb !== undefined && (verb.form === 'past' || verb.form === 'third')
  return isSubject || (next !== undefined && (closedWords.get(next.low) === 'auxiliary' || /^['’]s?$/.test(next.text)))
}

/** The part that an English word plays, by closed classes, the verb table, endings, capitals and its neighbours. */
export function tagWord(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  article: ArticleWords,
): WordTag {
  const { low } = token
  if (low === "'s") return untabled(before?.tag === 'pronoun' ? 'auxiliary' : 'possessive')
  const first = mayOpenSentence(token, before)
  const closed = closedWords.get(low)
  if (/^@./u.test(token.text) || (token.capital && /^\p{Lu}\.$/u.test(token.text))) return untabled('name')
  if (closed !== undefined && isKnownSurname(token, first, before, next, article)) return untabled('name')
  if (token.capital && closed !== 'calendar') {
    const acronym =
      /^\p{Lu}{2,}$/u.test(token.text) && !article.titleCase.has(token.block) && !isShouted(token, article)
    if (closed === undefined || (closed === 'adjective' && (!first || opensName(token, next, article)))) {
      if (closed === 'adjective' && nouns.person.has(low) && !(next && next.capital)) {
        // “the Republican said”, but “Republican claims”
        return untabled(before?.tag === 'determiner' ? 'noun' : 'adjective')
      }
      if (closed === 'adjective' || acronym || isName(token, first, next, article)) return untabled('name')
    } else if (
      !first &&
      before &&
      before.tag === 'name' &&
      /^(?:adjective|preposition)$/.test(closed) &&
      !article.titleCase.has(token.block)
    )
      return untabled('name')
  }
  if (low === 'to') return untabled('to')
  if (low === 'according') return untabled('adverb')
  if (low === 'like' && before?.tag === 'auxiliary') return untabled('preposition')
  if (closed === 'adjective' && nouns.person.has(low)) return untabled('noun')
  if (closed !== undefined) return untabled(fixed[closed] ?? 'noun')
  const verb = tagVerb(token, before, next)
  if (verb) return verb
  if (nouns.person.has(low)) return untabled('noun')
  if (/..ly$/.test(low) && !nounsInLy.has(low)) return untabled('adverb')
  if (/...(?:ous|ful|ive|able|ible|less|ish|ic|ical)$/.test(low)) return untabled('adjective')
  return untabled('noun')
}
