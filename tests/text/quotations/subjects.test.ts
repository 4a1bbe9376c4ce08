/** Who is the subject of which verb: the verb stands between ⟨ and ⟩. */
import { expect, test } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { english } from '../../../src/text/quotations/english/english.ts'
import { readFrame } from '../../../src/text/quotations/reading.ts'

/** “Hale (aside)”: the head of the subject and how it was reached. */
function subjectIn(drawn: string): string {
  const start = drawn.indexOf('⟨')
  const reading = readFrame(findFrame(drawn.replace(/[⟨⟩]/gu, ''), 'en'), english)
  const cue = reading.cues.find((each) => each.kind === 'verb' && reading.tokens[each.first]?.start === start)
  if (cue === undefined) return 'no verb'
  const subject = reading.clauses.subjectOf(cue)
  return subject === null ? 'nobody' : `${reading.tokens[subject.mention.head]?.text} (${subject.path})`
}

test.each([
  ['stands right before its verb', 'Ann Hale ⟨said⟩ “yes.”', 'Hale (direct)'],
  ['with an adverb and a helper between', 'Ann Hale had often ⟨said⟩ “yes.”', 'Hale (direct)'],
  ['after “as” too', 'As Ann Hale ⟨put⟩ it, “yes.”', 'Hale (direct)'],
  ['is the whole phrase, not the possessor', 'Hale’s aide ⟨said⟩ “yes.”', 'aide (direct)'],
  ['stands before an aside', 'Hale, the mayor of Merrin, ⟨said⟩ “yes.”', 'Hale (aside)'],
  ['before an aside after an age', 'Ann Hale, 67, a baker in Merrin, Tolve, ⟨said⟩ “yes.”', 'Hale (aside)'],
  ['before brackets', 'Hale (of Merrin) ⟨said⟩ “yes.”', 'Hale (aside)'],
  [
    'before an aside that ends in a quotation',
    'Ann Hale, star of “Tides,” ⟨thanked⟩ Brook for “this.”',
    'Hale (aside)',
  ],
  ['is no noun after a preposition', 'The head of the port ⟨said⟩ “yes.”', 'head (phrase)'],
  ['is the relative word', 'We met Hale, who ⟨said⟩ “yes.”', 'who (relative)'],
  ['before a day with its preposition', 'Hale on Friday ⟨called⟩ it “good.”', 'Hale (direct)'],
  ['is shared after “and”', 'Hale shrugged and ⟨said⟩ “yes.”', 'Hale (shared)'],
  ['past a clause in between', 'Hale slept after Brook came and ⟨said⟩ “yes.”', 'Hale (shared)'],
  ['of “saying” is that of the clause', 'Hale entered the hall, ⟨saying⟩ “yes.”', 'Hale (control)'],
  ['of “adding” after a quotation too', 'Hale said it was “good,” ⟨adding⟩ “yes.”', 'Hale (control)'],
  ['of “by saying”', 'Brook (Hale called it “bad”) slept by ⟨saying⟩ “yes.”', 'Brook (control)'],
  ['of “Speaking”, which opens its sentence', '⟨Speaking⟩ in Merrin, Hale called it “good.”', 'Hale (control)'],
  ['of “with Hale saying”', 'The port was silent, with Hale ⟨saying⟩ “yes.”', 'Hale (with)'],
  ['of “urged Hale to say”', 'Brook urged Hale to ⟨say⟩ “yes.”', 'Hale (object)'],
  ['of “is saying” is no other verb’s', 'Hale, for his part, is ⟨saying⟩ “yes.”', 'Hale (aside)'],
  ['stands after its verb', '“Yes,” ⟨said⟩ Ann Hale.', 'Hale (inverted)'],
  ['after “by” in the passive', 'The boats were ⟨called⟩ “good” by Hale.', 'Hale (agent)'],
])('a subject %s: %s', (_, drawn, expected) => {
  expect(subjectIn(drawn)).toBe(expected)
})
