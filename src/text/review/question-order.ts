/** In which order questions are asked, and which of them matter most. */

export interface Doubtful {
  readonly certainty: number
  /** What has to be read for it: an article. */
  readonly group: string
}

/**
 * A question in an article that has just been read takes about half the time of one in another. So it is worth as much as the next
 * one with up to twice its doubt.
 */
const worthOfAnother = 0.5

/**
 * The least certain first; with each come those of its group that are at least half as doubtful, in the order in which they were
 * given, which is that of the text.
 */
export function inReviewOrder<Question extends Doubtful>(questions: readonly Question[]): Question[] {
  const waiting = groupsOf(questions)
  const asked = new Set<Question>()
  return leastCertainFirst(questions).flatMap((leader) => {
    if (asked.has(leader)) return []
    const group = waiting.get(leader.group) ?? []
    const leastDoubt = doubtOf(leader) * worthOfAnother
    const together = group.filter((question) => doubtOf(question) >= leastDoubt)
    waiting.set(
      leader.group,
      group.filter((question) => doubtOf(question) < leastDoubt),
    )
    for (const question of together) asked.add(question)
    return together
  })
}

/** The fifth of which the build is least sure. */
export function leastSureFifth<Question extends Doubtful>(questions: readonly Question[]): ReadonlySet<Question> {
  return new Set(leastCertainFirst(questions).slice(0, Math.ceil(questions.length / 5)))
}

function leastCertainFirst<Question extends Doubtful>(questions: readonly Question[]): Question[] {
  return questions.toSorted((a, b) => a.certainty - b.certainty)
}

function doubtOf({ certainty }: Doubtful): number {
  return 1 - certainty
}

function groupsOf<Question extends Doubtful>(questions: readonly Question[]): Map<string, Question[]> {
  const groups = new Map<string, Question[]>()
  for (const question of questions) {
    const group = groups.get(question.group)
    if (group) group.push(question)
    else groups.set(question.group, [question])
  }
  return groups
}
