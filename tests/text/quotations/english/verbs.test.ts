import { describe, expect, it } from 'vitest'
import { analyse } from '../../../../src/text/analyse.ts'
import { alwaysVerbs, namingVerbs, verbs } from '../../../../src/text/quotations/english/verbs.ts'
import { readEntry, verbForms } from '../../../../src/text/quotations/english/verb-forms.ts'
import { saying } from '../../../../src/text/quotations/english/kind-words.ts'
import type { CueClass } from '../../../../src/text/quotations/verb.ts'
import { namesIn, redrawn } from '../attributed.ts'

const formsOf = (entry: string): string => [...new Set(verbForms(readEntry(entry)).map(([word]) => word))].join(' ')

describe('the forms of a verb', () => {
  it.each([
    ['add', 'added adds adding add'],
    ['reply', 'replied replies replying reply'],
    ['portray', 'portrayed portrays portraying portray'],
    ['say:said', 'said says saying say'],
    ['write:wrote:written', 'wrote written writes writing write'],
    ['beg', 'begged begs begging beg'],
    ['quip', 'quipped quips quipping quip'],
    ['quiz', 'quizzed quizzes quizzing quiz'],
    ['show:showed:shown', 'showed shown shows showing show'],
    ['admit*', 'admitted admits admitting admit'],
    ['visit', 'visited visits visiting visit'],
    ['agree', 'agreed agrees agreeing agree'],
    ['lie', 'lied lies lying lie'],
    ['preach', 'preached preaches preaching preach'],
    ['echo', 'echoed echoes echoing echo'],
    ['boo', 'booed boos booing boo'],
    ['mimic', 'mimicked mimics mimicking mimic'],
  ])('%s are %s', (entry, forms) => expect(formsOf(entry)).toBe(forms))

  it.each([
    ['emphasize', 'emphasized emphasizes emphasizing emphasize emphasised emphasises emphasising emphasise'],
    ['organise', 'organised organises organising organise organized organizes organizing organize'],
    ['analyse', 'analysed analyses analysing analyse analyzed analyzes analyzing analyze'],
    ['honour', 'honoured honours honouring honour honored honors honoring honor'],
    ['signal', 'signaled signals signaling signal signalled signalling'],
    ['equal', 'equaled equals equaling equal equalled equalling'],
    ['focus', 'focused focuses focusing focus focussed focussing'],
  ])('%s are spelled as the British and as the Americans do: %s', (entry, forms) => expect(formsOf(entry)).toBe(forms))

  it.each(['advise', 'praise', 'promise', 'pour', 'reveal', 'develop'])('of %s have one spelling', (verb) => {
    expect(new Set(verbForms(readEntry(verb)).map(([, form]) => form)).size).toBe(verbForms(readEntry(verb)).length)
  })
})

/** A cue, and a word that is only told from it by its spelling. */
const spellings = [
  ['emphasized', 'emphasised'],
  ['apologized', 'apologised'],
  ['theorized', 'theorised'],
  ['summarizes', 'summarises'],
  ['marveled', 'marvelled'],
] as const

describe('British and American spellings', () => {
  it.each(spellings)('%s and %s report the same', (american, british) => {
    for (const verb of [american, british]) {
      const drawing = `“We will all stay in the harbor,” ⟨Ann Marlow⟩ ‹${verb}›.`
      expect(redrawn(drawing)).toBe(drawing)
    }
  })

  it('judge the same', () => {
    const kinds = ['criticized', 'criticised', 'characterized', 'characterised'].map(
      (verb) => analyse(`Hale ${verb} it as “disgraceful”.`, { lang: 'en' }).quotations[0]?.kind,
    )
    expect(kinds).toEqual(Array(4).fill('speech'))
  })

  it('name the same', () => {
    for (const word of ['labeled', 'labelled']) expect(namingVerbs).toContain(word)
  })

  it.each([
    ['organizer', 'organiser'],
    ['neighbor', 'neighbour'],
  ])('name the same source: a %s, a %s', (american, british) => {
    expect(namesIn(`“We will stay,” said an ${american}.`)).toEqual([`an ${american}`])
    expect(namesIn(`“We will stay,” said an ${british}.`)).toEqual([`an ${british}`])
  })
})

describe('one entry', () => {
  it('gives each form its class', () => {
    const found = ['swear', 'swears', 'swore', 'sworn', 'swearing'].map((word) => verbs.get(word))
    expect(found.map((verb) => verb?.cueClass)).toEqual(Array(5).fill('say'))
    expect(found.map((verb) => verb?.form)).toEqual(['base', 'third', 'past', 'participle', 'gerund'])
  })

  it('marks what is never a noun, in the past and in the present where that is no plural', () => {
    expect([...alwaysVerbs]).toEqual(expect.arrayContaining(['said', 'says', 'tweeted', 'replied']))
    expect(alwaysVerbs).not.toContain('tweets')
  })
})

describe('every verb of the table', () => {
  const pastsOf = (cueClass: CueClass): readonly string[] =>
    [...verbs].filter(([, verb]) => verb.cueClass === cueClass && verb.form === 'past').map(([word]) => word)

  it.each(['say', 'reply'] as const)('that can %s something leads to the speaker', (cueClass) => {
    const unheard = pastsOf(cueClass).filter(
      (verb) => namesIn(`“We will all stay here,” ${verb} Ann Marlow.`)[0] === null,
    )
    expect(unheard).toEqual([])
  })

  it.each(['say', 'tell', 'reply', 'commit', 'judge', 'write'] as const)(
    'that can %s is heard as somebody’s saying',
    (cueClass) => {
      expect(pastsOf(cueClass).filter((verb) => !saying.has(verb))).toEqual([])
    },
  )

  it.each(['report', 'known', 'loved'])('may be no saying: %s', (word) => expect(saying).not.toContain(word))
})
