import { describe, expect, it } from 'vitest'
import { findBlocks } from '../prose/find-blocks.ts'
import { writingOf } from '../../../src/text/quotations/languages.ts'
import type { Passage } from '../../../src/text/quotations/passage.ts'
import { findPassages } from '../../../src/text/quotations/passages.ts'
import { drawn, undrawn } from './drawn.ts'

const passagesOf = (text: string): Passage[] => findPassages(text, findBlocks(text), writingOf('en'))

/** Draws the content spans of outermost passages and compares. */
function check(drawing: string): void {
  const text = undrawn(drawing)
  expect(
    drawn(
      text,
      passagesOf(text).flatMap(({ spans }) => spans),
    ),
  ).toBe(drawing)
}

/** The same for what is quoted inside quotations. */
function checkNested(drawing: string): void {
  const text = undrawn(drawing)
  expect(
    drawn(
      text,
      passagesOf(text).flatMap(({ nested }) => nested),
    ),
  ).toBe(drawing)
}

describe('shapes of marks', () => {
  it.each([
    ['curly', '“⟦We will rebuild,⟧” said Ada Brook.'],
    ['straight', '"⟦We will rebuild,⟧" said Ada Brook.'],
    ['single', '‘⟦We will rebuild,⟧’ said Ada Brook.'],
    ['straight single', "'⟦We will rebuild,⟧' said Ada Brook."],
    ['two apostrophes', "''⟦We will rebuild,⟧'' said Ada Brook."],
    ['two low commas and two apostrophes', ",,⟦Wir bauen wieder auf,⟧'' sagte Ada Bach."],
    ['two low commas and a double mark', ',,⟦Wir bauen wieder auf⟧“, sagte Ada Bach.'],
    ['backticks and apostrophes', "``⟦We will rebuild,⟧'' said Ada Brook."],
    ['doubled curly single marks', '‘‘⟦We will rebuild,⟧’’ said Ada Brook.'],
    ['French', '« ⟦Nous allons reconstruire⟧ », a dit Ada Ruisseau.'],
    ['French with narrow spaces', '«\u202f⟦Nous allons reconstruire⟧\u202f», a dit Ada Ruisseau.'],
    ['German', '„⟦Wir bauen wieder auf⟧“, sagte Ada Bach.'],
    ['German book marks', '»⟦Wir bauen wieder auf⟧«, sagte Ada Bach.'],
    ['Swedish', '”⟦Vi bygger upp igen⟧”, sa Ada Bäck.'],
    ['Polish', 'Ada Potok powiedziała: „⟦Odbudujemy⟧”.'],
    ['Swiss single', '‹⟦Wir bauen wieder auf⟧›, sagte Ada Bach.'],
    ['Chinese', '阿达说：“⟦我们会重建。⟧”他离开了。'],
    ['Japanese', '彼女は「⟦再建します⟧」と述べた。'],
    ['half-width Japanese', '彼女は｢⟦再建します⟧｣と述べた。'],
    ['Finnish', '»⟦Rakennamme uudelleen⟧», sanoi Ada Puro.'],
    ['Hebrew, with an abbreviation in it', 'אדה אמרה: "⟦ארה"ב תבנה מחדש⟧" ועזבה.'],
    ['stressed', '*“⟦We will rebuild,⟧”* **"⟦all of it,⟧"** she said.'],
    ['linked', 'She said [“⟦we will rebuild⟧”](https://example.org/a) on Monday.'],
    ['Japanese book marks', '『⟦長い夜⟧』という本。'],
    ['Arabic', 'وقالت آدا «⟦سنبني من جديد⟧» أمس.'],
    ['straight before curly', '"⟦We will rebuild,⟧” said Ada Brook.'],
    ['curly before straight', '“⟦We will rebuild,⟧" said Ada Brook.'],
    ['an opening mark where a closing one belongs', 'a site called “⟦Move to Port Lemmon⟧“ that sells houses'],
  ])('finds %s marks', (_, drawing) => check(drawing))
})

