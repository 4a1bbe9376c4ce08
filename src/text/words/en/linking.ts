import { number } from './formats.ts'

/** What is said of links to words: what they found, and how to make one. Fetched when there is such a link, or a selection. */
const whom = (name: string | null) => name ?? 'somebody the text does not name'

/** Where the speaker is another, that is the first thing said. A name that is missing on one side may still be the same person's. */
function speakers(before: string | null, now: string | null): string {
  if (now === null)
    return `No speaker named: when this link was published, its words were said to be those of ${before}.`
  if (before === null) return 'A speaker named: when this link was published, nobody was named for its words.'
  return `Another speaker: when this link was published, its words were said to be those of ${before}.`
}

export const linkingWords = {
  notFound: {
    text: 'There is no page at this address. It may have moved, or the article may have left the library.',
    home: 'Go to all articles',
  },
  found: (name: string) => `This link leads to words of ${name}.`,
  foundProbable: (name: string) => `This link leads to what are probably words of ${name}.`,
  foundUnsure: 'This link leads to words of which it is not sure who said them.',
  foundUnnamed: 'This link leads to words whose speaker the text does not name.',
  foundOther: 'This link leads to words in quotation marks that are nobody’s speech.',
  remarked: (name: string | null) =>
    `This link leads to words of ${whom(name)}. They are the same as when it was published, but for the shape of quotation marks.`,
  withheld: 'This link leads to the words that it was published for. The name of whoever said them is withheld.',
  unmarked: 'The words of this link stand here. They are not taken for a quotation any more.',
  go: 'Go to the words',
  goChanged: 'Go to what stands there now:',
  place: (n: number) => `Place ${number(n)}:`,
  parts: ['First part:', 'Second part:'],
  morePlaces: (n: number) => `and in ${n === 1 ? 'one more place' : `${number(n)} more places`}.`,
  selected: 'The words of this link are selected below.',
  selectedRemarked:
    'The words of this link are selected below. They are the same as when it was made, but for the shape of quotation marks.',
  /** After words: whose they are. */
  by: (name: string | null) => (name === null ? '(no speaker named)' : `— ${name}`),
  inWordsOf: (name: string | null) => `They stand in words of ${whom(name)}.`,
  reattributed: (before: string | null, now: string | null) =>
    now === null
      ? `${speakers(before, now)} Nobody is named for them now.`
      : `${speakers(before, now)} They are now read as those of ${now}.`,
  changed: 'The words that this link was made for have changed since.',
  changedSpeaker: (before: string | null, now: string | null) =>
    `${speakers(before, now)} Other words stand here now${now === null ? ', and nobody is named for them' : `, and they are read as those of ${now}`}.`,
  within: 'The words of this link stand here as a part of a longer quotation now.',
  withinSpeaker: (before: string | null, now: string | null) =>
    `${speakers(before, now)} They stand here as a part of a longer quotation now${now === null ? ', and nobody is named for it' : `, which is read as words of ${now}`}.`,
  /** Around words then and now. */
  marks: ['“', '”'],
  published: (name: string | null) =>
    name === null ? 'When the link was published' : `When the link was published, words of ${name}`,
  present: (name: string | null) => (name === null ? 'Now' : `Now, words of ${name}`),
  reframed: (hasName: boolean) =>
    `The same words${hasName ? ' of the same speaker' : ''} stand here, but the sentence around them has changed since this link was published:`,
  besideChanged: (hasName: boolean) =>
    `The same words${hasName ? ' of the same speaker' : ''} stand here, but what stands before or after them has changed since this link was published:`,
  movedHere: (hasName: boolean) =>
    `The same words${hasName ? ' of the same speaker' : ''} stand here now, but nothing around them is as it was when this link was published:`,
  selectionMoved: 'What stood around the words of this link has changed. The same words stand here now:',
  movedAway: (hasName: boolean) =>
    `The same words${hasName ? ' of the same speaker' : ''} stand in another article now:`,
  divided: 'The quotation that this link was published for stands here in two parts now, with other text between them:',
  ambiguous: 'The words of this link stand in several places, and nothing tells which is meant:',
  ambiguousOne:
    'When this link was published, its words stood in several places. They stand in one place now, and nothing tells whether it is the one that is meant:',
  ambiguousChanged:
    'The words that this link was made for have changed, and nothing tells in which of these places they stood:',
  gone: 'The words of this link do not stand here any more. Nothing else is shown in their place.',
  goneElsewhere:
    'What this link was published for does not stand here any more. The same words stand here in other places, which it was not published for:',
  goneAnother:
    'Another speaker: the words that this link was published for are gone. The same words stand here, but they are somebody else’s:',
  missing:
    'The words that this link names were not found here. They may have changed since the link was made; nothing else is shown in their place.',
  selectionElsewhere:
    'What stands around the words of this link is not what stood there when it was made. The same words stand here, and nothing tells whether they are the ones that are meant:',
  unknown:
    'No quotation of this article was found at the address that this link names. Its words, or the sentence around them, may have changed since the link was made; nothing else is shown in their place.',
  pastTitle: 'What became of a quotation',
  inArticle: 'The article:',
  goneTitles: {
    article: 'This article is not here any more',
    quotation: 'This quotation is not here any more',
    speaker: 'This speaker has no page any more',
  },
  goneTexts: {
    article:
      'An article was published at this address. It is not in this library any more, at least not from the same file and with the same text.',
    quotation:
      'A quotation was published at this address, from an article that is not in this library any more, at least not from the same file and with the same text.',
    speaker:
      'Words of a speaker were listed at this address. No words in this library are read as those of that name any more.',
  },
  goneProposed: {
    article: (n: number, total: number) => `${someOf(n, total, 'from it')} ${n === 1 ? 'stands' : 'stand'} in:`,
    quotation: (_n: number, _total: number) => 'The same words stand in:',
    speaker: (n: number, total: number) =>
      `${someOf(n, total, 'as theirs')} ${n === 1 ? 'is' : 'are'} now read as words of:`,
  },
  goneNothing:
    'None of the quotations that were published from it was found in another article, and nothing else is shown in their place.',
  goneUnquoted: 'It had no quotations by which its words could be found in another article.',
  copySelection: 'Copy link to these words',
  selectionCopied: 'Link to these words copied.',
  selectionMade: 'Words selected. Press c, or this button, to copy a link to them.',
} as const

function someOf(n: number, total: number, from: string): string {
  if (total === 1) return `The one quotation that was published ${from}`
  return `${n === total ? 'All' : number(n)} of the ${number(total)} quotations that were published ${from}`
}
