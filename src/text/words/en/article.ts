/** What the page of an article says. */
import { count } from './formats.ts'

const article = {
  titleDerived: 'The file has no title: this one is derived from its first words, or from its name.',
  titleFromLine: 'The title is taken from the text’s first line.',
  titleCorrected: 'Title corrected by the owner of this library.',
  dateDerived: 'date derived',
  outletDerived: 'outlet derived',
  sectionDerived: 'section derived',
  authorDerived: 'author derived',
  corrected: 'corrected',
  languageUnknown: 'language not known',
  facts: 'About this article',
  by: (author: string) => `By ${author}`,
  minutes: (n: number) => `${count(n, 'minute', 'minutes')} to read`,
  source: 'Read it at the source',
  original: 'Text file:',
  textAlone: 'Text alone (plain text)',
  data: 'Text and quotations as data (JSON)',
  legend: 'How words are marked',
  legendSpeech: 'words somebody said or wrote',
  legendOther: 'other words in quotation marks',
  legendMatch: 'words of your filter',
  legendNote: 'What is reported without quotation marks is not marked.',
  noQuotations: 'No quotation was found in this article.',
  only: 'Only what was said',
  resume: 'Continue where you were',
  text: 'Text of the article',
  previous: 'Previous article',
  next: 'Next article',
  previousFound: 'Previous in your filtered list',
  nextFound: 'Next in your filtered list',
  neighbours: 'Neighbouring articles',
} as const

const score = {
  label: 'Who speaks where in the article',
  table: 'Who speaks in this article',
  others: (n: number) => count(n, 'other', 'others'),
} as const

export const articleWords = { article, score } as const
