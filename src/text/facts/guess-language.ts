/** Which language a text is in, told from its script where one is enough, else by `languageHeard`. Nothing is taken for English because it is nothing else. */
import type { SpacedScript } from './function-words.ts'
import { twinOf } from './twin-languages.ts'
import { languageHeard } from './two-witnesses.ts'

/** Scripts that one language of today's papers is written in, or nearly: it may be told by the script alone. */
const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
]

/** Letters that the language of the script does not have, or hardly: Yiddish, Assamese, Tigrinya. */
const strangers: ReadonlyMap<string, RegExp> = new Map([
  ['he', /[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]|(?<!\p{L})(?:דער|איז|און|די)(?!\p{L})/gu],
  ['bn', /[ৰৱ]/gu],
  ['am', /[ቐ-ቝኸ-ኾ](?=\p{L})|(?<!\p{L})ናይ(?!\p{L})/gu],
])

const spaced: readonly (readonly [SpacedScript, letters: RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
]

const limits = {
  /** Stretches are taken from all over a text, since its head may be in another language than the rest. */
  stretches: 8,
  stretchChars: 400,
  leastChars: 150,
  /** As far as words are looked for that tell a language from its twin. */
  tellingChars: 20_000,
  /** A script must fill this share of the letters; names in other scripts occur in any text. */
  scriptShare: 0.6,
  /** Japanese and Chinese say with one letter what others say with three. */
  hanWeight: 3,
  strangerShare: 0.02,
}

/** Any letter but those of Latin. */
const foreign = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu

/** The language that most of `text` is in (BCP 47); undefined where that is unclear, as in lists of names or numbers. */
export function guessLanguage(text: string): string | undefined {
  const lang = mostHeard(text)
  return lang === undefined ? undefined : twinOf(lang, text.slice(0, limits.tellingChars))
}

function mostHeard(text: string): string | undefined {
  const votes = new Map<string, number>()
  const stretches = stretchesOf(text)
  for (const stretch of stretches) {
    const lang = languageOfStretch(stretch.normalize('NFC').replace(addresses, ' '))
    if (lang === undefined) continue
    const own = (votes.get(lang) ?? 0) + 1
    // The rest cannot outvote it.
    if (own * 2 > stretches.length) return lang
    votes.set(lang, own)
  }
  const cast = [...votes.values()].reduce((sum, count) => sum + count, 0)
  // A third of a text may be a table or a list of names; two languages of equal share are none.
  if (cast * 3 < stretches.length) return undefined
  return [...votes].find(([, count]) => count * 2 > cast)?.[0]
}

function stretchesOf(text: string): string[] {
  const { stretches, stretchChars, leastChars } = limits
  const count = Math.min(stretches, Math.max(1, Math.floor(text.length / leastChars)))
  const step = text.length / count
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(index * step)
    return text.slice(start, start + Math.min(Math.ceil(step), stretchChars))
  })
}

function languageOfStretch(stretch: string): string | undefined {
  const letters = count(stretch, /\p{L}/gu)
  if (letters === 0) return undefined
  const others = count(stretch, foreign)
  // Most texts are decided here: no other script can have its share.
  if (others === 0) return languageHeard(stretch, 'Latin')
  const han = count(stretch, /\p{Script=Han}/gu)
  const kana = count(stretch, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const all = letters + (han + kana) * (limits.hanWeight - 1)
  const fills = (found: number) => found / all >= limits.scriptShare
  // Japanese writes both; a Chinese text has kana only in names.
  if (fills((han + kana) * limits.hanWeight)) return kana * 10 >= han ? 'ja' : 'zh'
  if (fills(letters - others)) return languageHeard(stretch, 'Latin')
  const script = spaced.find(([, pattern]) => fills(count(stretch, pattern)))
  if (script !== undefined) return languageHeard(stretch, script[0])
  const lang = scripts.find(([, pattern]) => fills(count(stretch, pattern)))?.[0]
  const stranger = lang === undefined ? undefined : strangers.get(lang)
  return stranger !== undefined && count(stretch, stranger) / letters >= limits.strangerShare ? undefined : lang
}

function count(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0
}
