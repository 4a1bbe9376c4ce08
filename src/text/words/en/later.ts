import type { AttributionBasis } from '../../article.ts'
import { number } from './formats.ts'
import { words } from './site.ts'

const percents = new Intl.NumberFormat('en-GB', { style: 'percent' })

/** A word, and the words around it where there are more. */
const inside = (mention: string, phrase: string) =>
  mention === phrase ? `“${mention}”` : `“${mention}” in “${phrase}”`

const basis: Readonly<Record<AttributionBasis, (mention: string, phrase: string, name: string) => string>> = {
  named: (mention, phrase) => `The text names the speaker: ${inside(mention, phrase)}.`,
  pronoun: (mention, phrase, name) => `The text says ${inside(mention, phrase)}, which we take to mean ${name}.`,
  description: (mention, phrase) => `The text describes the speaker without a name: ${inside(mention, phrase)}.`,
  labelled: (mention) => `The text is a transcript, and its label names the speaker: “${mention}”.`,
  continued: (mention, phrase, name) =>
    `The quotation goes on from the one before it, by ${name} (${inside(mention, phrase)}).`,
}

/** What is said in answer to a reader who asks for it: it is fetched then, and not with the page. */
export const laterWords = {
  close: 'Close',
  card: {
    label: 'About this quotation',
    noSpeech: 'Not somebody’s speech',
    how: 'How we know',
    cue: (cue: string) => `Reporting words: “${cue}”.`,
    rule: (rule: string) => `Rule: ${rule}.`,
    basis,
    certainty: (chance: number) =>
      `Certainty: ${percents.format(chance)}. Of answers as sure as this, so many are right.`,
    certain: 'Certainty: by the form of the text.',
    doubtfulEnd: 'The closing mark is missing; where the words end is our reading.',
    corrected: 'Corrected by the owner of this library.',
    others: 'Also said in this article',
    more: (n: number) => `and ${number(n)} more`,
    allOf: (name: string) => `All quotations of ${name}`,
    copyLink: 'Copy link',
    formats: 'Copy as',
    formatCopied: 'Copied.',
  },
  share: {
    title: 'Take it along',
    copyLink: 'Copy link',
    linkCopied: 'Link copied.',
    system: 'Share with …',
    exports: 'Save the quotations as',
    holdsPage: 'The file holds the quotations of this page.',
    busy: 'Gathering the quotations …',
    progress: (done: number, total: number) => `${number(done)} of ${words.quotations(total)} read …`,
    share: (share: number) => `${percents.format(share)} read …`,
    saved: (n: number) => `Saved ${words.quotations(n)}, each with its sentence, speaker, evidence and link.`,
    failed: 'Not all of them came, so nothing was saved. The connection may be down; try again.',
  },
  settings: {
    title: 'How to read',
    note: 'Kept in this browser, and sent nowhere.',
    notKept: 'This browser keeps nothing for this site, so the choice holds until the page is left.',
    theme: 'Paper',
    themes: { system: 'As the system', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: 'Size of the text',
    sizes: { small: 'Small', medium: 'Medium', large: 'Large', largest: 'Largest' },
    typeface: 'Typeface',
    typefaces: { serif: 'Serif', sans: 'Sans serif', legible: 'Atkinson Hyperlegible' },
    keys: 'Single keys as shortcuts',
    keysOn: { on: 'On', off: 'Off' },
  },
  keys: {
    title: 'By keyboard',
    note: 'Single keys do nothing while you type, and can be turned off in the settings.',
    list: [
      ['/', 'to the filter box; Escape empties it, then leaves it'],
      ['j  k', 'next and previous row of a list, or paragraph of an article'],
      ['Enter', 'opens the row, or the card of a quotation: speaker, how we know, copy, link'],
      ['[  ]', 'previous and next quotation'],
      ['h  l', 'previous and next article, within the filtered list where there is one'],
      ['q', 'only what was said; again for the whole text'],
      ['c', 'with words of an article selected: copies a link to them'],
      ['← →', 'in the strip of voices: previous and next quotation, Enter goes there'],
      ['?', 'this list'],
      ['Escape', 'closes what is open and returns to the words'],
    ] as readonly (readonly [key: string, use: string])[],
  },
} as const
