/** One sitting: what is asked next, what has been answered, and how to take an answer back. */
import { leastSureFifth } from '../../text/review/question-order.ts'
import type { Answer, KnownName, Question, Reply, ReviewState } from '../../text/review/review.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { OwnerError } from '../problem.ts'
import { addedToYaml, takenFromYaml } from './added-to-yaml.ts'
import { additionFor, answeredBy } from './answers.ts'
import type { CorrectionsFile } from './corrections-file.ts'
import { describeMerge, describeQuotation, questionsOf, type Asked, type Merge } from './questions.ts'
import { namesLike, type ReviewLibrary } from './review-library.ts'
import type { Addition } from './yaml-words.ts'

/** What can be undone. `before` and `after` are the file's whole text. */
type Deed =
  | { readonly kind: 'skipped'; readonly key: string }
  | {
      readonly kind: 'answered'
      readonly key: string
      readonly addition: Addition | null
      readonly before: string | null
      readonly after: string | null
    }

export class ReviewSession {
  private readonly library: ReviewLibrary
  private readonly file: CorrectionsFile
  private readonly questions: readonly Asked[]
  private readonly byKey: ReadonlyMap<string, Asked>
  private readonly leastSure: ReadonlySet<Asked>
  private readonly skipped = new Set<string>()
  private readonly deeds: Deed[] = []
  /** What was undone is asked again first. */
  private again: string | null = null
  private answered: ReadonlySet<string> = new Set()
  private answeredIn: Corrections | null = null

  constructor(library: ReviewLibrary, file: CorrectionsFile, merges: readonly Merge[] = []) {
    this.library = library
    this.file = file
    this.questions = questionsOf(library, merges)
    this.byKey = new Map(this.questions.map((asked) => [asked.key, asked]))
    this.leastSure = leastSureFifth(this.questions)
  }

  state(): Reply {
    try {
      this.lookAgain()
      return { state: this.describe(), refused: null }
    } catch (error) {
      return this.refusal(error)
    }
  }

  answer(key: string, answer: Answer): Reply {
    return this.act(() => {
      const asked = this.byKey.get(key)
      if (asked === undefined) throw new OwnerError('This is no question of this sitting: load the page again')
      if (this.answered.has(key)) throw new OwnerError('corrections.yaml answers this by now')
      const { voices } = this.library
      const addition = additionFor(asked, answer, { corrections: this.file.read().corrections, voices })
      const { before, after } = this.file.edit((source) =>
        addition === null ? source : addedToYaml(source ?? '', addition),
      )
      this.deeds.push({ kind: 'answered', key, addition, before, after })
      this.skipped.delete(key)
    })
  }

  skip(key: string): Reply {
    return this.act(() => {
      // Whatever is skipped again goes to the end of those that wait.
      this.skipped.delete(key)
      this.skipped.add(key)
      this.deeds.push({ kind: 'skipped', key })
    })
  }

  undo(): Reply {
    return this.act(() => {
      const deed = this.deeds.at(-1)
      if (deed === undefined) throw new OwnerError('There is nothing to undo')
      if (deed.kind === 'answered') this.takeOut(deed)
      else this.skipped.delete(deed.key)
      this.deeds.pop()
      return deed.key
    })
  }

  namesLike(start: string): KnownName[] {
    return namesLike(this.library.voices, start)
  }

  private takeOut({ addition, before, after }: Extract<Deed, { kind: 'answered' }>): void {
    if (addition === null) return
    this.file.edit((source) => {
      if (source === after) return before
      // The owner has changed the file since: only the answer goes.
      return source === null ? null : takenFromYaml(source, addition)
    })
  }

  /** `deed` may tell what is to be asked next. What it throws for the owner is told, and nothing has changed. */
  private act(deed: () => string | void): Reply {
    try {
      this.lookAgain()
      this.again = deed() ?? null
      this.lookAgain()
      return { state: this.describe(), refused: null }
    } catch (error) {
      return this.refusal(error)
    }
  }

  private refusal(error: unknown): Reply {
    if (!(error instanceof OwnerError)) throw error
    return { state: this.describe(), refused: error.message }
  }

  /** What the file answers, if it has changed. */
  private lookAgain(): void {
    const { corrections } = this.file.read()
    if (corrections === this.answeredIn) return
    this.answeredIn = corrections
    const isAnswered = answeredBy(corrections)
    this.answered = new Set(this.questions.filter(isAnswered).map(({ key }) => key))
  }

  private describe(): ReviewState {
    const next = this.next()
    const answeredAmong = (questions: Iterable<Asked>) =>
      [...questions].reduce((sum, { key }) => sum + Number(this.answered.has(key)), 0)
    return {
      question: next && this.question(next),
      all: { total: this.questions.length, answered: this.answered.size },
      leastSure: { total: this.leastSure.size, answered: answeredAmong(this.leastSure) },
      skipped: [...this.skipped].filter((key) => !this.answered.has(key)).length,
      canUndo: this.deeds.length > 0,
    }
  }

  private next(): Asked | null {
    const isOpen = (key: string) => !this.answered.has(key)
    if (this.again !== null && isOpen(this.again)) return this.byKey.get(this.again) ?? null
    const fresh = this.questions.find(({ key }) => isOpen(key) && !this.skipped.has(key))
    const left = [...this.skipped].find(isOpen)
    return fresh ?? (left === undefined ? null : (this.byKey.get(left) ?? null))
  }

  private question(asked: Asked): Question {
    return asked.kind === 'quotation' ? describeQuotation(asked) : describeMerge(asked, this.library.voices)
  }
}
