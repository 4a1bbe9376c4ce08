/** Which words may be somebody's name, as bylines print them. */
import { weekdayNamed } from './calendar-words.ts'

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words inside a name: "Ludwig van der Tolve". */
const particles = wordSet(`
  de del della dei di da das do dos du la le les los las van von vom zu zur der den ter ten te und af av el al bin ibn ben bint y e i
  mac mc st d’ d'`)

/** What somebody is, in a byline; also the start of longer words ("Chefredakteurin"). */
const roles =
  /^(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|contribut(?:ors?|ing)|producers?|critics?|authors?|photographers?|photojournalists?|bureau|desk|chief|analysts?|interns?|freelance|freelancer|special|guest|senior|junior|deputy|associate|assistant|managing|political|redakt\p{L}+|chefredakt\p{L}+|korrespondent\p{L}*|reporter\p{L}*|periodistas?|corresponsal(?:es)?|redactor(?:as?|es)?|journalistes?|rédact\p{L}+|correspondante?s?|giornalist[aie]|corrispondent[ei]|inviat[oaie]|verslagge\p{L}+|redacteur|jornalistas?|repórter(?:es)?|correspondente)$/iu

/** What bodies are called, and hardly a person. */
const bodies =
  /^(?:press|news|newspapers?|agency|agencies|associated|reuters|afp|ap|dpa|upi|bbc|cnn|npr|wire|service|services|network|media|magazine|editorial|team|council|board|cent(?:er|re)|commission|institute|university|college|school|department|ministry|committee|association|society|group|foundation|union|party|office|collaboration|company|inc|ltd|llc|gmbh|corp|corporation|bank|organi[sz]ation|federation|authority|government|church|museum|library|club|trust|partnership|consortium|initiative|project|coalition|alliance|redaktion|agentur|agence|agencia|agenzia|zeitung|tageblatt|anzeiger|nachrichten|presse|kommission|ministerium|rédaction|redacción|redazione|redactie)$/iu

/** Newspapers are called so, and some people. */
const papers =
  /^(?:post|courier|times|herald|tribune|gazette|journal|daily|echo|review|telegraph|guardian|observer|mail|star|sun|globe|chronicle|record|standard|independent|dispatch|examiner|inquirer|bulletin|sentinel|monitor|argus|advertiser|mirror|express|kurier|bote|monde|figaro|país|mundo|corriere|giornale|krant|dagblad)$/iu

/** Words that bylines of nobody are made of: "By Monday Morning", "By Popular Demand". */
const common = wordSet(`
  any new old same public general mutual every other many most some more great big little saint the a an and or our your their his
  her my this that these those all no not one two three who what when where why how for from with without about into over under out
  up down off at on to of as is was are were be been has had have would can could must morning afternoon evening night noon midnight
  day days week weeks month year years today tomorrow yesterday dusk spring autumn winter season popular demand request appointment
  royal land sea air hand design order train car boat bus ship rail road foot bicycle numbers way law far then now next last first
  second end time hour hours minute minutes accident mistake chance default means proxy phone email letter telephone candlelight
  candle light invitation invite itself themselves himself herself nature contrast example force reason virtue vote majority
  definition comparison late early necessity heart water daylight moonlight sheer pure christmas easter committee nomination
  daybreak large`)

const token = /^\p{Lu}[\p{L}\p{M}]*(?:['’.-]+[\p{L}\p{M}]+)*\.?$/u
const contraction = /^[dlo]['’]\p{Lu}[\p{L}\p{M}-]+$/iu
const smallToken = /^[\p{Ll}][\p{L}\p{M}'’.-]+$/u
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const honorific = /^(?:(?:dr|prof|professor|mr|mrs|ms|rev|herr|frau|mme|sra?|dott)\b\.?\s+)+/i
const degrees = /(?:,?\s+(?:ph\.?d|m\.?d|m\.?a|b\.?a|mbe|obe|mp|esq)\.?)+$/i
const mostTokens = 6

/** `small`: the line has no capitals at all, and so no name has. */
export type Letters = 'capital' | 'small'

/** Whether `words` are somebody's name of two words or more: "Ada Brook", "J. P. van der Tolve Jr." */
export function isPersonName(words: string, letters: Letters = 'capital'): boolean {
  const tokens = words.split(/\s+/)
  const own = tokens.filter((word) => !particles.has(word) && !suffix.test(word))
  const [first = '', last = ''] = [tokens[0], own.at(-1)]
  const isToken = (word: string) =>
    letters === 'small' ? smallToken.test(word) : token.test(word) || contraction.test(word)
  return (
    own.length >= 2 &&
    tokens.length <= mostTokens &&
    !(letters === 'capital' && particles.has(first)) &&
    own.every((word) => isToken(word) && !isNoName(word)) &&
    // "Day" and "Law" are family names too, and never first ones.
    !isCommon(own[0] ?? '') &&
    !(letters === 'small' && own.some(isCommon)) &&
    last.replace(/[^\p{L}]/gu, '').length > 1
  )
}

function isNoName(word: string): boolean {
  const bare = word.replace(/[.'’-]+$/, '')
  return /['’]s$/.test(word) || isRoleWord(bare) || bodies.test(bare) || weekdayNamed(bare) !== undefined
}

function isCommon(word: string): boolean {
  return common.has(word.toLowerCase().replace(/[.'’-]+$/, ''))
}

export function isRoleWord(word: string): boolean {
  return roles.test(word)
}

/** Whether a word of `words` says that a body is meant. A newspaper's may be a person's name too ("Emily Post"). */
export function namesBody(words: string): boolean {
  return words.split(/[^\p{L}]+/u).some((word) => bodies.test(word))
}

export function namesPaper(words: string): boolean {
  return words.split(/[^\p{L}]+/u).some((word) => bodies.test(word) || papers.test(word))
}

/** Whether a word of `words` says what somebody is. */
export function namesRole(words: string): boolean {
  return words.split(/[^\p{L}]+/u).some(isRoleWord)
}

/** The name without what stands beside one: "Dr. Ada Brook, PhD" is Ada Brook. */
export function bareName(words: string): string {
  return words.trim().replace(honorific, '').replace(degrees, '').trim()
}

export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** "Flint, Cora": the family name first, as lists of authors have it. Not "Barnes and Nobbs, Inc." */
export function isFamilyFirst(words: string): boolean {
  const parts = words.split(/,\s+/)
  const [family = '', names = ''] = parts
  if (parts.length !== 2 || suffix.test(names) || degrees.test(` ${names}`)) return false
  const tokens = [...family.split(' '), ...names.split(' ')]
  const own = tokens.filter((word) => !particles.has(word))
  return (
    family.split(' ').length <= 4 &&
    names.split(' ').length <= 3 &&
    own.every((word) => token.test(word) && !bodies.test(word.replace(/\.$/, '')) && !isRoleWord(word))
  )
}
