/** The joins of a library one by one, for its owner to look at: the least sure first. */
import { compare } from '../sorted.ts'
import { type Bearer, type FormGround, sureness } from './bearer.ts'

export interface NameJoin {
  /** What the bearer is called. */
  readonly name: string
  /** The printed name that was joined to it. */
  readonly other: string
  readonly ground: FormGround
  readonly sureness: number
  readonly quotations: number
  readonly articles: number
}

/** Of names that are equally sure, who is quoted most comes first. */
export function nameJoins(bearers: readonly Pick<Bearer, 'name' | 'forms'>[]): NameJoin[] {
  const joins = bearers.flatMap(({ name, forms }) =>
    forms
      .filter(({ ground, name: other }) => ground !== 'same' && other !== name)
      .map(({ name: other, ground, quotations, articles }): NameJoin => {
        return { name, other, ground, sureness: sureness[ground], quotations, articles }
      }),
  )
  return joins.toSorted(
    (a, b) =>
      a.sureness - b.sureness || b.quotations - a.quotations || compare(a.name, b.name) || compare(a.other, b.other),
  )
}
