import { expect, test } from 'vitest'
import { guessLanguage } from '../../../src/text/facts/guess-language.ts'
import { languageSamples } from '../../support/language-samples.ts'

const samples = Object.entries(languageSamples)
const sampleOf = (lang: string): string => languageSamples[lang] ?? ''

test.each(samples)('%s is recognised in a short report', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang)
})

/** Stretches of `size` characters from all over a text, cut between words. */
function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = []
  for (let at = 0; at + size <= text.length; at += size) pieces.push(text.slice(text.indexOf(' ', at) + 1, at + size))
  return pieces
}

test.each([50, 80, 100])('a text of %i characters is right or unknown', (size) => {
  const wrong = samples.flatMap(([lang, text]) =>
    piecesOf(text, size)
      .map((piece) => `${lang} ${guessLanguage(piece) ?? lang} ${piece}`)
      .filter((line) => !line.startsWith(`${lang} ${lang} `)),
  )
  expect(wrong).toEqual([])
})

test.each([
  '“We will stop it,” said Cora Flint, the mayor.',
  '“Yes,” she added.',
  '“Nobody asked me,” Hanna Brisk told reporters.',
  'HALE: We will stay.\nFLINT: So will we.',
  'THE FERRY WILL BE CLOSED UNTIL THE END OF THE WEEK, THE COUNCIL SAID.',
  'The mayor, 林若溪, said that the ferry was late and the people of the town with it.',
])('%j is English', (text) => {
  expect(guessLanguage(text)).toBe('en')
})

test.each([
  ['ar', 'قال رئيس البلدية إن الجسر سيفتح غدا، وقالت الشركة إن العمل سينتهي في الصيف'],
  ['he', 'ראש העיר אמר שהגשר ייפתח מחר'],
  ['ru', 'Мэр города сказал, что мост откроется завтра, но не для всех'],
  ['zh', '市长说大桥明天开放'],
  ['ja', '市長は橋が明日開くと言った'],
  ['ko', '시장은 다리가 내일 열린다고 말했다'],
])('%s is recognised in a sentence', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang)
})

test.each([
  ['nothing', ''],
  ['numbers', '12 34\n1,200 3.4 %\n77 (2031)'],
  ['three names', 'Ferry Lissing Merrin'],
  ['names that are words too', 'Ada Brook, Tom Hale, Cora Flint, Will May, Mark Said, Grace Made, Sue Will'],
  ['names with initials', 'J. A. Brook, Tom Hale, C. Flint, A. Moss, I. Marlow, Bo Lindt, O. Reck'],
  ['Dutch names', 'Jan de Vries, Piet van der Berg, Kees van Dijk, Ludwig van der Tolve, Anna ter Horst'],
  ['Spanish names', 'María de la Cruz, José del Río, Ana y Luis García de los Santos, Pedro de la Torre'],
  ['Russian names', 'Нуриддин Исломов, Анна Петрова, Иван Сидоров, Мария Смирнова, Пётр и Павел Лебедевы'],
  ['random letters', 'asd fgh jkl qwe rty uio zxc vbn qpwoei alskdj zmxncb qowieu alsdkfj zxmcnvb woeiru'],
  ['made-up words', 'Lunapark vrisk tolem barruk nessit galdor omfel tarvin. Sop ulkar den folim, nar vest kolar.'],
  ['Welsh letters between names', 'Ada Brook a Tom Hale a Cora Flint o Merrin a Lissing y Korvath i Tolve'],
  [
    'words of one language among those of another',
    'Legnagyobb and the szerkezetek of újjáépítésével with munkálatok was megkezdődött hídjának vizsgálata.',
  ],
  ['half a sentence in another script', 'ראש העיר אמר שהגשר ייפתח מחר the bridge will be open'],
  [
    'a few English words among names',
    'Zoltán Székesfehérvár and Győr Kecskemét with Ágnes Hódmezővásárhely for Miklós Szabó, Ödön Őry',
  ],
  [
    'filler',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor ut labore et dolore magna.',
  ],
  ['addresses', 'https://example.org/the/of/and/that-is https://example.org/in-the-end www.example.org/was'],
])('%s: the language is unknown', (_, text) => {
  expect(guessLanguage(text)).toBeUndefined()
})

test.each([
  [
    'Kazakh',
    'Қазақстан Республикасының үкіметі көпірді күзге дейін жөндеу туралы шешім қабылдады, деп хабарлады баспасөз.',
  ],
  [
    'Yiddish',
    'די אַלטע בריק איבערן טײַך איז שוין צוואַנציק וואָכן פֿאַרמאַכט און קיינער ווייסט נישט ווען זי וועט זיך עפֿענען.',
  ],
  [
    'Hausa',
    'Gada tsohuwar dake kan kogin an rufe ta tsawon makonni ashirin, kuma babu wanda ya san lokacin da za a bude.',
  ],
  [
    'Chichewa',
    'Mlatho wakale wa pa mtsinje wakhala wotseka kwa masabata makumi awiri ndipo palibe munthu ku ofesi ya boma amene angathe kunena.',
  ],
  [
    'Latin',
    'Pons vetus super flumen iam viginti hebdomadas clausus est et nemo in curia dicere potest quando aperiatur.',
  ],
])('%s, which is not known, is not taken for what it is written like', (_, text) => {
  expect(guessLanguage(text)).toBeUndefined()
})

test('the main language of a mixed text wins, from wherever it stands', () => {
  const [english, finnish] = [sampleOf('en'), sampleOf('fi')]
  expect(guessLanguage(`${english.slice(0, 150)} ${finnish}`)).toBe('fi')
  expect(guessLanguage(`${english} ${finnish.repeat(20)}`)).toBe('fi')
  expect(guessLanguage(`${sampleOf('ru').repeat(3)} ${english}`)).toBe('ru')
})

test('a text in two languages of equal share has none', () => {
  expect(guessLanguage(`${sampleOf('en')}\n${sampleOf('fr')}`)).toBeUndefined()
  expect(guessLanguage(`${sampleOf('en')}\n${sampleOf('ru')}`)).toBeUndefined()
})

test('a long table below a report decides nothing', () => {
  const table = 'Merrin 12.4\nKorvath 8.1\nUpper Tolve 3.3\n'.repeat(12)
  expect(guessLanguage(`${sampleOf('en')}\n${table}`)).toBe('en')
})
