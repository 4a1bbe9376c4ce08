/** Each guard of what a name is, with a text that only it decides. */
import type { Row } from './guard-row.ts'

/** What bears each name of a text, and how often it is named. */
export const kindRows: readonly Row<readonly string[]>[] = [
  ['an ending makes a party', 'On Monday the boat left the Reform Party.', ['Reform Party ×1, party']],
  ['a party is known by its name', 'On Monday Labour spoke.', ['Labour ×1, party']],
  ['a people is known by its name', 'On Monday Republicans spoke.', ['Republicans ×1, group']],
  ['a part of one is too', 'On Monday Senate Democrats spoke.', []],
  ['a country is known by its name', 'On Monday New Zealand spoke.', ['New Zealand ×1, place']],
  ['an unknown place is known by what is in it', 'The rain fell in Lower Drave.', ['Lower Drave ×1, place']],
  ['nobody is a place for being trusted', 'The crew had faith in Okoro.', ['Okoro ×1, unknown']],
  ['nor for once being spoken of so', 'Okoro spoke. Okoro sat. The rain fell in Okoro.', ['Okoro ×3, unknown']],
  ['a long name is no place', 'The rain fell in Ormsby Lower Zefi.', ['Ormsby Lower Zefi ×1, person']],
  ['a given name is no place', 'The rain fell in Robin.', ['Robin ×1, unknown']],
  ['a given name that is a place is one where something is in it', 'The rain fell in Georgia.', ['Georgia ×1, place']],
  ['and else none', 'On Monday Georgia spoke.', ['Georgia ×1, woman, unknown']],
  [
    'a place joins nobody of that name',
    'The rain fell in Washington. Zefi Washington spoke.',
    ['Washington ×1, place', 'Zefi Washington ×1, person'],
  ],
  ['the full name says what the short one is', 'Zefi Ohio spoke. Then Ohio sat.', ['Zefi Ohio ×2, person']],
  ['a role makes nobody a place', 'On Monday Mayor London spoke.', ['London ×1, person, mayor']],
  ['a capital within makes a body', 'On Monday OpenKettle spoke.', ['OpenKettle ×1, body']],
  ['but not after Mc', 'On Monday McKettle spoke.', ['McKettle ×1, unknown']],
  ['nor in one of two words', 'On Monday AnnZefi Okoro spoke.', ['AnnZefi Okoro ×1, person']],
  ['a body is known all over the world', 'On Monday Reuters spoke.', ['Reuters ×1, body']],
  ['a body noun right before a name makes a body', 'On Monday drug maker Tamber spoke.', ['Tamber ×1, body']],
  ['a body noun after a comma too', 'On Monday Tamber, a drug maker, spoke.', ['Tamber ×1, body']],
  ['and before one', 'On Monday its lender, Tamber, spoke.', ['Tamber ×1, body']],
  ['not without an article', 'On Monday Tamber, bank and all, spoke.', ['Tamber ×1, unknown']],
  ['what is its own is a body’s', 'On Monday Tamber raised its price.', ['Tamber ×1, body']],
  ['what is his is a person’s', 'On Monday Okoro raised his price. He met the Okoro.', ['Okoro ×2, unknown']],
  [
    'not what belongs to the next who is named',
    'On Monday Okoro met Tamber on its quay.',
    ['Okoro ×1, unknown', 'Tamber ×1, body'],
  ],
  ['who is served is a body', 'On Monday the founder of Tamber spoke.', ['Tamber ×1, body']],
  ['and whose servant speaks', 'On Monday Tamber’s founder spoke.', ['Tamber ×1, body']],
  ['a mother serves nobody', 'On Monday the mother of Okoro spoke.', ['Okoro ×1, unknown']],
  ['a body of a place is a body', 'On Monday Bank of Drave Teachers spoke.', ['Bank of Drave Teachers ×1, body']],
  [
    'a body keeps what it is joined of',
    'On Monday the Department of Health and Human Services spoke.',
    ['Department of Health and Human Services ×1, body'],
  ],
  [
    'and what one more noun adds',
    'On Monday the Ministry of Food and Farming spoke.',
    ['Ministry of Food and Farming ×1, body'],
  ],
  [
    'but nobody beside it',
    'On Monday the Bank of Ormsby and Ann Hale spoke.',
    ['Bank of Ormsby ×1, body', 'Ann Hale ×1, woman, person'],
  ],
  [
    'nor a person by a surname',
    'On Monday the Bank of Ormsby and Okoro spoke.',
    ['Bank of Ormsby ×1, body', 'Okoro ×1, unknown'],
  ],
  [
    'whoever is of a place may be of a party',
    'On Monday said Senator Joe Ormly, Democrat of Drave.',
    ['Joe Ormly ×1, man, person, senator, democrat, lawmaker', 'Drave ×1, unknown'],
  ],
  ['a family is a group', 'Zefi Hale spoke. On Monday the Hales sat.', ['Zefi Hale ×1, person', 'Hales ×1, group']],
  ['an s makes no family', 'On Monday the Okoros sat.', ['Okoros ×1, body']],
  [
    'an article once makes no body',
    'Okoro spoke. Okoro sat. On Monday the Okoro and Hale crews met.',
    ['Okoro ×3, unknown'],
  ],
  ['one of a people bears no name', 'On Monday a senior Texan spoke.', []],
  ['somebody may be called so', 'On Monday Ann Texan spoke.', ['Ann Texan ×1, woman, person']],
  ['with a title too', 'On Monday Mr. French spoke.', ['Mr. French ×1, man, person, mr']],
  ['and alone', 'On Monday Cuban spoke.', ['Cuban ×1, unknown']],
]

