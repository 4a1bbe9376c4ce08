import type { CertaintyCurve } from '../../quotations/certainty-figures.ts'
import { number } from './formats.ts'
import { words } from './site.ts'

const tens = (share: number) => number(Math.round(share))

/** What the page about the library says. It is long, and only that page fetches it. */
export const aboutWords = {
  title: 'About this library',
  made: (site: string) =>
    `${site} is a folder of text files, made into pages that can be read, filtered and linked. The words of the articles are shown as they stand in the files; nothing is added to a paragraph and nothing is left out.`,
  howTitle: 'How quotations are found',
  how: [
    'When the site is built, each text is read from top to bottom. Words between quotation marks are found first: curly, straight, angular and corner marks, those that run over several paragraphs, and those that a reporting clause interrupts, which count as one.',
    'Then it is decided whether they are somebody’s words, spoken, written or published, or something else: a title, a nickname, a word held at arm’s length. Words somebody said have a background and a solid line; the others a dotted line only.',
    'Then the sentence around them is read for who spoke: reporting words such as “said” or “according to”, and the name, pronoun or description beside them. A pronoun is followed back to the last name that fits. Each quotation’s card says which words led to the speaker.',
    'Where the text names nobody, the page says that no speaker is named rather than guess.',
  ] as readonly string[],
  notMarkedTitle: 'What is not marked',
  notMarked: [
    'Indirect speech (she said that the bridge was closed) stands without quotation marks and is not marked, though somebody said it.',
    'A quotation’s marks show that an article prints these words as somebody’s. They do not show that the words were said, or that they are true.',
    'Names that seem to be one person’s share a speaker’s page, which says on what ground. Whether equal names belong to one person is not known.',
  ] as readonly string[],
  errorsTitle: 'How often this is wrong',
  /** Measured on version 0.1; see the README for the command. */
  errors: [
    'On PolNeAR, a collection of American news articles of 2015 and 2016 in which trained readers marked who said what, this version was measured on 84 articles with 917 quotations that were not used for teaching it, though they were looked at while it was made. 99 in 100 quoted passages were found with the right first and last word.',
    'About one quotation in thirteen came out wrong somewhere: missed, taken for something else, or given the wrong speaker or none. On articles that neither taught it anything nor were looked at expect one in eight. Where a speaker is shown, the words in the text that name the source are the right ones 96 times in 100.',
    'Names in the sentence are right 95 times in 100, pronouns such as “he” and “she” 90 times in 100. Words quoted within an indirect sentence go wrong more often (11 in 100) than whole quoted sentences (5 in 100).',
    'Of the words in quotation marks that are nobody’s speech (titles, nicknames, words held at arm’s length) one in five is taken for speech. On a few dozen short texts of other kinds, from sport to courts, it was about as good; fiction was not measured. Check each attribution against its sentence before you rely on it.',
  ] as readonly string[],
  certaintyTitle: 'How sure this is of each speaker',
  certainty: ({ articles, steps: [sure, probably, unsure] }: CertaintyCurve) => [
    'Each speaker has a certainty, from 0 to 1: of those with 0.9 nine in ten are right. It is made of how clearly the sentence says who speaks, of how sure it is whom a pronoun or description stands for, and of how sure it is that the words are speech at all.',
    `Where it is high the name stands plainly: so it is with ${tens(sure.share)} in 100 quotations, and ${tens(sure.right)} in 100 of these names are right. Where it is lower the name is said to be probable: so with ${tens(probably.share)} in 100, and ${tens(probably.right)} in 100 of these are right. Where it is low, as with ${tens(unsure.share)} in 100, the page says “not sure who”.`,
    `Measured on ${number(articles)} American news articles, always on those that were left out of the teaching. Pronouns are counted by the share of them that is right where their gender shows it. In languages without rules for finding speakers nothing is known of how sure it is.`,
  ],
  curve:
    'Per cent of quotations that are named where so much certainty is asked for, and per cent of these names that are right',
  curveHeads: ['Certainty of at least', 'Named', 'Right'] as readonly string[],
  certaintyCounts: 'How sure the speakers are',
  stepNames: { sure: 'Said plainly', probably: 'Said to be probable', unsure: 'Not sure who' },
  reportTitle: 'What the build found',
  built: (when: string) => `Built on ${when}.`,
  reportCounts: (a: number, w: number, s: number, o: number) =>
    `${words.articles(a)} with ${words.words(w)}. ${words.quotations(s)} of somebody’s words; ${words.otherRuns(o)} of words in quotation marks.`,
  attribution: 'How the speakers are known',
  basisNames: {
    named: 'Named in the sentence',
    pronoun: 'By a pronoun, followed back to a name',
    description: 'Described without a name',
    labelled: 'Labelled in a transcript',
    continued: 'Goes on from the quotation before',
    corrected: 'Corrected by the owner of this library',
    none: 'No speaker named',
  },
  derived: 'Facts derived, because the files do not state them',
  derivedNames: { title: 'Title', date: 'Date', outlet: 'Outlet', section: 'Section', author: 'Author' },
  fact: 'Fact',
  countHead: 'Count',
  duplicates: 'Articles that stand twice, or nearly',
  duplicateNames: {
    sameText: 'Text equal to that of another file',
    nearText: 'Text nearly that of another file',
    sameTitle: 'Titles over several articles',
  },
  shown: 'Articles shown otherwise than their files',
  shownNames: {
    joined: 'Lines that the file breaks by hand joined to paragraphs',
    hidden: 'Names withheld',
    renamed: 'Names changed',
  },
  lost: 'Links of the site before this one that lead nowhere now',
  lostNames: { articles: 'To articles', quotations: 'To quotations', pages: 'To other pages, feeds and files' },
  times: 'Seconds that the build took',
  timeNames: {
    scripts: 'Bundling the scripts',
    articles: 'Reading and analysing the articles',
    pages: 'Writing the pages, while articles are indexed',
    index: 'Finishing the index',
  },
  encodings: 'Files in other encodings than UTF-8',
  encodingGuessed: (encoding: string) => `${encoding}, guessed`,
  problems: 'Files with problems',
  noProblems: 'Every file was read without a problem.',
  refusedMark: 'Left out: ',
  problem: (what: string, expected: string) => `${what}; expected ${expected}`,
  rightsTitle: 'Rights',
  rights:
    'The articles belong to their authors and publishers. This site shows and links them; it claims no right in them.',
  contactTitle: 'Corrections',
  contact: 'Found a wrong speaker, or a name that should not stand here? Please write:',
  noContact: 'Whoever runs this site has set no address for corrections.',
  keysTitle: 'By keyboard',
  noScript:
    'Without JavaScript every page reads whole, and links to quotations still lead to them. The filter, the cards and copying need it.',
  browsersTitle: 'Browsers',
  browsers: 'Chrome and Edge 123, Firefox 121, Safari 17.5, or newer. Older ones show the plain text.',
  downloadsTitle: 'Downloads',
  /** By the paths of the files. */
  records: {
    'data/articles.json': 'Articles: one record a line',
    'data/quotations.json': 'Quotations: one record a line, with places, sentence, speaker and rule',
    'data/speakers.json': 'Speakers: one record a line',
    'data/report.json': 'The build’s report',
  },
  quotationsIn: (format: string) => `Quotations in the format ${format}`,
} as const
