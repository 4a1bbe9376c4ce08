/** A library of made-up names, as large as is asked for: a few people speak everywhere, and most of them once. */
import type { Voice } from '../../../src/text/people/voice.ts'

const given = 'Ann Ned Vincent Joseph Lena Edward Susan Peter Maud Oskar Rose Simon Clara Hugh Edith Felix'.split(' ')
const titles = ['', '', '', 'Mr ', 'Sen. ', 'Dr ']
const roles = ['mayor', 'professor', 'harbour master', 'lawyer', 'coach']
const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le'.split(' ')

/** A surname for each number; small numbers come often, as common surnames do. */
function surname(number: number): string {
  let letters = ''
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) letters += syllables[rest % 16] ?? ''
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** The same numbers at every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Three who speak in each article, of about `people` people; a third of the names say no more than a surname. */
export function generatedVoices(articles: number, people: number): Voice[] {
  const next = dice(7)
  const voices = new Map<string, Voice>()
  for (let article = 0; article < articles; article++) {
    for (let nth = 0; nth < 3; nth++) {
      const person = Math.floor(people * next() ** 2)
      const last = surname(Math.floor(person / 8))
      const first = given[person % given.length] ?? ''
      const middle = next() < 0.1 ? `${'ABCDE'.charAt(person % 5)}. ` : ''
      const isShort = next() < 0.33
      const title = titles[Math.floor(next() * titles.length)] ?? ''
      const name = isShort ? title + last : `${title}${first} ${middle}${last}`
      const descriptions = next() < 0.3 ? [roles[person % roles.length] ?? ''] : []
      voices.set(`${article} ${name}`, { article, name, type: 'person', quotations: 1, gender: null, descriptions })
    }
  }
  return [...voices.values()]
}
