/**
 * What owners do to what they have published, and what a link says afterwards: a table of edits. Each stands in an article of
 * its own, with people of its own, so that one site before and one after hold them all.
 */
import { linkingWords as say } from '../../src/text/words/en/linking.ts'

/** Who speaks in an article, and who else does. */
export interface People {
  readonly one: string
  readonly other: string
}

type Words = (people: People) => string

/** What a kind of address says: a sentence, or what becomes of the page itself. */
export interface Says {
  /** `#q-` with the ledger, and `/articles/…/q/…/` too, unless the words are opened: then it leads to them. */
  readonly quotation: Words
  /** `#q-` without it. */
  readonly unknown: Words
  /** `#w-`, which needs no ledger. */
  readonly selection: string
  readonly article: PageFate
  readonly speaker: PageFate
}

/**
 * `here`: as it was. `leads`: on, by itself. `proposes`: where most of it stands. `gone`: said to be gone. `withheld`: a
 * page would spell a name that is kept back, so there is none.
 */
export type PageFate = 'here' | 'leads' | 'proposes' | 'gone' | 'withheld'

export interface LinkEdit extends Says {
  readonly name: string
  /** The article's text around the quotation. */
  readonly before: Words
  /** Null where the file is not there any more. */
  readonly after: Words | null
  /** The words of the link, and which of those that begin so it is, from 0. */
  readonly words: string
  readonly nth?: number
  /** Where an edit is made by the owner's corrections, or takes other files: by name, with the text of this one after the edit. */
  readonly corrections?: (people: People, file: string) => string
  readonly files?: (people: People, file: string, text: (core: string) => string) => Readonly<Record<string, string>>
  /** Given in front matter where it is told. */
  readonly title?: string
}

const crane = 'We shall mend the crane before winter,'
const said = (name: string) => `“${crane}” said ${name}, the harbour minister.`
const asBefore: Words = ({ one }) => said(one)
const found: Words = ({ one }) => say.found(one)
/** How sure a speaker is changes with what was learned, and is not what these tests ask. */
export const asIfSure = (sentence: string) =>
  sentence.replace('what are probably words', 'words').replace('Probably words', 'Words')
const unknown: Words = () => say.unknown
const always =
  (sentence: string): Words =>
  () =>
    sentence
const between = 'The clerk wrote it down, and a boy brought tea for those who had to wait in the hall.'
const second = 'and we shall paint it red in the spring.'
const refusal = (name: string, day: string) => `“No comment,” ${name} said on ${day} at the gate of the old yard.`
const whole = { article: 'here', speaker: 'here' } as const
const kept = { ...whole, words: crane, before: asBefore }

