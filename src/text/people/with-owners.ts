/** Puts speakers that are the owner's word to those who are found: a name is joined to one that is written alike, and to no other. */
import { groupBy } from '../group-by.ts'
import type { Joined, JoinedForm } from './joined.ts'
import { plainKey } from './plain-key.ts'
import type { Voice } from './voice.ts'

/** `owners` are voices whose names the owner gave. */
export function withOwners(found: readonly Joined[], owners: readonly Voice[]): Joined[] {
  const given = groupBy(owners, ({ name }) => plainKey(name))
  if (given.size === 0) return [...found]
  const written = new Map<string, Joined[]>()
  for (const joined of found) {
    const voices = joined.forms.flatMap((form) => form.voices)
    for (const key of new Set(voices.map(({ name }) => plainKey(name)))) {
      if (given.has(key)) written.set(key, [...(written.get(key) ?? []), joined])
    }
  }
  const added = new Map<Joined, JoinedForm[]>()
  const alone: Joined[] = []
  for (const [key, voices] of given) {
    const [only, ...others] = written.get(key) ?? []
    if (only && others.length === 0) {
      const ground = only.forms.find((form) => isWritten(form, key))?.ground ?? 'same'
      added.set(only, [...(added.get(only) ?? []), { voices, ground }])
    } else alone.push({ forms: [{ voices, ground: 'same' }], maybe: [] })
  }
  return [...found.map((joined) => withForms(joined, added.get(joined) ?? [])), ...alone]
}

/** What is called as the bearer is stands first, so that the owner's way of writing it is the name. */
function withForms(joined: Joined, given: readonly JoinedForm[]): Joined {
  if (given.length === 0) return joined
  const isMain = ({ ground }: JoinedForm): boolean => ground === 'same'
  return { ...joined, forms: [...given.filter(isMain), ...joined.forms, ...given.filter((form) => !isMain(form))] }
}

const isWritten = ({ voices }: JoinedForm, key: string): boolean => voices.some(({ name }) => plainKey(name) === key)
