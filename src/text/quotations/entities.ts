/** Entities: all name mentions of an article that stand for one person or body. */
import type { SpeakerType } from '../article.ts'
import { entityType } from './entity-types.ts'
import type { Gender, Language } from './language.ts'
import type { Mention } from './mention.ts'
import { canBeSame, genderOfGiven, genderOfName, type NameParts, nameParts } from './names.ts'
import { isMember } from './members.ts'
import type { Reading } from './reading.ts'
import { mayOpenSentence } from './sentence-openers.ts'
import type { Tag } from './token.ts'

export interface Entity {
  readonly mentions: readonly Mention[]
  readonly names: readonly NameParts[]
  /** The first mention in full: whom a reader is told. */
  readonly shown: string
  readonly gender: Gender | null
  readonly type: SpeakerType
  /** Something shows that it is a person. */
  readonly isPerson: boolean
  /** A body, party, place or people: no “he”. */
  readonly isBody: boolean
  /** One word, once, at the head of a sentence: perhaps no name at all. “‹Holes› like this one are opening.” */
  readonly isDoubtful: boolean
  /** What the article calls the entity: “senator”, “mayor”, in small letters. */
  readonly roles: ReadonlySet<string>
  /** Nouns of bodies beside the name: “maker”, “bank”. */
  readonly bodyNouns: ReadonlySet<string>
  /** All words that stood before the name: “democratic”, “presidential”, “nominee”. */
  readonly epithets: ReadonlySet<string>
}

interface Draft {
  /** First named where only a place is: “in Washington”. No name of several words is the same. */
  readonly isPlace: boolean
  readonly mentions: Mention[]
  /** Each way of naming once. */
  readonly names: NameParts[]
  /** The first mention of each of `names`. */
  readonly firsts: Mention[]
  readonly forms: Set<string>
  gender: Gender | null
  readonly roles: Set<string>
  readonly epithets: Set<string>
  readonly bodyNouns: Set<string>
}

/** Which entities of the same surname fits a name best: most words in common, then most often named, then last named. */
function bestFit(
  drafts: readonly Draft[],
  name: NameParts,
  gender: Gender | null,
  isPlace: boolean,
  language: Language,
): Draft | undefined {
  let best: Draft | undefined
  let bestScore = -1
  for (const draft of drafts) {
    if (gender && draft.gender && gender !== draft.gender) continue
    if (isPlace ? !draft.isPlace : draft.isPlace && name.given !== '') continue
    if (!draft.names.some((known) => canBeSame(known, name, language))) continue
    // Two full names of one draft must not contradict a third: “Bill Hale” does not join “Ann Hale” through “Hale”.
    if (name.given && draft.names.some((known) => known.given && !canBeSame(known, name, language))) continue
    const surname = draft.names.some((known) => known.surname === name.surname) ? 1000 : 0
    const score = surname + draft.mentions.length
    if (score >= bestScore) [best, bestScore] = [draft, score]
  }
  return best
}

/** What stands beside a name, in small letters. */
interface Beside {
  readonly roles: readonly string[]
  /** Nouns of bodies: “the drug ‹maker› Tamber”, “Norbank, the ‹bank›”. */
  readonly bodyNouns: readonly string[]
}

/** The nouns after the comma after a name: “Ann Hale, the mayor,”; none in “In Ormsby, the mayor said”. */
function afterComma({ tokens }: Reading, mention: Mention): readonly string[] {
  if (tokens[mention.last + 1]?.tag !== 'comma') return []
  const beside: string[] = []
  let at = mention.last + 2
  for (; at < mention.last + 9; at++) {
    const token = tokens[at]
    if (!token || !/^(?:determiner|adjective|noun|name|possessive|possessive-pronoun|numeral)$/.test(token.tag)) break
    beside.push(token.low)
  }
  return /^(?:verb|auxiliary|adverb|quote)$/.test(tokens[at]?.tag ?? '') ? [] : beside
}

/** How far after its comma an apposition is read for words that tell its bearer from others. */
const furthestAside = 14

/** “Hale, a host ‹at the station CBN›,”: the names and nouns of a description after the comma, up to the next one. */
function asideWords({ tokens, language }: Reading, mention: Mention): readonly string[] {
  const comma = mention.last + 1
  if (tokens[comma]?.tag !== 'comma' || !language.phrases.articles.has(tokens[comma + 1]?.low ?? '')) return []
  const words: string[] = []
  for (let at = comma + 1; at < comma + furthestAside; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[comma]?.sentence || !inAside.has(token.tag)) break
    if (token.tag === 'name' || token.tag === 'noun' || token.tag === 'adjective') words.push(token.low)
  }
  return words
}

