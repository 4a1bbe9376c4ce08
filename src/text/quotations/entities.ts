/** Entities: all name mentions of an article that stand for one person or body. */
import type { Gender, Language } from './language.ts'
import type { Mention } from './mention.ts'
import { canBeSame, genderOfGiven, genderOfName, type NameParts, nameParts } from './names.ts'
import type { Reading } from './reading.ts'
import { mayOpenSentence } from './sentence-openers.ts'

export interface Entity {
  readonly mentions: readonly Mention[]
  readonly names: readonly NameParts[]
  /** The first mention in full: whom a reader is told. */
  readonly shown: string
  readonly gender: Gender | null
  readonly isPerson: boolean
  readonly isBody: boolean
  /** One word, once, at the head of a sentence: perhaps no name at all. “‹Holes› like this one are opening.” */
  readonly isDoubtful: boolean
  /** What the article calls the entity: “senator”, “mayor”, in small letters. */
  readonly roles: ReadonlySet<string>
  /** All words that stood before the name: “democratic”, “presidential”, “nominee”. */
  readonly epithets: ReadonlySet<string>
}

interface Draft {
  readonly mentions: Mention[]
  /** Each way of naming once. */
  readonly names: NameParts[]
  /** The first mention of each of `names`. */
  readonly firsts: Mention[]
  readonly forms: Set<string>
  gender: Gender | null
  readonly roles: Set<string>
  readonly epithets: Set<string>
}

/** Which entities of the same surname fits a name best: most words in common, then most often named, then last named. */
function bestFit(
  drafts: readonly Draft[],
  name: NameParts,
  gender: Gender | null,
  language: Language,
): Draft | undefined {
  let best: Draft | undefined
  let bestScore = -1
  for (const draft of drafts) {
    if (gender && draft.gender && gender !== draft.gender) continue
    if (!draft.names.some((known) => canBeSame(known, name, language))) continue
    // Two full names of one draft must not contradict a third: “Bill Hale” does not join “Ann Hale” through “Hale”.
    if (name.given && draft.names.some((known) => known.given && !canBeSame(known, name, language))) continue
    const surname = draft.names.some((known) => known.surname === name.surname) ? 1000 : 0
    const score = surname + draft.mentions.length
    if (score >= bestScore) [best, bestScore] = [draft, score]
  }
  return best
}

/** Roles beside a name: before it (“campaign manager Ann Hale”) and after a comma (“Ann Hale, the mayor,”). */
function rolesOf({ tokens, language }: Reading, mention: Mention): readonly string[] {
  const isRole = (low: string): boolean => language.nouns.person.has(low) || language.names.titles.has(low)
  const roles: string[] = []
  /** “challenger Ann Hale”: whatever noun stands right before the name is one, in any list or none. */
  const own = tokens[mention.nameFirst - 1]
  const ownRole = own?.tag === 'noun' && mention.nameFirst > mention.first ? [own.low] : []
  for (let at = mention.first; at < mention.nameFirst; at++) roles.push(tokens[at]?.low ?? '')
  const comma = tokens[mention.last + 1]
  if (comma?.tag === 'comma') {
    const beside: string[] = []
    let at = mention.last + 2
    for (; at < mention.last + 9; at++) {
      const token = tokens[at]
      if (!token || !/^(?:determiner|adjective|noun|name|possessive|possessive-pronoun|numeral)$/.test(token.tag)) break
      beside.push(token.low)
    }
    // “In Ormsby, the mayor said” sets no mayor beside the town.
    if (!/^(?:verb|auxiliary|adverb|quote)$/.test(tokens[at]?.tag ?? '')) roles.push(...beside)
  }
  const before = tokens[mention.first - 1]
  if (before?.tag === 'comma') {
    const noun = tokens[mention.first - 2]
    if (noun?.tag === 'noun') roles.push(noun.low)
  }
  const known = [...roles.filter(isRole), ...ownRole]
  return [...known, ...known.flatMap((role) => language.names.titleWords[role] ?? [])]
}

