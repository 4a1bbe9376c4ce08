/** Whether two full names may be one person's, and on what ground. Letters that merely look alike are none. */
import type { PersonName } from './person-name.ts'
import { isShortName, isVariant } from './short-names.ts'

/** What lets two printed names be taken for one person's, the surest first. */
export const nameGrounds = [
  'spelling',
  'title',
  'middle-name',
  'suffix',
  'short-name',
  'variant',
  'misprint',
  'initials',
] as const
export type NameGround = (typeof nameGrounds)[number]

/** The weakest ground that is needed to hold `a` and `b` for one person's names; null where they cannot be. Both have a given name. */
export function groundOf(a: PersonName, b: PersonName): NameGround | null {
  if (a.surname !== b.surname) return null
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return null
  const given = groundOfGiven(a, b)
  if (given === null || !middlesAgree(a.middles, b.middles)) return null
  const grounds: NameGround[] = [given]
  if (a.suffix !== b.suffix) grounds.push('suffix')
  if (a.middles.join(' ') !== b.middles.join(' ')) grounds.push('middle-name')
  if (a.roles.join(' ') !== b.roles.join(' ')) grounds.push('title')
  return grounds.toSorted((x, y) => nameGrounds.indexOf(y) - nameGrounds.indexOf(x))[0] ?? null
}

function groundOfGiven(a: PersonName, b: PersonName): NameGround | null {
  if (a.given === b.given) return 'spelling'
  if (a.nicknames.includes(b.given) || b.nicknames.includes(a.given)) return 'short-name'
  if (isShortName(a.given, b.given)) return 'short-name'
  if (isVariant(a.given, b.given)) return 'variant'
  // “J. Edgar Hale” goes by his second name.
  if (a.given.length === 1 && a.middles[0] === b.given) return 'initials'
  if (b.given.length === 1 && b.middles[0] === a.given) return 'initials'
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a]
  // “A. B. Hale” needs an Ann B.; one initial may stand for any Ann.
  const hasMiddles = short.middles.length === 0 || long.middles.length > 0
  return short.given.length === 1 && long.given.startsWith(short.given) && hasMiddles ? 'initials' : null
}

/** One of them may leave middle names out; those that both have must agree, name or initial. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  for (const middle of few) {
    while (at < many.length && !middleAgrees(middle, many[at] ?? '')) at++
    if (at === many.length) return false
    at++
  }
  return true
}

function middleAgrees(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length === 1 && long.startsWith(short))
}
