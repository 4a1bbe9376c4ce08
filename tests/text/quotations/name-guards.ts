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
