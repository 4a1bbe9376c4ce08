/** English pronouns, and what they can stand for. */
import type { Gender, Language } from '../language.ts'
import { wordSet } from './word-list.ts'

const gendered = (gender: Gender, words: string): readonly (readonly [string, Gender])[] =>
  words.split(' ').map((word) => [word, gender])

export const pronouns: Language['pronouns'] = {
  speaking: wordSet('he she they i we you it who him her them me us himself herself themselves'),
  subjects: wordSet('he she they i we it who you'),
  plainForms: new Map(
    [
      'he him his himself',
      'she her hers herself',
      'they them their themselves',
      'it its itself',
      'I i me my myself',
      'we us our ourselves',
    ]
      .map((forms) => forms.split(' '))
      .flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
  ),
  self: wordSet('i we'),
  indefinite: /one$|body$/,
  genders: new Map([...gendered('male', 'he him his himself'), ...gendered('female', 'she her hers herself')]),
  things: new Map([
    ['they', 'plural'],
    ['it', 'singular'],
  ]),
  possessiveOfThings: wordSet('its'),
  relative: wordSet('who which that'),
  relativePossessive: wordSet('whose'),
  asking: wordSet('who whoever'),
  relativeOfThings: wordSet('which that'),
  demonstrative: wordSet('that this these those which'),
  quantities: wordSet(
    'one some many others several most another both few all two three four five six neither none more',
  ),
}