/** “Hale of Ormsby”, “Hale, R-Ormsby,”: where its bearer is from. */
function originWords({ tokens, language }: Reading, { last }: Mention): readonly string[] {
  let at = last + 1
  if (tokens[at]?.tag === 'comma' || tokens[at]?.text === '(') at++
  const party = /^\p{Lu}-(\p{L}.*)$/u.exec(tokens[at]?.text ?? '')?.[1]
  if (party !== undefined) return [party.toLowerCase()]
  if (!language.phrases.ofHead.has(tokens[at]?.low ?? '')) return []
  const words: string[] = []
  while (tokens[++at]?.tag === 'name' && words.length < longestOrigin) words.push(tokens[at]?.low ?? '')
  return words
}
const longestOrigin = 3

const inAside: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'adjective',
  'noun',
  'name',
  'possessive',
  'possessive-pronoun',
  'numeral',
  'preposition',
])

/** What stands before it (“campaign manager Ann Hale”), after a comma, and before one (“the lawyer, Ann Hale”). */
function besideName(reading: Reading, mention: Mention): Beside {
  const { tokens, language } = reading
  const isRole = (low: string): boolean => language.nouns.person.has(low) || language.names.titles.has(low)
  const isBody = (low: string): boolean => language.nouns.organisation.has(low) && !isRole(low)
  /** “challenger Ann Hale”: whatever noun stands right before the name is a role, in any list or none. */
  const own = tokens[mention.nameFirst - 1]
  const ownNoun = own?.tag === 'noun' && mention.nameFirst > mention.first ? [own.low] : []
  const after = afterComma(reading, mention)
  const comma = tokens[mention.first - 1]
  const earlier = comma?.tag === 'comma' ? tokens[mention.first - 2] : undefined
  const before = earlier?.tag === 'noun' ? [earlier.low] : []
  const titles = tokens.slice(mention.first, mention.nameFirst).map(({ low }) => low)
  const roles = [...[...titles, ...after, ...before].filter(isRole), ...ownNoun.filter((low) => !isBody(low))]
  const isDescribed = language.phrases.articles.has(after[0] ?? '')
  return {
    roles: [...roles, ...roles.flatMap((role) => language.names.titleWords[role] ?? [])],
    bodyNouns: [...ownNoun, ...(isDescribed ? after.slice(-1) : []), ...before].filter(isBody),
  }
}

/** “his wife, Ann Hale”, “actress Ann Hale”, “Ann Hale, a businesswoman”. */
function genderOfRoles(roles: readonly string[], { language }: Reading): Gender | null {
  for (const role of roles) {
    if (language.names.femaleWords.has(role)) return 'female'
    if (language.names.maleWords.has(role)) return 'male'
  }
  return null
}

function finish(reading: Reading, draft: Draft, isFamily: boolean): Entity {
  const { language, frame, tokens } = reading
  const full = draft.names.findIndex((name) => name.given !== '')
  const at = Math.max(0, full)
  const mention = draft.firsts[at]
  const name = draft.names[at]
  const keepsTitle = name !== undefined && name.given === '' && language.names.keptTitles.has(name.titles.at(-1) ?? '')
  const from = mention ? (keepsTitle ? mention.nameFirst - 1 : mention.nameFirst) : 0
  const shown = mention ? frame.text.slice(tokens[from]?.start, tokens[mention.last]?.end) : ''
  const { mentions, names, roles, epithets, bodyNouns } = draft
  // “Melanie said”, and never more than that.
  const alone = full < 0 ? genderOfGiven(name?.surname ?? '', language) : null
  const { type, isPerson } = entityType(reading, { ...draft, shown, isFamily }, alone)
  const gender = draft.gender ?? (type === 'person' ? alone : null)
  const isBody = type !== 'person'
  const [only] = mentions.length === 1 ? mentions : []
  const opens = only !== undefined && opensPhrase(reading, only.first)
  const isDoubtful =
    opens &&
    names.every(({ given }) => given === '') &&
    gender === null &&
    roles.size === 0 &&
    !/^\p{Lu}+$/u.test(shown)
  return {
    mentions,
    names,
    gender,
    roles,
    epithets,
    bodyNouns,
    shown: shown.replace(/^@/, ''),
    type,
    isPerson,
    isBody,
    isDoubtful,
  }
}

