/**
 * A library of any size, made up: invented words whose number grows with the text, as that of real words does, some
 * English ones among them, quotations with invented speakers, outlets, dates, and now and then another script.
 */
import type { QuotationRecord } from '../../src/text/article.ts'
import type { FilterDocument } from '../../src/text/pages.ts'
import { textSpan } from '../../src/text/span.ts'

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The most frequent words of English prose with their shares of it in thousandths, so that postings have real shapes. */
const common: readonly (readonly [string, number])[] = [
  ['the', 62],
  ['of', 28],
  ['to', 27],
  ['and', 26],
  ['a', 23],
  ['in', 21],
  ['that', 12],
  ['is', 10],
  ['for', 9],
  ['was', 9],
  ['on', 8],
  ['with', 7],
  ['it', 7],
  ['as', 6],
  ['at', 6],
  ['by', 6],
  ['he', 6],
  ['from', 5],
  ['be', 5],
  ['are', 5],
  ['have', 5],
  ['has', 5],
  ['his', 5],
  ['not', 4],
  ['an', 4],
  ['they', 4],
  ['we', 4],
  ['who', 3],
  ['but', 3],
  ['this', 3],
  ['their', 3],
  ['will', 3],
  ['been', 3],
  ['were', 3],
  ['more', 3],
  ['had', 3],
  ['its', 3],
  ['which', 2],
  ['one', 2],
  ['about', 2],
  ['people', 2],
  ['would', 2],
  ['after', 2],
  ['new', 2],
  ['when', 2],
  ['there', 2],
  ['don’t', 1],
  ['her', 2],
  ['out', 2],
  ['up', 2],
  ['if', 2],
  ['or', 2],
  ['no', 1],
  ['years', 1],
  ['government', 1],
  ['time', 1],
  ['first', 1],
  ['told', 1],
  ['year', 1],
  ['two', 1],
  ['all', 2],
  ['could', 1],
  ['over', 1],
  ['into', 1],
  ['last', 1],
  ['harbour', 1],
  ['council', 1],
  ['river', 1],
  ['bridge', 1],
  ['school', 1],
  ['market', 1],
  ['minister', 1],
]
const commonShare = common.reduce((sum, [, share]) => sum + share, 0) / 1000

const syllables =
  'ba be bri ca cho da den dro el fa fer gan go har il ja ka ker lo lu mar men mi na nor o pa per qui ra ren ro sa sel sto ta ter tho u va ven vi wa wen ya zo'.split(
    ' ',
  )
const endings = ['', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'é']

function invented(number: number): string {
  let rest = number
  let word = ''
  do {
    word += syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
  } while (rest > 0)
  return word + (syllables[(number * 7) % syllables.length] ?? '') + (endings[(number * 5) % endings.length] ?? '')
}

const names = ['Ada', 'Bo', 'Carla', 'Dmitri', 'Élodie', 'Farid', 'Goran', 'Hana', 'Ines', 'Jonas', 'Keiko', 'Lars']
const outlets = [
  'Merrin Courier',
  'Harbour Post',
  'Talvik Gazette',
  'Évora Tribune',
  'The Upper Tolve Observer',
  'Korvath Wire',
]
const scripts = [
  '港口的工人说他们不会离开',
  '难民越过边境来到北京',
  'ผู้อพยพข้ามพรมแดนเมื่อวานนี้',
  'قال الوزير إن الجسر لن يغلق',
  'Рыбаки вернулись в гавань',
]

/** Article number `number` of a library that has them all; each can be made by itself. */
export function generatedDocument(number: number): FilterDocument {
  const random = dice(number + 1)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new RangeError('Nothing to pick from')
    return item
  }
  const word = (): string => {
    if (random() < commonShare) return commonWord(random() * commonShare * 1000)
    if (random() < 0.012)
      return random() < 0.5 ? String(1900 + Math.floor(random() * 130)) : `${1 + Math.floor(random() * 90)},000`
    // Zipf's law over words without number: the next article brings words that none before had.
    return invented(Math.floor(40 / (random() + 1e-6) ** 0.9))
  }
  const sentence = (length: number): string => {
    const words = Array.from({ length }, word).join(' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  const quotations: QuotationRecord[] = []
  const blocks: FilterDocument['blocks'][number][] = []
  const slug = `article-${number}`
  let text = ''
  for (let paragraph = 0; paragraph < 18 + Math.floor(random() * 12); paragraph++) {
    const start = text.length
    if (random() < 0.02) text += `${pick(scripts)}。 `
    text += `${sentence(12 + Math.floor(random() * 18))}. `
    if (random() < 0.3) {
      const at = text.length + 1
      const said = `${sentence(8 + Math.floor(random() * 18))}.`
      const name = `${pick(names)} ${invented(400 + Math.floor(300 / (random() + 0.001) ** 0.8)).replace(/^./, (letter) => letter.toUpperCase())}`
      text += `“${said}” ${name} said. `
      const mention = textSpan(text, { start: at + said.length + 2, end: at + said.length + 2 + name.length })
      const spans = [textSpan(text, { start: at, end: at + said.length })]
      const speaker = {
        name,
        slug: name.toLowerCase().replace(/[^a-z]+/g, '-'),
        mention,
        basis: 'named',
        type: 'person',
        corrected: false,
      } as const
      const sentenceSpan = textSpan(text, { start: at - 1, end: text.length })
      quotations.push({
        id: `q${quotations.length}`,
        article: slug,
        file: `${slug}.txt`,
        url: '',
        kind: 'speech',
        form: 'direct',
        spans,
        sentence: sentenceSpan,
        cue: null,
        rule: { code: 'cue-after', cue: 'said' },
        nested: [],
        speaker,
        certainty: 0.95,
      })
    }
    text += `${sentence(10 + Math.floor(random() * 14))}.`
    blocks.push({ start, end: text.length, role: 'paragraph' })
    text += '\n\n'
  }
  const day = new Date(Date.UTC(2024, 0, 1) - number * 40_000_000).toISOString().slice(0, 10)
  const row: FilterDocument['row'] = {
    slug,
    file: `${slug}.txt`,
    title: { value: sentence(7), basis: 'given' },
    date: { value: day, basis: 'given' },
    outlet: { value: pick(outlets), basis: 'given' },
    section: null,
    lang: 'en',
    words: text.split(' ').length,
    quotations: quotations.length,
    excerpt: text.slice(0, 200),
    speakers: [
      ...new Map(
        quotations.map(({ speaker }) => [
          speaker?.slug ?? '',
          { name: speaker?.name ?? '', slug: speaker?.slug ?? null },
        ]),
      ).values(),
    ],
  }
  return { row, text, blocks, quotations }
}

function commonWord(thousandth: number): string {
  let left = thousandth
  for (const [word, share] of common) if ((left -= share) < 0) return word
  return 'the'
}

export function* generatedDocuments(count: number): Generator<FilterDocument> {
  for (let number = 0; number < count; number++) yield generatedDocument(number)
}