/** Who the speaker of the first quotation is, and of what type. */
export const typeRows: readonly Row<string>[] = [
  ['a country speaks as a place', 'New Zealand called it “a shame.”', 'New Zealand, place'],
  ['a party speaks as a party', 'The Reform Party called it “a shame.”', 'Reform Party, party'],
  ['a people speaks as a group', 'Republicans called it “a shame.”', 'Republicans, group'],
  ['some of it do', 'Some Republicans called it “a shame.”', 'some Republicans, group'],
  ['one of it is not named', '“We will stay,” said one senior Democrat.', 'one senior Democrat, unnamed'],
  ['whose campaign it is is told', 'Hale’s campaign called it “a shame.”', 'Hale’s campaign, organisation'],
  ['and of whose aide', '“We will stay,” said the mayor’s aide’s lawyer.', 'the mayor’s aide’s lawyer, unnamed'],
  ['a pronoun by itself is not named', '“We will stay,” he said.', 'he, unnamed'],
]

/** Whom the last quotation of a text is given to, by all that the text tells of them. */
export const describedRows: readonly Row<string>[] = [
  [
    'an acronym stands for the body of its letters',
    'The Ormsby Harbour Trust met on Monday. “We will stay,” the OHT said.',
    'Ormsby Harbour Trust, organisation',
  ],
  [
    'an acronym in brackets too',
    'The Ormsby Harbour Trust (OHT) met on Monday. OHT said it was “late.”',
    'Ormsby Harbour Trust, organisation',
  ],
  [
    'the weekly was called so',
    'The Lowland Clarion, a weekly, backed it. “It does not sway,” the weekly wrote.',
    'Lowland Clarion, organisation',
  ],
  [
    'the company may be the only body that is named',
    'Tamber, the drug maker, closed. “We are sorry,” the company said.',
    'Tamber, organisation',
  ],
  [
    'what has just spoken may be called by any noun of bodies',
    'Tamber said it would close. “We are sorry,” the drug maker said.',
    'Tamber, organisation',
  ],
  [
    'the end of a name says what it is',
    'Norbank closed its doors on Monday. “We are sorry,” the lender said.',
    'Norbank, organisation',
  ],
  [
    'the party is known by its name',
    'The Reform Party met on Monday. “We will win,” the party said.',
    'Reform Party, party',
  ],
  ['they may be a party', 'The Reform Party met on Monday. They said it was “late.”', 'Reform Party, party'],
  [
    'the mayor is who was called so before the name',
    'Ormsby Mayor Ann Hale came late. The mayor said it was “late.”',
    'Ann Hale, person',
  ],
  ['or after it', 'Ann Hale, the mayor of Ormsby, came late. The mayor said it was “late.”', 'Ann Hale, person'],
  [
    'a role after the name is a title later',
    'Vikram Amar, dean of the Ormsby College of Law, came. “It is late,” Dean Amar said.',
    'Vikram Amar, person',
  ],
  [
    'a description may tell where somebody is from',
    'Rolf Hask, the governor of Merrin, came late. “It is late,” the Merrin governor said.',
    'Rolf Hask, person',
  ],
  [
    'and tells two of one office apart',
    'Gov. Rolf Hask of Merrin met Gov. Ann Lund of Drave. “It is late,” the Merrin governor said.',
    'Rolf Hask, person',
  ],
  ['a son is not his father', 'Schilling’s son, Grant, said it was “late.”', 'Grant, person'],
  [
    'a pronoun in a first clause stands for the name after it',
    'When he spoke, Rolf Trask said it was “late.”',
    'Rolf Trask, person',
  ],
  [
    'or for who was named before it',
    'Ann Hale led the talks. In her speech, she called it “a shame.”',
    'Ann Hale, person',
  ],
  ['a place speaks as a place', 'Paris said the plan was “a shame.”', 'Paris, place'],
  ['members of a parliament are a group', 'MPs called it “a shame.”', 'MPs, group'],
  [
    'what owns something is a body',
    '“It is late,” a spokesman for Quorvex said. Quorvex said its plan was “a shame.”',
    'Quorvex, organisation',
  ],
  [
    'who is a person, not the body that is nearer',
    'The plan was made by Nils Ostrander, a scholar at the Fennick Institute, who called it “a bargain.”',
    'Nils Ostrander, person',
  ],
  [
    'which is the body',
    'The Fennick Institute, which called it “a bargain,” closed.',
    'Fennick Institute, organisation',
  ],
  [
    'the paper is a newspaper by its name',
    'The Ormsby Courier broke the news. “It is late,” the paper reported.',
    'Ormsby Courier, organisation',
  ],
  [
    'a word that opens a sentence is nobody',
    'Somehow it held. “It is late,” said Ann Hale. Somehow, she said, it was “a bargain.”',
    'Ann Hale, person',
  ],
  [
    'a surname may be a common word',
    'Theresa Price and Tom Brown met. “It is late,” Brown said. Price called it “a shame.”',
    'Theresa Price, person',
  ],
  [
    'a short paragraph with many names is no heading',
    'Senator Joe Ormly, Democrat of Drave, said it was “late.”',
    'Joe Ormly, person',
  ],
  [
    'an aide is not whom he serves',
    'Hale’s aide, Tom Brook, met reporters. “It is late,” he said.',
    'Tom Brook, person',
  ],
  [
    'who is the subject of a new paragraph is meant, not who spoke before',
    'Jim Ross, 44, spoke of Tom Hale, the mayor. “It is late,” Ross said.\n\nHale was asked about the bridge. He answered that it was “a shame.”',
    'Tom Hale, person',
  ],
  [
    'it may be a body by its noun',
    'The council voted on Monday. “We regret it,” it said.',
    'the council, organisation',
  ],
]
