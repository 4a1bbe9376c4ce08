import { expect, test } from 'vitest'
import { guessLanguage } from '../../../src/text/facts/guess-language.ts'

test.each([
  ['en', 'The ferry to Lissing was late, and the people of the town said that it was the rain.'],
  ['fr', 'Les habitants de la ville sont rentrés dans une école qui est sur la colline.'],
  ['de', 'Der Rat und die Stadt haben sich nicht geeinigt, und das ist ein Problem mit den Brücken.'],
  ['es', 'Los vecinos de la ciudad volvieron con una barca por el río, y los niños que los vieron rieron.'],
  ['ar', 'قال رئيس البلدية إن الجسر سيفتح غدا'],
  ['he', 'ראש העיר אמר שהגשר ייפתח מחר'],
  ['ru', 'Мэр города сказал, что мост откроется завтра'],
  ['zh', '市长说大桥明天开放'],
  ['ja', '市長は橋が明日開くと言った'],
  ['ko', '시장은 다리가 내일 열린다고 말했다'],
])('%s is recognised', (lang, text) => {
  expect(guessLanguage(text)).toBe(lang)
})

test('a name in another script decides nothing', () => {
  expect(guessLanguage('The mayor, 林若溪, said that the ferry was late and the people of the town with it.')).toBe(
    'en',
  )
})

test.each(['', '12 34', 'Ferry Lissing Merrin'])('%j says nothing', (text) => {
  expect(guessLanguage(text)).toBeUndefined()
})
