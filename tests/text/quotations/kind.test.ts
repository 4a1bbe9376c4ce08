import { describe, expect, it } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { attribute } from '../../../src/text/quotations/attribution.ts'
import { decideKinds } from '../../../src/text/quotations/kind.ts'
import { kindsOf, languageOf } from '../../../src/text/quotations/languages.ts'
import { drawn, undrawn } from './drawn.ts'

/** Draws what is called other and compares; speech stays undrawn. */
function check(drawing: string, lang = 'en'): void {
  const text = undrawn(drawing)
  const frame = findFrame(text, lang)
  const { contexts } = attribute(frame, languageOf(lang))
  const kinds = decideKinds(frame, kindsOf(lang), contexts).map(({ kind }) => kind)
  const others = frame.passages.filter((_, index) => kinds[index] === 'other')
  expect(
    drawn(
      text,
      others.flatMap(({ spans }) => spans),
    ),
  ).toBe(drawing)
}

describe('other than speech', () => {
  it.each([
    ['titles of broadcasts', 'Brook, the host of “⟦Night Shift,⟧” was born in Port Lemmon.'],
    ['titles of films', 'He played a sailor in the film “⟦The Long Wait⟧” and moved away.'],
    ['titles of books', 'Marsh, author of “⟦A Harbor Year,⟧” lives in Orrin.'],
    ['titles that a noun follows', 'The “⟦Night Shift⟧” actress grew up in Orrin.'],
    ['titles after an outlet', 'The mayor appeared on Channel 9’s “⟦Morning Harbor⟧” to talk about the bridge.'],
    ['nicknames', 'Odile “⟦Red⟧” Marsh ran the harbor for years.'],
    ['names that things are known by', 'The largest of the bells is known as “⟦the aunt⟧” all over the valley.'],
    ['words as words', 'The word “⟦harbor⟧” comes from an older one for shelter.'],
    ['scare quotes', 'The so-called “⟦sunken⟧” bridge stands high and dry.'],
    ['words that qualify a noun', 'Many of the town’s “⟦lantern⟧” houses stand along the river.'],
    ['what a thing is titled', 'Ruth Adair asked the judge to look at a picture titled “⟦Ducks leaving.⟧”'],
    [
      'what a thing is called, though somebody speaks',
      'A clerk, Nell Amory, described a list called “⟦Holidays⟧” at length.',
    ],
    ['what somebody is called', 'The house, Ada Brook said on Monday, is called “⟦Noah’s⟧” in the valley.'],
    ['names known to a place', 'Ada Brook, known in the press as “⟦the Lady of the Locks,⟧” said no.'],
    ['inscriptions', 'On the road you pass a sign that says “⟦Last bread for forty miles.⟧” It is not true.'],
    ['titles after a work and a comma', 'Ada Brook wrote an article, “⟦What Will Be Left,⟧” and told the town so.'],
    ['aliases', 'He told the court on Monday that he was known under the alias “⟦ticket man.⟧”'],
    [
      'chapters in a list',
      'Chapter two, “⟦The Long Table,⟧” is about dinners; chapter three, “⟦Second Helpings,⟧” is about cooks.',
    ],
  ])('are %s', (_, drawing) => check(drawing))
})

describe('speech', () => {
  it.each([
    ['with a cue after', '“We will rebuild the bridge,” Ada Brook said.'],
    ['with a cue before', 'Ada Brook said, “We will rebuild the bridge.”'],
    ['in part', 'Ada Brook said the bridge was “a danger to everybody who crosses it.”'],
    ['in one word', 'Ada Brook called the plan “disgraceful.”'],
    ['without a cue', '“We waited for years. Nobody came.”'],
    ['in several paragraphs', '“We waited for years.\n\n“Nobody came,” Brook said.'],
    [
      'in a headline that the article quotes again',
      'Brook: Bridge ‘a danger’\n\nAda Brook said the bridge was “a danger to everybody who crosses it.”',
    ],
    ['as somebody puts it', 'The river is “racing towards a dry decade,” as Ada Brook, a lecturer, puts it.'],
    [
      'in one word that a survey is cited for',
      'Hiring held up, with “steady” pay and prices, according to the survey.',
    ],
    [
      'in what records show',
      'Nils Pomeroy, a lawyer, was among those who came to the port over “matters of seed,” port filings show.',
    ],
    [
      'in somebody’s name for a thing',
      'Five of the donors are “Trailblazers,” the Brook campaign’s name for its backers.',
    ],
    ['in one word of an attack', 'Brook, on a long tour of the valley, hammered the “timid” council on Monday.'],
    ['in whom somebody blames', 'The owners placed the blame on loosely described “harbor gangs.”'],
    ['in what an inquiry found', 'She left after an inquiry by the county uncovered “improper payments” to clerks.'],
    [
      'in what somebody called a thing',
      'The minister spoke on Monday of what the mayor called “a slow disaster” in the north.',
    ],
    ['in what a thing was called by somebody', 'On Monday the plan was called “a farce” by Ada Brook.'],
    [
      'in single marks of a headline after a name',
      'Ada Brook: Cooks ‘should go home’\n\nBrook had words for cooks on Friday.',
    ],
    [
      'in single marks of a headline with a verb',
      'Mayor says wall ‘held well’ in flood\n\nThe wall stood, said the town.',
    ],
  ])('stands %s', (_, text) => check(text))

  it.each([
    ['fr', '« Nous allons reconstruire le pont, et vite. Personne ne nous aide », a dit Ada Ruisseau.'],
    ['fr', 'Ada Ruisseau a dit : « Nous allons reconstruire le pont. »'],
    ['de', '„Wir bauen die Brücke wieder auf“, sagte Ada Bach am Montag in Orrin.'],
    ['zh', '阿达说：“我们会重建这座桥，但是需要很多年。”'],
    ['ar', 'وقالت آدا في المدينة «سنبني الجسر من جديد مهما طال الزمن».'],
  ])('is told by its shape in a language without tables: %s', (lang, text) => check(text, lang))
})
