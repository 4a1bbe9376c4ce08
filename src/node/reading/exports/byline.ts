/** The names in a byline that an export gives: "By Ada Brook and Tom Hale, Staff Writers". */
import { oneSpaced } from '../../../text/white-space.ts'

const opening = /^(?:by|von|par|door|por|di)[:\s]\s*/iu
const role =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|bureau|chief|special to|agency|korrespondent(?:in)?|redakteur(?:in)?|redaktion|correspondante?|redacteur|verslaggever)\b/iu
const address = /<[^<>]*>|\S+@\S+/g
const between = /\s*;\s*|\s+(?:and|und|et|en|y|&)\s+|\s*\|\s*/iu
const fullName = /^\p{Lu}\S*(?:\s+\S+)+$/u

/** Several names are joined by "; "; what is no name of a person stays as it is written. */
export function namesInByline(words: string): string {
  const plain = oneSpaced(words.replace(address, ' ').trim().replace(opening, ''))
  const names = plain.split(between).flatMap(namesOf)
  return names.length === 0 ? plain : names.join('; ')
}

/** Commas stand between names, or between a name and what its bearer is. */
function namesOf(words: string): string[] {
  const parts = words
    .split(/\s*,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [first, ...others] = parts.filter((part) => !role.test(part))
  if (first === undefined) return []
  if (others.length > 0 && [first, ...others].every((part) => fullName.test(part))) return [first, ...others]
  return [[first, ...others].join(', ')]
}

/** "Hale, Tom; Marlow, Ines" is "Tom Hale; Ines Marlow". */
export function namesTurned(words: string): string {
  return words
    .split(/\s*;\s*/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1').trim())
    .join('; ')
}
