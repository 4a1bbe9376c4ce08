/** What part a word plays in an English clause. */
import type { ArticleWords } from '../language.ts'
import { mayOpenSentence } from '../sentence-openers.ts'
import { type Tag, type TaggedToken, type Token, untabled, type WordTag } from '../token.ts'
import { closedWords } from './closed-words.ts'
import { interjections } from './interjections.ts'
import { names } from './names.ts'
import { wordList } from './word-list.ts'
import { nouns } from './nouns.ts'
import { tagVerb } from './tag-verbs.ts'
import { verbs } from './verbs.ts'

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

const namesOfMembers: ReadonlySet<Tag | undefined> = new Set<Tag>(['determiner', 'numeral', 'adjective', 'name'])

/** A member of a party: nothing follows that the word could describe. */
function isMember(before: TaggedToken | undefined, next: Token | undefined): boolean {
  if (before?.tag === 'determiner') return next?.kind !== 'word' || closedWords.has(next.low) || verbs.has(next.low)
  return namesOfMembers.has(before?.tag) && (next?.kind !== 'word' || closedWords.has(next.low) || verbs.has(next.low))
}

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
  opening: Tag,
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
        // “the Republican said” and “one Ormsby Republican who”, but “Republican claims” and “the Republican mayor”
        return untabled(isMember(before, next) ? 'noun' : 'adjective')
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
  if (low === 'left' && before && /^(?:noun|name|pronoun|calendar|adverb)$/.test(before.tag))
    return { tag: 'verb', cueClass: null }
  if (low === 'according') return untabled('adverb')
  if (low === 'like' && before?.tag === 'auxiliary') return untabled('preposition')
  if (closed === 'adjective' && nouns.person.has(low)) return untabled('noun')
  if (closed !== undefined) return untabled(fixed[closed] ?? 'noun')
  const verb = tagVerb({ token, before, next, opening })
  if (verb) return verb
  if (nouns.person.has(low)) return untabled('noun')
  if (/..ly$/.test(low) && !nounsInLy.has(low)) return untabled('adverb')
  if (/...(?:ous|ful|ive|able|ible|less|ish|ic|ical)$/.test(low)) return untabled('adjective')
  return untabled('noun')
}
