/** Clues that are made of the English verbs, nouns and small words beside the marks. */
import type { Setting } from '../kind-setting.ts'
import { sourceClues } from '../source-clues.ts'
import type { CueClass } from '../verb.ts'
import { contextClues } from './context-clues.ts'
import { cues } from './cues.ts'
import { leftWords, rightWords } from './kind-words.ts'
import { verbs } from './verbs.ts'

/** "something like “habit”": next to marks this is hardly ever the verb. */
const cueClassOf = (word: string): CueClass | null => (word === 'like' ? null : (verbs.get(word)?.cueClass ?? null))

/** The kinds of verb near the marks, and nouns that stand for saying: "her warning that". */
function cueClues({ before, after }: Setting): string[] {
  const clues = new Set<string>()
  for (const [index, word] of before.slice(-6).entries()) {
    const distance = Math.min(before.length, 6) - index
    const kind = cueClassOf(word) ?? (cues.nouns.has(word) ? 'noun' : null)
    if (kind) clues.add(`${kind} cue ${distance < 2 ? 'just' : distance < 4 ? 'up to three' : 'up to six'} before`)
  }
  for (const word of before.slice(0, -6)) if (cueClassOf(word)) clues.add(`${cueClassOf(word)} cue far before`)
  for (const [index, word] of after.slice(0, 6).entries()) {
    const kind = cueClassOf(word) ?? (cues.nouns.has(word) ? 'noun' : null)
    if (kind) clues.add(`${kind} cue ${index < 3 ? 'up to three' : 'up to six'} after`)
  }
  return [...clues]
}

/** The clues that verbs and nouns of saying make, the learned words next to the marks, the parts that words play there, and the likely source. */
export function wordClues(setting: Setting): string[] {
  const held = cueClues(setting)
  const left = setting.wordBefore.toLowerCase()
  const right = setting.wordAfter.toLowerCase()
  if (leftWords.has(left)) held.push(`${left} “`)
  if (rightWords.has(right)) held.push(`” ${right}`)
  return [...held, ...contextClues(setting), ...sourceClues(setting)]
}
