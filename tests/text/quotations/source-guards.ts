/** Each guard of what reports, by whom, and of the choice among sources, with a sentence that only it decides. */
import type { Row } from './guard-row.ts'

/** What a mention does in its clause. */
export const clauseRows: readonly Row<string>[] = [
  ['what opens a sentence is its subject', '⟨Ann Hale⟩ met Tom Brook.', 'first'],
  ['after a sentence, another opens', 'He met her. ⟨Ann Hale⟩ slept.', 'first'],
  ['an owner is no subject', '⟨Ann Hale⟩’s boat sank.', 'possessor'],
  ['after a verb stands an object', 'Ann Hale met ⟨Tom Brook⟩.', 'object'],
  ['after a gerund too', 'She was seeing ⟨Tom Brook⟩.', 'object'],
  ['after a participle too', 'She has known ⟨Tom Brook⟩.', 'object'],
  ['after a preposition stands none of them', 'Ann Hale spoke with ⟨Tom Brook⟩.', 'prepositional'],
  ['after to neither', 'Ann Hale spoke to ⟨Tom Brook⟩.', 'prepositional'],
  ['who is named after “said” is its subject', '“We will stay,” said ⟨Ann Hale⟩ at home.', 'subject'],
  ['before a verb stands the subject', 'On Monday ⟨Ann Hale⟩ spoke.', 'subject'],
  ['whatever comma comes later', 'On Monday ⟨Ann Hale⟩ spoke, and she slept.', 'subject'],
  ['before an auxiliary too', 'On Monday ⟨Ann Hale⟩ was late.', 'subject'],
  ['before an adverb too', 'On Monday ⟨Ann Hale⟩ also.', 'subject'],
  ['where somebody is from may stand between', 'On Monday ⟨Ann Hale⟩ of the old Ormsby spoke.', 'subject'],
  ['where one is may not', 'On Monday ⟨Ann Hale⟩ near Ormsby spoke.', 'other'],
  ['a party in brackets may stand between', 'On Monday ⟨Ann Hale⟩ (R-Ormsby) spoke.', 'subject'],
  ['an open bracket hides what follows', 'On Monday ⟨Ann Hale⟩ (Ormsby spoke. He slept.', 'other'],
  ['an apposition may stand between', 'On Monday ⟨Ann Hale⟩, the mayor, spoke.', 'subject'],
  ['an apposition of twenty words may not', `On Monday ⟨Ann Hale⟩, ${'a red '.repeat(11)}mayor, spoke.`, 'bracketed'],
  ['a comma alone makes an aside', 'On Monday ⟨Ann Hale⟩, a banker.', 'bracketed'],
  ['an aside does not reach into the next sentence', 'On Monday ⟨Ann Hale⟩, a banker. Then, slept she.', 'bracketed'],
  ['a bracket does not either', 'On Monday ⟨Ann Hale⟩ (a banker. Boats) slept.', 'other'],
  ['nothing of these is nothing', 'On Monday ⟨Ann Hale⟩ at home.', 'other'],
]

/** Whether a mention reports somebody's words. */
export const reportRows: readonly Row<boolean>[] = [
  ['who said something speaks', '⟨Ann Hale⟩ said in May that it rained.', true],
  ['who told it speaks', '⟨Ann Hale⟩ told us in May that it rained.', true],
  ['who wrote it speaks', '⟨Ann Hale⟩ wrote in May that it rained.', true],
  ['who swam does not', '⟨Ann Hale⟩ swam in May.', false],
  ['who hoped does not', '⟨Ann Hale⟩ hoped in May that it rained.', false],
  ['who is named after “said” speaks', '“We will stay,” said ⟨Ann Hale⟩.', true],
  ['who is named after “saw” does not', '“We will stay,” saw ⟨Ann Hale⟩.', false],
  ['without a quotation before it “said” has another subject', 'On Monday said ⟨Ann Hale⟩.', false],
  ['an owner does not speak', '⟨His⟩ said claims were loud in May.', false],
]

