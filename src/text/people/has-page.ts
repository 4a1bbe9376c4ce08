/** Who can be looked up again: "residents" in two articles are not the same residents, nor is "the report" the same report. */
import type { SpeakerType } from '../article.ts'
import { namedTypes } from '../speaker-types.ts'

const article = /^(?:the|an?)\s+/iu
/** A capital letter, or one of a writing that has no capitals. */
const nameLetter = /[\p{Lu}\p{Lt}\p{Lo}]/u
const otherWriting = /\p{Lo}/u
const letters = /\p{L}/gu

/** Whether `name` names somebody or something: “the Harbour Report”, and not “the report”, “one” or the “Q” of an interview. */
export function isName(name: string): boolean {
  const rest = name.trim().replace(article, '')
  return nameLetter.test(rest) && (otherWriting.test(rest) || (rest.match(letters)?.length ?? 0) > 1)
}

/** Whether a speaker is one who is counted across articles, and has a page. */
export function hasPage(name: string, type: SpeakerType): boolean {
  return namedTypes.has(type) && isName(name)
}