describe('marks that are none', () => {
  it.each([
    ['apostrophes', "It's Ada Brook's, and the miners' wages aren't paid."],
    ['curly apostrophes', 'It’s Ada Brook’s, and the miners’ wages aren’t paid.'],
    ['decades', "In the '90s and the ’80s the class of '08 was young."],
    ['words that lack their beginning', "'Tis the season to get 'em, rock 'n' roll, 'cause we can."],
    ['feet and inches', `The door is 6'2" high, 3' 4" wide and 12" deep.`],
    [
      'elisions that are turned the wrong way',
      'They played rock ‘n’ roll in the ‘60s, and ‘em that came said ‘twas good.',
    ],
    ['Dutch elisions', "Zij kwam 's morgens met 'n boot, ‘t was koud, en Jan 't Hoen zag 't al."],
    ['two commas in error', 'They came from Paris,, London and Rome.'],
    ['primes', 'The door is 6′2″ high.'],
    ['attributes', '<a href="https://example.org" title=\'Ada\'>the minutes</a>'],
  ])('passes over %s', (_, text) => check(text))

  it('finds single marks among apostrophes', () => {
    check("Brook's '⟦farce⟧' of a plan, the workers' view, a '⟦no⟧' from the '90s")
  })

  it.each([
    '‘⟦We played rock ‘n’ roll in the ‘60s and nobody stopped ‘em,⟧’ said Ada Brook.',
    "'⟦We played rock 'n' roll in the '60s and nobody stopped 'em,⟧' said Ada Brook.",
    '‘⟦‘Twas the best of times.⟧’',
    '‘⟦’Twas the best of times.⟧’',
  ])('keeps an elision within single marks: %s', check)

  it('closes a quotation after a possessive plural', () => {
    check("She said '⟦the miners' wages are not paid⟧' and left.")
  })

  it('reads inches inside a quotation', () => {
    check('“⟦The boat is 9’4” wide and 21’6” long,⟧” Brook said.')
  })

  it('passes over marks around nothing', () => check('She said “” and “...” and "?".'))
})

describe('paragraphs', () => {
  it('keeps a quotation together whose paragraphs open with a mark and close in the last', () => {
    const drawing = 'Brook said: “⟦We will rebuild.⟧\n\n“⟦It will take years.⟧”'
    check(drawing)
    expect(passagesOf(undrawn(drawing))).toHaveLength(1)
  })

  it('begins anew where the paragraph before closes', () => {
    const drawing = '“⟦We will rebuild.⟧”\n“⟦It will take years.⟧”'
    check(drawing)
    expect(passagesOf(undrawn(drawing))).toHaveLength(2)
  })

  it('begins anew where a paragraph is labelled with a speaker', () => {
    const drawing = '“⟦QUILL: Did you read it?⟧\n\n“⟦VANE: I read some of it.⟧”'
    check(drawing)
    expect(passagesOf(undrawn(drawing))).toHaveLength(2)
  })

  it('stops at the end of the paragraph where the closing mark is lost', () => {
    check('“⟦We will rebuild.⟧\n\nShe left.\n\n“⟦It will take years,⟧” said Odile Marsh.')
  })

  it('loses one quotation to a lost mark within a paragraph', () => {
    check('"⟦We will rebuild,⟧ she said. "⟦It will take years.⟧" Then she left.')
  })

  it('goes on in the next line of a paragraph that was wrapped', () => {
    check('“⟦We will rebuild the bridge and the school\nand the mill.⟧”\n\nBrook left.')
  })

  it('takes the lines of a verse for one', () => {
    check('She sang:\n\n“⟦We go by night,⟧\n⟦The lamp is low.⟧\n⟦Nobody spoke.⟧”\n\nThen she left.')
  })

  it('takes a line break in mid-sentence for one', () => {
    check(`“⟦We will ${'rebuild the bridge and '.repeat(8)}the school⟧\n⟦and the mill.⟧”\n\nBrook left.`)
  })

  it('says that a lost mark left a quotation open', () => {
    expect(passagesOf('“We will.\n\nShe left.').map(({ closed }) => closed)).toEqual([false])
  })
})

describe('quotations in quotations', () => {
  it.each([
    ['single in double', '“⟦He called it ‘a farce,’ and left,⟧” said Brook.'],
    ['double in single', '‘⟦He called it “a farce” and left,⟧’ said Brook.'],
    ['closing together', '"⟦He said, \'Never again,\'⟧" said Brook.'],
    ['three apostrophes', "''⟦He said, 'Never again.'⟧'' Brook left."],
    ['a space between', "''⟦He said, 'Never again,'⟧ '' Brook said."],
    ['curly in straight', '"⟦He called it “a farce” and left,⟧" said Brook.'],
    ['straight in straight', '"⟦He shouted "never" at us,⟧" said Brook.'],
    ['corner marks', '「⟦彼は『長い夜』と言った⟧」と述べた。'],
    ['three deep', '“⟦She read: ‘He called it “a farce.”’⟧” Brook left.'],
  ])('counts the outermost: %s', (_, drawing) => check(drawing))

  it('keeps the inner ones', () => {
    checkNested('“He called it ‘⟦a farce,⟧’ and she ‘⟦a joke,⟧’” said Brook. “We laughed.”')
  })

  it('keeps one level of them', () => {
    checkNested('“She read: ‘⟦He called it “a farce.”⟧’” Brook left.')
  })
})
