/** Every form of the verbs that English tables list. */
import type { CueClass, Verb } from '../verb.ts'
import { cueVerbs, irregularVerbs, plainVerbs } from './cue-verbs.ts'
import { verbForms } from './verb-forms.ts'
import { wordList } from './word-list.ts'

function verbTable(): ReadonlyMap<string, Verb> {
  const irregular = new Map(
    irregularVerbs.split(',').map((line) => {
      const [base = '', past = '', participle = ''] = wordList(line)
      return [base, { past, participle }]
    }),
  )
  const map = new Map<string, Verb>()
  const addAll = (list: string, cueClass: CueClass | null): void => {
    for (const lemma of wordList(list)) {
      for (const [word, form] of verbForms(lemma, irregular.get(lemma))) {
        if (!map.has(word)) map.set(word, { lemma, form, cueClass })
      }
    }
  }
  for (const { verbs, cueClass } of cueVerbs) addAll(verbs, cueClass)
  addAll(plainVerbs, null)
  return map
}

export const verbs = verbTable()
