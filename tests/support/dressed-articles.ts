/** Invented articles made of parts, and the dresses that files put them in. */
import * as fc from 'fast-check'

/** Headline, byline and date line, then paragraphs; what is quoted, and who says it, in order. */
export interface Article {
  readonly headline: string
  readonly byline: string
  readonly dateLine: string
  readonly paragraphs: readonly string[]
  readonly said: readonly { readonly words: string; readonly speaker: string }[]
}

export interface Dress {
  /** Null where a paragraph is one line. */
  readonly width: number | null
  readonly blankLines: boolean
  /** Spaces before every line, and before the first of each paragraph. */
  readonly margin: number
  readonly indent: number
  readonly lineEnd: '\n' | '\r\n'
  readonly references: boolean
  /** Whether long words are divided at the ends of lines. */
  readonly divided: boolean
}

const people = ['Cora Flint', 'Bo Lindt', 'Ines Marlow', 'Jonas Hale', 'Alma Reck'] as const
const roles = ['the mayor', 'a fisherman', 'the engineer', 'who keeps the archive', 'the pilot'] as const
const verbs = ['said', 'told the council', 'added', 'warned'] as const
const sayings = [
  'We will have it open by the end of October',
  'Nobody asked us about the harbour wall',
  'The reconstruction will take a year and cost more than they think',
  'I have the signature on my desk',
  'They promised the same to my father when he kept the ferry',
  'It moves when the tide comes in',
] as const
const narrations = [
  'The council met on Monday to talk about the harbour, which the storm of last winter broke in three places.',
  'Nobody in the town had believed it any more.',
  'The money was found in the spring, after a long search through the accounts of the port.',
  'Eleven witnesses were heard in the winter, among them the man who had drawn the plans.',
  'It was the third meeting of the year.',
] as const
const headlines = [
  'Mayor promises to rebuild the old bridge by autumn',
  'Who will pay for the bridge?',
  'BRIDGE TO REOPEN',
  'The bridge is open again.',
  'A year of waiting ends at the harbour!',
  'The long question of the wall …',
] as const

const sentence = fc.constantFrom(...narrations)

const quoted = fc
  .tuple(fc.constantFrom(...sayings), fc.nat(people.length - 1), fc.constantFrom(...verbs), fc.nat(2))
  .map(([words, person, verb, form]) => {
    const speaker = people[person] ?? ''
    const role = roles[person] ?? ''
    const end = verb === 'told the council' ? `${speaker} told the council.` : `${verb} ${speaker}, ${role}.`
    const text =
      form === 0
        ? `“${words},” ${end}`
        : form === 1
          ? `${speaker} said: “${words}.”`
          : `According to ${speaker}, “${words}.”`
    const exact = form === 0 ? `${words},` : `${words}.`
    return { text, said: { words: exact, speaker } }
  })

/** Leads of any length: one to four sentences. */
const lead = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const paragraph = fc
  .tuple(quoted, fc.option(sentence, { nil: null }))
  .map(([{ text, said }, after]) => ({ text: after === null ? text : `${text} ${after}`, said }))

export const article: fc.Arbitrary<Article> = fc
  .record({
    headline: fc.constantFrom(...headlines),
    lead,
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    last: sentence,
  })
  .map(({ headline, lead: first, paragraphs, last }) => ({
    headline,
    byline: 'By Ada Brook',
    dateLine: '5 March 2031',
    paragraphs: [first, ...paragraphs.map(({ text }) => text), last],
    said: paragraphs.map(({ said }) => said),
  }))

export const dress: fc.Arbitrary<Dress> = fc.record({
  width: fc.option(fc.integer({ min: 40, max: 100 }), { nil: null, freq: 6 }),
  blankLines: fc.boolean(),
  margin: fc.constantFrom(0, 0, 4),
  indent: fc.constantFrom(0, 0, 3),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  references: fc.boolean(),
  divided: fc.boolean(),
})

/** Whether blank lines, indents or line ends show where a paragraph ends. */
export const showsParagraphs = ({ width, blankLines, indent }: Dress): boolean =>
  width === null || blankLines || indent > 0

/** The article as a file holds it, line ends not yet read. */
export function dressed({ headline, byline, dateLine, paragraphs }: Article, worn: Dress): string {
  const noted = worn.references ? paragraphs.map(withReferences) : paragraphs
  const head = [headline, byline, dateLine].map((line) => wrap(line, { ...worn, indent: 0 }))
  const body = noted.map((text) => wrap(text, worn))
  const between = worn.blankLines ? '\n\n' : '\n'
  return [head.join('\n'), ...body].join(between).replaceAll('\n', worn.lineEnd)
}

function withReferences(text: string): string {
  let number = 0
  return text.replace(/[.!?]”?(?= |$)/g, (end) => `${end}[${++number}]`)
}

function wrap(text: string, { width, margin, indent, divided }: Dress): string {
  const lines: string[] = []
  let line = ' '.repeat(margin + indent)
  const isEmpty = () => line.trim() === ''
  for (const word of text.split(' ')) {
    const joined = isEmpty() ? line + word : `${line} ${word}`
    if (width === null || joined.length <= width || isEmpty()) {
      line = joined
      continue
    }
    const half = divided ? halfThatFits(word, width - line.length - 1) : ''
    lines.push(half === '' ? line : `${line} ${half}-`)
    line = ' '.repeat(margin) + word.slice(half.length)
  }
  return [...lines, line].join('\n')
}

/** As much of a long word of small letters as fits before a hyphen. */
function halfThatFits(word: string, room: number): string {
  if (!/^\p{Ll}{8,}/u.test(word)) return ''
  const length = Math.min(room - 1, 5)
  return length >= 3 ? word.slice(0, length) : ''
}
