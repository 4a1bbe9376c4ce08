/** Voices of an invented library for tests. */
import type { Bearer, FormGround } from '../../../src/text/people/bearer.ts'
import type { AreApart } from '../../../src/text/people/apart.ts'
import { identify } from '../../../src/text/people/identify.ts'
import { identityWords } from '../../../src/text/people/identity-words.ts'
import type { Voice } from '../../../src/text/people/voice.ts'

/** One who speaks once in the article of that number. */
export function voice(article: number, name: string, more: Partial<Voice> = {}): Voice {
  return { article, name, type: 'person', quotations: 1, gender: null, descriptions: [], ...more }
}

export const bearersOf = (voices: readonly Voice[], areApart?: AreApart): readonly Bearer[] =>
  identify(voices, identityWords, areApart).bearers

/** One line a bearer: its names, the one that it is called by first. */
export function namesOf(voices: readonly Voice[], areApart?: AreApart): string[] {
  return bearersOf(voices, areApart)
    .map(({ name, forms }) => {
      const others = new Set(forms.map((form) => form.name))
      others.delete(name)
      return [name, ...[...others].toSorted()].join(' = ')
    })
    .toSorted()
}

/** On what ground `other` was joined to somebody; null where it was not. */
export function groundOf(voices: readonly Voice[], other: string): FormGround | null {
  const forms = bearersOf(voices).flatMap((bearer) => bearer.forms)
  return forms.find(({ name, ground }) => name === other && ground !== 'same')?.ground ?? null
}