/** Whom the form of a quotation makes certain as its source. */
export const certainRows: readonly Row<string | null>[] = [
  ['a dash and a name sign', '“We will all stay here.” — Ann Marlow', 'Ann Marlow'],
  ['and a role after a comma', '“We will all stay here.” — Ann Marlow, mayor', 'Ann Marlow'],
  ['a dash and more than a name do not', '“We will all stay here.” — Ann Marlow said so', null],
  ['the next paragraph is not more', '“We will all stay here.” — Ann Marlow\n\nSaid so', 'Ann Marlow'],
  ['a dash and a description do not', '“We will all stay here.” — a sailor', null],
  ['a dash and nothing do not', '“We will all stay here.” —', null],
  ['a dash and no name do not', '“We will all stay here.” — of Ann Marlow', null],
  ['a dash further on does not', '“We will all stay here.” So — Ann Marlow', null],
  ['a comma does not', '“We will all stay here,” Ann Marlow', null],
  ['nor does that of another quotation', '“We will stay.” So Ann Marlow. “Yes, yes.” — Kim Brook', null],
  ['a name and a colon speak', 'Ann Marlow: “We will all stay here.”', 'Ann Marlow'],
  ['a name and a colon in a later paragraph speak', 'It rained.\n\nAnn Marlow: “We will all stay here.”', 'Ann Marlow'],
  ['what stands before the name takes the certainty away', 'Then Ann Marlow: “We will all stay here.”', null],
  ['what stands after it does too', 'Ann Marlow of Ormsby: “We will all stay here.”', null],
  ['what stands after the colon does too', 'Ann Marlow: so “We will all stay here.”', null],
  ['a description and a colon do not', 'A sailor: “We will all stay here.”', null],
  ['a name and a comma do not', 'Ann Marlow, “We will all stay here.”', null],
  [
    'what is taken up in the next paragraph is its subject’s',
    '“We will stay.”\n\nThat was how Ann Marlow put it.',
    'Ann Marlow',
  ],
  ['taken up without “how” it is nobody’s for sure', '“We will stay.”\n\nThat was Ann Marlow.', null],
  ['a verb that reports nothing takes nothing up', '“We will stay.”\n\nThat was how Ann Marlow slept.', null],
  ['whose name for a thing it is, says it', 'They are “gulls,” Ann Marlow’s name for the boys.', 'Ann Marlow'],
  ['whose boat it is does not', 'They are “gulls,” Ann Marlow’s boat for the boys.', null],
  ['nor does what is no name for anything', 'They are “gulls,” Ann Marlow’s name on the boat.', null],
  ['what I said is mine', 'In May I wrote that “we will stay.”', 'I'],
  ['what she said is not for sure hers', 'In May she wrote that “we will stay.”', null],
  ['what I saw is not', 'In May I saw that “we will stay.”', null],
  ['nor is what I said after another word', 'In May I wrote down there “we will stay.”', null],
]

/** What is decided where nothing speaks for anybody but the weights of the row. */
export const weighingRows: readonly (readonly [...Row<string>, weights: Readonly<Record<string, number>>])[] = [
  ['nobody is an answer like others', '“We will stay,” said Ann Marlow.', 'nobody, 50 %', {}],
  [
    'what is likelier than nobody is named',
    '“We will stay,” said Ann Marlow.',
    'said → Ann Marlow (cue), 99 %',
    { 'h:none': 5 },
  ],
  [
    'below the least certainty nobody is named',
    'Ann Marlow, Tom Hale, Kim Brook and Jim Ross said, “We will stay.”',
    'nobody, 25 %',
    { 'h:none': 9 },
  ],
  [
    'above it somebody is',
    'Ann Marlow, Tom Hale and Kim Brook said, “We will stay.”',
    'said → Kim Brook (cue), 33 %',
    { 'h:none': 9 },
  ],
  [
    'two cues that lead to one name count together',
    'Ann Marlow said and added, “We will stay.”',
    'added → Ann Marlow (cue), 100 %',
    { 'h:none': 9 },
  ],
  [
    'a signature is certain, whatever weighs',
    '“We will all stay here.” — Ann Marlow',
    '— → Ann Marlow (cue), 100 %',
    {},
  ],
]

