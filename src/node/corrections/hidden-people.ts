/** Which of the forms to hide are one person's: two people must not become one, whose words would be counted together. */
import { foldedLetters } from './plain-letters.ts'

export const hiddenWords = '[name withheld]'

/** A form of `hide`. Those of an inner list share a number: they are one person's by the owner's word. */
export interface ListedForm {
  readonly form: string
  readonly group: number | null
}

interface Words {
  readonly words: readonly string[]
  readonly group: number | null
}

/** What stands before a surname, and tells nobody apart. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend herr frau m mme mlle signor signora sr sra don'.split(
    ' ',
  ),
)

/**
 * What is shown for each form, in their order: `[name withheld]` where one person is hidden, else with the person's number. A
 * form that may be one of several people's has no number, and is nobody's.
 */
export function shownForms(forms: readonly ListedForm[]): readonly string[] {
  const people = peopleOf(forms.map(({ form, group }) => ({ words: wordsOf(form), group })))
  const numbers = [...new Set(people.filter((person) => person !== null))]
  return people.map((person) =>
    person === null || numbers.length === 1 ? hiddenWords : `[name withheld ${numbers.indexOf(person) + 1}]`,
  )
}

/** What is shown for somebody who may be one of several; null where all that is hidden is one person. */
export function nobodyAmong(shown: readonly string[]): string | null {
  return shown.some((each) => each !== hiddenWords) && shown.includes(hiddenWords) ? hiddenWords : null
}

/** Equal for texts in which the same is withheld: a person's number changes when another is hidden. */
export function withoutNumbers(words: string): string {
  return words.replace(/\[name withheld \d+\]/g, hiddenWords)
}

function wordsOf(form: string): readonly string[] {
  const words = form.split(/[^\p{L}\p{M}\p{N}'’]+/u).map((word) => foldedLetters(word) || word.toLowerCase())
  const named = words.filter((word) => word !== '' && !titles.has(word))
  return named.length === 0 ? words.filter((word) => word !== '') : named
}

/** For each form the place of the first form of its person; null where several people bear it. */
function peopleOf(forms: readonly Words[]): readonly (number | null)[] {
  const person: (number | null)[] = []
  // Full names first: they tell the people apart, and then single words are shared out among them.
  const isFull = ({ words }: Words) => words.length > 1
  for (const wanted of [true, false]) {
    for (const [place, form] of forms.entries()) {
      if (isFull(form) !== wanted) continue
      const fits = forms.flatMap((other, at) =>
        isSettled(person, at) && isSame(form, other) ? [person[at] ?? null] : [],
      )
      const found = [...new Set(fits.filter((each) => each !== null))]
      if (wanted && found.length > 1) join(person, found)
      person[place] = found.length === 0 ? place : found.length === 1 || wanted ? (found[0] ?? null) : null
    }
  }
  return person
}

const isSettled = (person: readonly (number | null)[], at: number): boolean => person[at] !== undefined

function join(person: (number | null)[], [first, ...others]: readonly number[]): void {
  for (const [at, each] of person.entries()) if (each !== null && others.includes(each)) person[at] = first ?? null
}

/** One list, or the words of one among those of the other, an initial for a name: "A. Tolver" is in "Ann Tolver". */
function isSame(one: Words, other: Words): boolean {
  if (one.group !== null && one.group === other.group) return true
  if (one.group !== null && other.group !== null) return false
  return isWithin(one.words, other.words) || isWithin(other.words, one.words)
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.some((each) => each === word || (some.length > 1 && isInitial(word, each))))
}

const isInitial = (word: string, name: string): boolean => word.length === 1 && name.startsWith(word)

/** Whether somebody who is hidden is meant. */
export function isHidden(name: string): boolean {
  return withoutNumbers(name).includes(hiddenWords)
}
