/** An article as it was published and as its owner edited it, so that links to its words find each thing that they can find. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const editedFile = 'ferry-inquiry.txt'
const reviewFile = 'review.txt'

/** Enough of it that nothing quoted stands on the first screen. */
const evening = [
  'The inquiry into the ferry met on Monday in the old customs hall, where the stove had been lit since morning.',
  'Benches had been carried over from the school. The windows were wet, and whoever came late stood by the door.',
  'A clerk read the list of the boats aloud, then the list of the crews, then the letters that had come since spring.',
]
const before = Array.from({ length: 5 }, () => evening).flat()
const between = 'Then the clerk put more wood into the stove, and a boy brought tea for those who had to wait.'
const after = Array.from({ length: 4 }, () => evening).flat()

const kept = '“The fog has no timetable,” said Hanna Brisk, the pilot of the harbour.'
const denial = '“We did not order the crossing,” said Odo Farrant, the harbour minister.'
const lamp = '“The lamp on the pier was out all night!” said Lee Moss, who mends nets.'
const lampLater = 'At the very end of the evening Lee Moss told the clerk: “The lamp on the pier was out all night!”'
const horn = '“I heard the horn twice, and then nothing!” said Ada Brook, the cook of the ferry.'
const tolls = (name: string) =>
  `${name} came to the hall late in the evening, tired and wet from the rain. “We shall see about the tolls,” he said.`
const silence = 'The hall was silent for a while.'
const counted = '“Who counted the boats?” asked Ines Holt.'
const refusal = '“No comment,” Ines Holt said on Tuesday evening in the hall.'
const otherRefusal = '“No comment,” Otto Wend said on Friday morning at the gate.'

const joined = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`

const silent = [silence, counted, silence, counted, silence, counted, silence]

/** The article as it was published. */
export const publishedText = joined([
  ...before,
  kept,
  between,
  denial,
  between,
  lamp,
  between,
  horn,
  between,
  tolls('Odo Farrant'),
  between,
  ...silent,
  refusal,
  between,
  otherRefusal,
  ...after,
])

/** The same article after an edit: one quotation is as it was, each other is not. */
const editedText = joined([
  ...before,
  kept,
  between,
  denial.replace('did not', 'did'),
  between,
  tolls('Lee Moss'),
  between,
  ...silent,
  between,
  otherRefusal,
  ...after,
  lampLater,
])

export const reviewTitle = 'A review of the year'
const reviewText = joined([between, horn, between])
const titled = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}`
const title = 'The inquiry into the ferry'

export function writePublished(folder: string): void {
  writeFileSync(join(folder, editedFile), titled(title, publishedText))
}

/** After the ledger was written. */
export function edit(folder: string): void {
  writeFileSync(join(folder, editedFile), titled(title, editedText))
  writeFileSync(join(folder, reviewFile), titled(reviewTitle, reviewText))
}

export interface PublishedLink {
  readonly article: string
  readonly id: string
  readonly speaker: string | null
}

/** What the ledger says of the quotation with these words. */
export function publishedLink(folder: string, words: string): PublishedLink {
  const lines = readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n')
  const found = lines.map((line) => JSON.parse(line)).find(({ exact }) => exact === words)
  if (found === undefined) throw new Error(`the ledger has no quotation “${words}”`)
  // The ledger's own writer made the line; tests/build reads every field of it.
  return found as PublishedLink
}
