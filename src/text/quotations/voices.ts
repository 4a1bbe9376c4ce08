/** How often each word is the subject of a verb of saying in the whole article: who speaks in it once speaks again. */
import type { Cue } from './cues.ts'
import { type Part, partOf } from './evidence.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

const spokenParts = ['spoke0', 'spoke1', 'spoke2', 'spoke5'].map(partOf)
const namedParts = ['named0', 'named1', 'named2', 'named4', 'named9'].map(partOf)
const none = partOf('')

export class Voices {
  readonly #reading: Reading
  readonly #spoken = new Map<string, number>()
  readonly #named = new Map<string, number>()

  constructor(reading: Reading) {
    this.#reading = reading
    for (const cue of reading.cues) {
      const speaker = this.#speakerAt(cue)
      if (speaker) addOne(this.#spoken, this.#wordOf(speaker))
    }
    for (const mention of reading.mentions) {
      if (mention.headClass === 'name') addOne(this.#named, this.#wordOf(mention))
    }
  }

  /** How often the mention's head word speaks elsewhere than at `cue`. */
  spoken(mention: Mention, cue: Cue): Part {
    const all = this.#spoken.get(this.#wordOf(mention)) ?? 0
    const count = this.#speakerAt(cue) === mention ? all - 1 : all
    return spokenParts[count < 2 ? count : count < 5 ? 2 : 3] ?? none
  }

  /** How often a name with the mention's head word stands in the article. */
  named(mention: Mention): Part {
    const count = this.#named.get(this.#wordOf(mention)) ?? 0
    return namedParts[count < 2 ? count : count < 4 ? 2 : count < 9 ? 3 : 4] ?? none
  }

  #wordOf({ head }: Mention): string {
    return this.#reading.tokens[head]?.low ?? ''
  }

  /** The subject of a cue that is known to report. */
  #speakerAt(cue: Cue): Mention | undefined {
    if (cue.kind !== 'verb' || cue.cueClass === 'plain') return undefined
    return this.#reading.clauses.subjectOf(cue)?.mention
  }
}

function addOne(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}