/** Something more is told about it, and no verb follows. */
function opensPhrase({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return tokens[at + 1]?.tag === 'preposition' && token !== undefined && mayOpenSentence(token, tokens[at - 1])
}

/** “the Hales”: a surname that others bear, with an s. */
function isFamily({ tokens, language }: Reading, draft: Draft, bySurname: ReadonlyMap<string, unknown>): boolean {
  const [first] = draft.firsts
  const stem = /^(.{2,})s$/.exec(draft.names[0]?.words.join(' ') ?? '')?.[1]
  return (
    stem !== undefined && bySurname.has(stem) && language.phrases.definite.has(tokens[first?.first ?? -1]?.low ?? '')
  )
}

/** “in Washington”, “of Derry, N.H.” */
function standsForPlace({ tokens, language }: Reading, mention: Mention, { given, words }: NameParts): boolean {
  if (given !== '' || !language.names.places.has(words.join(' '))) return false
  const before = tokens[mention.first - 1]
  return before?.tag === 'comma'
    ? tokens[mention.first - 2]?.tag === 'name'
    : language.phrases.places.has(before?.low ?? '')
}

/** “Dean Hale” of somebody who was called a dean: no given name. */
function withoutRole(name: NameParts, bySurname: ReadonlyMap<string, readonly Draft[]>): NameParts {
  const { given, surname, titles } = name
  const isRole = name.words.length === 2 && bySurname.get(surname)?.at(-1)?.roles.has(given) === true
  return isRole ? { ...name, words: [surname], given: '', titles: [...titles, given] } : name
}

const acronym = /^\p{Lu}{2,8}$/u

/** The first letters of a name’s words, small ones passed over: `oht` of “Ormsby Harbour Trust”; '' for a single word. */
function initialsOf({ tokens }: Reading, mention: Mention): string {
  const words = tokens.slice(mention.first, mention.last + 1).filter(({ tag }) => tag === 'name')
  return words.length > 1 ? words.map(({ low }) => low.charAt(0)).join('') : ''
}

/** At most so many entities of one name are compared; more are in lists of names only. */
const namesakes = 40

/** The entities in order of their first mention. A surname alone joins the entity who fits; never one of the other gender. */
export function findEntities(reading: Reading): readonly Entity[] {
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const byInitials = new Map<string, Draft>()
  const file = (map: Map<string, Draft[]>, word: string, draft: Draft): void => {
    const list = map.get(word)
    if (!list) map.set(word, [draft])
    else if (!list.slice(-namesakes).includes(draft)) list.push(draft)
  }
  for (const mention of reading.mentions) {
    if (mention.headClass !== 'name' || isMember(reading, mention)) continue
    const name = withoutRole(nameParts(reading.tokens, mention, reading.language), bySurname)
    const isPlace = standsForPlace(reading, mention, name)
    const { roles, bodyNouns } = besideName(reading, mention)
    const gender = genderOfName(name, reading.language) ?? genderOfRoles(roles, reading)
    // A full name may join one that was so far known by its first word; a word alone may be anybody's first name.
    const others = name.given ? bySurname.get(name.given) : byGiven.get(name.surname)?.slice(-namesakes)
    const near = [...(bySurname.get(name.surname) ?? []).slice(-namesakes), ...(others ?? [])]
    const short = name.given === '' && acronym.test(reading.tokens[mention.last]?.text ?? '') ? name.surname : ''
    const initials = initialsOf(reading, mention)
    let draft = byInitials.get(short) ?? bestFit(near, name, gender, isPlace, reading.language)
    if (!draft) {
      draft = {
        isPlace,
        mentions: [],
        names: [],
        firsts: [],
        forms: new Set(),
        gender: null,
        roles: new Set(),
        epithets: new Set(),
        bodyNouns: new Set(),
      }
      drafts.push(draft)
    }
    draft.mentions.push(mention)
    const form = `${name.titles.join(' ')}/${name.words.join(' ')}/${name.suffix}`
    if (!draft.forms.has(form)) {
      draft.forms.add(form)
      draft.names.push(name)
      draft.firsts.push(mention)
    }
    draft.gender ??= gender
    for (const role of roles) draft.roles.add(role)
    for (const title of name.titles) draft.epithets.add(title)
    for (const word of [...asideWords(reading, mention), ...originWords(reading, mention)]) draft.epithets.add(word)
    for (const noun of bodyNouns) draft.bodyNouns.add(noun)
    // “the Ormsby Harbour Trust (OHT)”, and without the brackets; the one named last.
    if (initials !== '' && gender === null) byInitials.set(initials, draft)
    file(bySurname, name.surname, draft)
    if (name.given) file(byGiven, name.given, draft)
  }
  return drafts.map((draft) => finish(reading, draft, isFamily(reading, draft, bySurname)))
}
