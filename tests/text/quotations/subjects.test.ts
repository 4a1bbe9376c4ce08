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
  ['right after “said”, whatever stood before', 'If it sinks, the port closes, ⟨said⟩ Ann Hale.', 'Hale (inverted)'],
  ['with its owner before it', '“Yes,” ⟨said⟩ his oldest friend, Tom Brook.', 'friend (inverted)'],
  ['but not before a verb of its own', 'Of ten, about four ⟨said⟩ they were “glad.”', 'nobody'],
  ['past an aside in an aside', 'Hale, whose town, Merrin, is small, ⟨said⟩ “yes.”', 'Hale (aside)'],
  ['past a list', 'Ann Hale, mayor of Merrin, Tolve, and Ash, ⟨said⟩ “yes.”', 'Hale (aside)'],
  ['no verb of another clause in between', 'Hale slept, and Brook, the mayor, ⟨said⟩ “yes.”', 'Brook (aside)'],
  ['past what a relative clause calls it', 'Ann Hale, who is head of the port ⟨said⟩ “yes.”', 'Hale (aside)'],
  ['past all verbs of a relative clause', 'An aide who came to discuss tides ⟨said⟩ “yes.”', 'aide (aside)'],
  ['after what is fronted', 'After he bragged of cheating, a group of boys, ⟨called⟩ him “bad.”', 'group (aside)'],
  [
    'after “after” and before prepositions',
    'Hale left after an inquiry by the board ⟨found⟩ “sins.”',
    'inquiry (phrase)',
  ],
  [
    'not the last of several receivers',
    'The letter from Brook and Hale to the board ⟨asks⟩, “Why?”',
    'letter (phrase)',
  ],
  ['after “for”', 'He left, only for Ann Hale to ⟨say⟩ “stay.”', 'Hale (direct)'],
  [
    'right before the verb, for want of another',
    'Saturday at the hall Ann Hale (of Merrin) ⟨said⟩ “yes.”',
    'Hale (phrase)',
  ],
  ['after “by” past the quotation', 'Fishermen – ⟨dubbed⟩ “gulls” by the port – slept.', 'port (agent)'],
  [
    'after “by” in a clause without a helper',
    'When ⟨asked⟩ in Merrin by Hale about “gulls,” Brook slept.',
    'Hale (agent)',
  ],
  ['after “by” in the passive', 'The boats were ⟨called⟩ “good” by Hale.', 'Hale (agent)'],
])('a subject %s: %s', (_, drawn, expected) => {
  expect(subjectIn(drawn)).toBe(expected)
})

/** The mention whose words the noun between ⟨ and ⟩ means. */
function ownerIn(drawn: string): string | undefined {
  const start = drawn.indexOf('⟨')
  const reading = readFrame(findFrame(drawn.replace(/[⟨⟩]/gu, ''), 'en'), english)
  const cue = reading.cues.find((each) => each.kind === 'noun' && reading.tokens[each.first]?.start === start)
  const subject = cue && reading.clauses.subjectOf(cue)
  return subject ? reading.tokens[subject.mention.head]?.text : undefined
}

test.each([
  ['the possessor before it', 'Hale’s bold ⟨claim⟩ that it is “good” failed.', 'Hale'],
  ['a pronoun before it', 'Hale slept, and her ⟨claim⟩ that it is “good” failed.', 'her'],
  ['who stands after “of”', 'The ⟨claim⟩ of Ann Hale that it is “good” failed.', 'Hale'],
  ['who stands after “by”', 'A ⟨claim⟩ by Ann Hale that it is “good” failed.', 'Hale'],
  ['nobody, where none of these stands there', 'The ⟨claim⟩ that Hale is “good” failed.', undefined],
])('a noun’s words are those of %s: %s', (_, drawn, expected) => {
  expect(ownerIn(drawn)).toBe(expected)
})
