import { expect, test } from 'vitest'
import { monthNamed, weekdayNamed } from '../../../src/text/facts/calendar-words.ts'

test.each([
  ['March', 3],
  ['Sept', 9],
  ['MÄRZ', 3],
  ['Maerz', 3],
  ['août', 8],
  ['AOUT', 8],
  ['déc', 12],
  ['setiembre', 9],
  ['ene', 1],
  ['ottobre', 10],
  ['mrt', 3],
  ['fevereiro', 2],
  ['października', 10],
  ['марта', 3],
  ['Ağustos', 8],
  ['heinäkuuta', 7],
])('%s is month %i', (word, month) => expect(monthNamed(word)).toBe(month))

test.each(['marble', 'jui', 'Monday', 'ma'])('%s is no month', (word) => expect(monthNamed(word)).toBeUndefined())

test.each([
  ['Thursday', 4],
  ['thurs', 4],
  ['Mittwoch', 3],
  ['miércoles', 3],
  ['giovedì', 4],
  ['terça-feira', 2],
  ['woensdag', 3],
])('%s is weekday %i', (word, day) => expect(weekdayNamed(word)).toBe(day))
