import { number } from './formats.ts'

/** What is said of links to words: what they found, and how to make one. Fetched when there is such a link, or a selection. */
const whom = (name: string | null) => name ?? 'somebody the text does not name'

export const linkingWords = {
  found: (name: string) => `This link leads to words of ${name}.`,
  foundUnnamed: 'This link leads to words whose speaker the text does not name.',
  foundOther: 'This link leads to words in quotation marks that are nobody’s speech.',
  go: 'Go to the words',
  goChanged: 'Go to what stands there now:',
  place: (n: number) => `Place ${number(n)}:`,
  selected: 'The words of this link are selected below.',
  reattributed: (before: string | null, now: string | null) =>
    `When this link was published, these words were said to be those of ${whom(before)}. They are now read as those of ${whom(now)}.`,
  changed: 'The words that this link was made for have changed since.',
  /** Around words then and now. */
  marks: ['“', '”'],
  published: 'When the link was published',
  present: 'Now',
  movedHere: 'The words of this link stand in another place now:',
  selectionMoved: 'What stood around the words of this link has changed. The same words stand here now:',
  movedAway: 'The words of this link do not stand here any more. The same words of the same speaker stand in:',
  ambiguous: 'The words of this link stand in several places, and nothing tells which is meant:',
  gone: 'The words of this link do not stand here any more. Nothing else is shown in their place.',
  missing:
    'The words that this link names were not found here. They may have changed since the link was made; nothing else is shown in their place.',
  copySelection: 'Copy link to these words',
  selectionCopied: 'Link to these words copied.',
  selectionMade: 'Words selected. Press c, or this button, to copy a link to them.',
} as const
