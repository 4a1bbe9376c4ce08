import { describe, expect, it } from 'vitest'
import { findFrame } from '../../../src/text/analyse.ts'
import { decideKinds } from '../../../src/text/quotations/kind.ts'
import { kindsOf } from '../../../src/text/quotations/languages.ts'
import { drawn, undrawn } from './drawn.ts'

/** Draws what is called other and compares; speech stays undrawn. */
function check(drawing: string, lang = 'en'): void {
  const text = undrawn(drawing)
  const frame = findFrame(text, lang)
  const kinds = decideKinds(frame, kindsOf(lang)).map(({ kind }) => kind)
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
  ])('stands %s', (_, text) => check(text))

  it.each([
    ['fr', '« Nous allons reconstruire le pont, et vite. Personne ne nous aide », a dit Ada Ruisseau.'],
    ['fr', 'Ada Ruisseau a dit : « Nous allons reconstruire le pont. »'],
    ['de', '„Wir bauen die Brücke wieder auf“, sagte Ada Bach am Montag in Orrin.'],
    ['zh', '阿达说：“我们会重建这座桥，但是需要很多年。”'],
    ['ar', 'وقالت آدا في المدينة «سنبني الجسر من جديد مهما طال الزمن».'],
  ])('is told by its shape in a language without tables: %s', (lang, text) => check(text, lang))
})
