/**
 * Which language a stretch of text is in, on the word of two witnesses: `eld`, which knows how letters follow each other in 60
 * languages, and the small words that each language needs. Either alone is wrong too often: `eld` takes Galician for Portuguese and
 * names for Swedish, and relatives share their small words.
 */
import { eld } from 'eld/extrasmall'
import { functionWords, type SpacedScript } from './function-words.ts'

const limits = {
  /** Small words make up a quarter of most prose, and of Finnish or Turkish reports sometimes little more than this. */
  leastShare: 0.1,
  /** A language that `eld` does not know is told from its kin by clearly more of its words, since there is one witness alone. */
  clearlyMore: 1.15,
  /** Where `eld` is not sure, as in a sentence with two names, nearly every third word. */
  aloneShare: 0.28,
  /** Different small words of so many letters: fewer are asked for of a short stretch. */
  least: { words: 3, letters: 2 },
  short: { stretch: 12, words: 2 },
  kin: { words: 3, letters: 3 },
}

/** These stand in names too: "Ludwig van der Tolve", "Ana de la Cruz". */
const nameWords = new Set(
  'van von der den de da di do dos das del della la le les los el al und y e i du af av bin ben ibn abu bint zu ter ten te san santa mac ap o oh mr'.split(
    ' ',
  ),
)

/** Filler text is written in something like it. */
const neverAnswered = 'la'

const known: ReadonlySet<string> = new Set(Object.values(eld.info().Languages))

/** A BCP 47 tag; undefined where the witnesses differ or say too little. */
export function languageHeard(stretch: string, script: SpacedScript): string | undefined {
  const { shares, evidence, words } = countWords(stretch, script)
  const [best, second] = [...shares].toSorted((a, b) => b[1] - a[1])
  if (best === undefined) return undefined
  const [lang, share] = best
  const lead = share / (second?.[1] ?? 0)
  const isBorneOut = (least: { readonly words: number; readonly letters: number }) =>
    [...(evidence.get(lang) ?? [])].filter(({ length }) => length >= least.letters).length >= least.words
  if (!known.has(lang)) {
    const isKin = share >= limits.leastShare && lead >= limits.clearlyMore && isBorneOut(limits.kin)
    return isKin && lang !== neverAnswered ? lang : undefined
  }
  const isShort = words < limits.short.stretch
  if (!isBorneOut({ ...limits.least, words: isShort ? limits.short.words : limits.least.words })) return undefined
  const { language, isReliable } = eld.detect(stretch)
  const isHeard = language !== '' && isReliable()
  if (lead <= 1 || (isHeard && language !== lang)) return undefined
  return share >= (isHeard ? limits.leastShare : limits.aloneShare) ? lang : undefined
}

/** Of each language the share of its small words among all, and which of them bear it out. */
function countWords(stretch: string, script: SpacedScript) {
  const index = functionWords[script]
  const found = stretch.match(/[\p{L}\p{M}]+/gu) ?? []
  // Will, May and Grace are names where no such word is written small; in capitals all are alike.
  const isShouted = stretch === stretch.toUpperCase()
  const small = new Set<string>()
  const shares = new Map<string, number>()
  const evidence = new Map<string, Set<string>>()
  for (const written of found) {
    const word = written.toLowerCase()
    for (const lang of index.get(word) ?? []) {
      shares.set(lang, (shares.get(lang) ?? 0) + 1 / found.length)
      if (nameWords.has(word)) continue
      if (isShouted || word === written) small.add(lang)
      const own = evidence.get(lang)
      if (own) own.add(word)
      else evidence.set(lang, new Set([word]))
    }
  }
  const isSmall = ([lang]: readonly [string, unknown]) => small.has(lang)
  return { shares, evidence: new Map([...evidence].filter(isSmall)), words: found.length }
}