export const linkEdits: readonly LinkEdit[] = [
  { ...kept, name: 'nothing', after: asBefore, quotation: found, unknown: found, selection: say.selected },
  {
    ...kept,
    name: 'lines wrapped anew',
    after: ({ one }) => said(one).replace('the crane', 'the\ncrane').replace(' the harbour', '\nthe harbour'),
    quotation: found,
    // A line by itself is read as a paragraph.
    unknown,
    selection: say.selected,
  },
  {
    ...kept,
    name: 'a paragraph put in front',
    after: ({ one }) => `${between}\n\n${said(one)}`,
    quotation: found,
    unknown: found,
    selection: say.selectionMoved,
  },
  {
    ...kept,
    name: 'the next sentence rewritten',
    before: ({ one }) => `${said(one)} Nobody in the hall spoke after that.`,
    after: ({ one }) => `${said(one)} Everybody in the hall spoke after that.`,
    quotation: found,
    unknown: found,
    selection: say.selected,
  },
  {
    ...kept,
    name: 'a negation put in',
    after: ({ one }) => said(one).replace('shall', 'shall not'),
    quotation: always(say.changed),
    unknown,
    selection: say.changed,
  },
  {
    ...kept,
    name: 'a word exchanged',
    after: ({ one }) => said(one).replace('winter', 'summer'),
    quotation: always(say.changed),
    unknown,
    selection: say.changed,
  },
  {
    ...kept,
    name: 'other words of the same speaker written in their place',
    after: ({ one }) => `“Nobody knows,” said ${one}, the harbour minister.`,
    quotation: always(say.gone),
    unknown,
    selection: say.changed,
  },
  {
    ...kept,
    name: 'words and speaker exchanged',
    after: ({ other }) => said(other).replace('shall mend', 'shall never mend'),
    quotation: ({ one, other }) => say.changedSpeaker(one, other),
    unknown,
    selection: say.missing,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'the speaker exchanged',
    after: ({ other }) => said(other),
    quotation: ({ one, other }) => say.reattributed(one, other),
    unknown,
    selection: say.selectionMoved,
    speaker: 'proposes',
  },
  {
    ...kept,
    name: 'the speaker taken out',
    after: () => `“${crane}” was heard in the hall that morning.`,
    quotation: ({ one }) => say.reattributed(one, null),
    unknown,
    selection: say.selectionMoved,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'a speaker put in',
    before: () => `“${crane}” was heard in the hall that morning.`,
    after: asBefore,
    quotation: ({ one }) => say.reattributed(null, one),
    unknown,
    selection: say.selectionMoved,
  },
  {
    ...kept,
    name: 'straight marks for curly ones',
    after: ({ one }) => said(one).replace(/[“”]/g, '"'),
    quotation: ({ one }) => say.remarked(one),
    unknown,
    selection: say.selectedRemarked,
  },
  {
    ...kept,
    name: 'straight marks and apostrophes',
    words: 'We don’t mend the minister’s crane,',
    before: ({ one }) => `“We don’t mend the minister’s crane,” said ${one}, the harbour minister.`,
    after: ({ one }) => `"We don't mend the minister's crane," said ${one}, the harbour minister.`,
    quotation: ({ one }) => say.remarked(one),
    unknown,
    selection: say.selectedRemarked,
  },
  {
    ...kept,
    name: 'another normal form',
    words: 'We shall mend the café’s crane,',
    before: ({ one }) => `“We shall mend the café’s crane,” said ${one}, the harbour minister.`,
    after: ({ one }) => `“We shall mend the café’s crane,” said ${one}, the harbour minister.`.normalize('NFD'),
    quotation: found,
    unknown: found,
    selection: say.selected,
  },
  {
    ...kept,
    name: 'the sentence turned around',
    words: 'We shall mend the crane before winter.',
    before: ({ one }) => `${one}, the harbour minister, said: “We shall mend the crane before winter.”`,
    after: ({ one }) => `${one}, the harbour minister, never said: “We shall mend the crane before winter.”`,
    quotation: always(say.reframed(true)),
    unknown,
    selection: say.selectionMoved,
  },
  {
    ...kept,
    name: 'all around the words rewritten',
    after: ({ one }) => `Late in the evening ${one} told the clerk again: “${crane}” and then went home to sleep.`,
    quotation: always(say.movedHere(true)),
    unknown,
    selection: say.selectionElsewhere,
  },
  {
    ...kept,
    name: 'corrected to no quotation',
    after: asBefore,
    corrections: (_, file) => `  ${file}:\n    quotations:\n      - words: "${crane}"\n        kind: none\n`,
    quotation: always(say.unmarked),
    unknown,
    selection: say.selected,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'the marks taken off',
    after: ({ one }) => said(one).replace(/[“”]/g, ''),
    quotation: always(say.unmarked),
    unknown,
    selection: say.selectionElsewhere,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'the speaker hidden',
    after: asBefore,
    corrections: ({ one }) => `hide: [${one}]`,
    quotation: always(say.withheld),
    unknown,
    selection: say.selectionMoved,
    speaker: 'withheld',
  },
  {
    ...kept,
    name: 'the speaker renamed by the owner',
    after: asBefore,
    corrections: ({ one, other }) => `rename: {${other}: [${one}]}`,
    quotation: ({ other }) => say.found(other),
    unknown,
    selection: say.selectionMoved,
    speaker: 'withheld',
  },
  {
    ...kept,
    name: 'the speaker corrected by the owner',
    after: asBefore,
    corrections: ({ other }, file) =>
      `  ${file}:\n    quotations:\n      - words: "${crane}"\n        speaker: ${other}\n`,
    quotation: ({ one, other }) => say.reattributed(one, other),
    unknown: ({ other }) => say.found(other),
    selection: say.selected,
    speaker: 'proposes',
  },
  {
    ...kept,
    name: 'the sentence taken out',
    after: always(between),
    quotation: always(say.gone),
    unknown,
    selection: say.missing,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'taken out, where somebody else said the same',
    words: 'No comment,',
    before: ({ one, other }) => `${refusal(one, 'Tuesday')}\n\n${between}\n\n${refusal(other, 'Friday')}`,
    after: ({ other }) => `${between}\n\n${refusal(other, 'Friday')}`,
    quotation: always(say.goneAnother),
    unknown,
    selection: say.selectionElsewhere,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'one of two taken out',
    words: 'No comment,',
    before: ({ one }) => `${refusal(one, 'Tuesday')}\n\n${between}\n\n${refusal(one, 'Friday')}`,
    after: ({ one }) => `${between}\n\n${refusal(one, 'Friday')}`,
    quotation: always(say.goneElsewhere),
    unknown,
    selection: say.selectionElsewhere,
  },
  {
    ...kept,
    name: 'moved into another article',
    after: always(between),
    files: ({ one }, file, text) => ({ [`new-${file}`]: text(said(one)).replaceAll('board', 'panel') }),
    quotation: always(say.movedAway(true)),
    unknown,
    selection: say.missing,
  },
  {
    ...kept,
    name: 'a paragraph put between the halves',
    words: crane,
    before: ({ one }) => `“${crane}” said ${one}, the harbour minister, “${second}”`,
    after: ({ one }) => `“${crane}” said ${one}, the harbour minister.\n\n${between}\n\n${one} went on: “${second}”`,
    quotation: always(say.divided),
    unknown,
    selection: say.selected,
  },
  {
    ...kept,
    name: 'two quotations made one',
    words: 'and we shall paint it red in the spring.',
    before: ({ one }) =>
      `“${crane}” said ${one}, the harbour minister.\n\n${between}\n\nThe minister went on: “${second}”`,
    after: ({ one }) => `“${crane}” said ${one}, the harbour minister, “${second}”`,
    quotation: always(say.within),
    unknown,
    selection: say.selectionMoved,
  },
  {
    ...kept,
    name: 'made a part of what another says',
    after: ({ other }) => `“${crane} and nobody in the whole town will stop us,” said ${other}, who mends nets.`,
    quotation: ({ one, other }) => say.withinSpeaker(one, other),
    unknown,
    selection: say.selectionMoved,
    speaker: 'gone',
  },
  {
    ...kept,
    name: 'nothing, where the same sentence stands five times',
    words: 'No comment,',
    nth: 2,
    before: ({ one }) => Array.from({ length: 5 }, () => refusal(one, 'Tuesday')).join('\n\n'),
    after: ({ one }) => Array.from({ length: 5 }, () => refusal(one, 'Tuesday')).join('\n\n'),
    quotation: always(say.ambiguous),
    unknown: always(say.ambiguous),
    selection: say.selected,
  },
  {
    ...kept,
    name: 'the title rewritten',
    after: asBefore,
    title: 'A new title for the matter of the crane',
    quotation: found,
    unknown,
    selection: say.selected,
    article: 'leads',
  },
  {
    ...kept,
    name: 'the file renamed',
    after: null,
    files: ({ one }, file, text) => ({ [`new-${file}`]: text(said(one)) }),
    quotation: found,
    unknown,
    selection: say.selected,
    article: 'leads',
  },
  {
    ...kept,
    name: 'the file renamed and edited',
    after: null,
    files: ({ one }, file, text) => ({ [`new-${file}`]: text(`${between}\n\n${said(one)}`) }),
    quotation: always(say.movedAway(true)),
    unknown,
    selection: '',
    article: 'proposes',
  },
  {
    ...kept,
    name: 'the file merged into another',
    after: null,
    files: ({ one, other }, file, text) => ({
      [`whole-${file}`]: text(`“The sea was calm,” said ${other}.\n\n${said(one)}`).replaceAll('board', 'panel'),
    }),
    quotation: always(say.movedAway(true)),
    unknown,
    selection: '',
    article: 'proposes',
  },
  {
    ...kept,
    name: 'the file deleted',
    after: null,
    quotation: always(say.gone),
    unknown,
    selection: '',
    article: 'gone',
    speaker: 'gone',
  },
]