/** “his wife, Ann Hale”, “actress Ann Hale”, “Ann Hale, a businesswoman”. */
function genderOfRoles(roles: readonly string[], { language }: Reading): Gender | null {
  for (const role of roles) {
    if (language.names.femaleWords.has(role)) return 'female'
    if (language.names.maleWords.has(role)) return 'male'
  }
  return null
}

function finish(reading: Reading, draft: Draft): Entity {
  const { language, frame, tokens } = reading
  const full = draft.names.findIndex((name) => name.given !== '')
  const at = Math.max(0, full)
  const mention = draft.firsts[at]
  const name = draft.names[at]
  const keepsTitle = name !== undefined && name.given === '' && language.names.keptTitles.has(name.titles.at(-1) ?? '')
  const from = mention ? (keepsTitle ? mention.nameFirst - 1 : mention.nameFirst) : 0
  const shown = mention ? frame.text.slice(tokens[from]?.start, tokens[mention.last]?.end) : ''
  const words = new Set(draft.names.flatMap((each) => each.words))
  const looksLikeBody =
    draft.names.some(
      (each) =>
        language.names.bodyEndings.has(each.surname) ||
        (each.given !== '' && language.nouns.organisation.has(each.surname)),
    ) ||
    draft.firsts.some(
      (each) => language.phrases.definite.has(tokens[each.first]?.low ?? '') && each.nameFirst <= each.first + 1,
    ) ||
    /^\p{Lu}{2,5}$/u.test(shown)
  const { mentions, names, roles, epithets } = draft
  // “Melanie said”, and never more than that.
  const gender = draft.gender ?? (full < 0 ? genderOfGiven(name?.surname ?? '', language) : null)
  const isBody = looksLikeBody && gender === null
  const isPerson = !isBody && (draft.gender !== null || roles.size > 0 || words.size > 1)
  const [only] = mentions.length === 1 ? mentions : []
  const opens = only !== undefined && opensPhrase(reading, only.first)
  const isDoubtful = opens && words.size === 1 && gender === null && roles.size === 0 && !/^\p{Lu}+$/u.test(shown)
  return { mentions, names, gender, roles, epithets, shown: shown.replace(/^@/, ''), isPerson, isBody, isDoubtful }
}

/** Something more is told about it, and no verb follows. */
function opensPhrase({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return tokens[at + 1]?.tag === 'preposition' && token !== undefined && mayOpenSentence(token, tokens[at - 1])
}

/** At most so many entities of one name are compared; more are in lists of names only. */
const namesakes = 40

/** The entities in order of their first mention. A surname alone joins the entity who fits; never one of the other gender. */
export function findEntities(reading: Reading): readonly Entity[] {
  const drafts: Draft[] = []
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const file = (map: Map<string, Draft[]>, word: string, draft: Draft): void => {
    const list = map.get(word)
    if (!list) map.set(word, [draft])
    else if (!list.slice(-namesakes).includes(draft)) list.push(draft)
  }
  for (const mention of reading.mentions) {
    if (mention.headClass !== 'name') continue
    const name = nameParts(reading.tokens, mention, reading.language)
    const roles = rolesOf(reading, mention)
    const gender = genderOfName(name, reading.language) ?? genderOfRoles(roles, reading)
    // A full name may join one that was so far known by its first word; a word alone may be anybody's first name.
    const others = name.given ? bySurname.get(name.given) : byGiven.get(name.surname)?.slice(-namesakes)
    const near = [...(bySurname.get(name.surname) ?? []).slice(-namesakes), ...(others ?? [])]
    let draft = bestFit(near, name, gender, reading.language)
    if (!draft) {
      draft = {
        mentions: [],
        names: [],
        firsts: [],
        forms: new Set(),
        gender: null,
        roles: new Set(),
        epithets: new Set(),
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
    file(bySurname, name.surname, draft)
    if (name.given) file(byGiven, name.given, draft)
  }
  return drafts.map((draft) => finish(reading, draft))
}