/** Whom a reader is told for each quotation. */
export const speakerRows: readonly Row<readonly (string | null)[]>[] = [
  [
    'two who speak together are both named',
    '“We will stay,” Ann Marlow and Tom Hale said.',
    ['Ann Marlow and Tom Hale'],
  ],
  [
    'in the middle of a sentence too',
    'On Monday, Ann Marlow and Tom Hale called it “a disgrace.”',
    ['Ann Marlow and Tom Hale'],
  ],
  [
    'who stands between two others does not speak with both',
    'He stood between Ann Marlow and Tom Hale, who said, “Stay here.”',
    ['Tom Hale'],
  ],
  ['or joins no two', '“We will stay,” Ann Marlow or Tom Hale said.', ['Tom Hale']],
  ['a boy and a man are not two names', '“We will stay,” a boy and Tom Hale said.', ['Tom Hale']],
  ['a body and a man are not named together', '“We will stay,” Ormsby Trust and Tom Hale said.', ['Tom Hale']],
  ['one is not named with themselves', '“We will stay,” Hale and Tom Hale said.', ['Tom Hale']],
  ['an owner is not named together with another', '“We will stay,” Ann Marlow’s and Tom Hale said.', ['Tom Hale']],
  [
    'the head of the port is nobody called Head',
    'Head Ann Marlow came late. “We will stay,” said the head of the port.',
    ['the head of the port'],
  ],
  ['a man’s title is not shown as a woman’s name', 'Anna Hale came late. “We will stay,” Mr. Hale said.', ['Mr. Hale']],
  [
    'who stands below the words, within the marks, speaks',
    'So said Tom Brook.\n\n“We will all stay here.\nAnn Marlow, mayor of Ormsby.”',
    ['Ann Marlow'],
  ],
  [
    'a line that goes on with the words is no name',
    'So said Tom Brook.\n\n“We will all stay here.\nAnn Marlow will too.”',
    ['Tom Brook'],
  ],
  [
    'a name below words that do not end is a part of them',
    'So said Tom Brook.\n\n“We will all stay with\nAnn Marlow, mayor of Ormsby.”',
    ['Tom Brook'],
  ],
  [
    'a dean is known by his surname',
    'Zefi Okoro, dean of Drave, came late. “We will stay,” Dean Okoro said.',
    ['Zefi Okoro'],
  ],
  [
    'a secretary of state is whom the title leads to',
    'Secretary of State Ann Hale called it “a fine day for the port.”',
    ['Ann Hale'],
  ],
  [
    'a spokesman for a secretary of state is somebody else',
    'A spokesman for Secretary of State Ann Hale said, “We will go.”',
    ['a spokesman for Secretary of State Ann Hale'],
  ],
  ['a whip is no part of a name', 'Senate Whip Ann Hale said, “We will go.”', ['Ann Hale']],
  [
    'an evening before a name is no part of it',
    'Late in the evening Ann Hale told the clerk again: “We will go.”',
    ['Ann Hale'],
  ],
  [
    'whoever was called he is no council',
    'Ann Hale and Bo Lindt met. He shook his head. “Nobody asked us,” he said. The council calls it “a bridge of sighs.”',
    ['Bo Lindt', 'the council'],
  ],
  ['it that stands for nothing is it', '“We will stay,” it said.', ['it']],
  ['of somebody whose words are told she speaks', 'Her claim that the quay was “a shame” is old.', ['she']],
  ['the writer is I', 'A year ago I argued that the quay was “a shame.”', ['I']],
  ['someone is someone', 'Someone called it “a shame.”', ['someone']],
  ['you are anybody', 'You called it “a shame.”', [null]],
]
