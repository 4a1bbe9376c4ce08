/** Who wrote an article, from a field that says so: each author by themselves. */
import { bareName, isFamilyFirst, isPersonName, namesBody, namesPaper } from './person-names.ts'
import { oneLine } from '../white-space.ts'

/** Fields that hold a list part it so: a name may hold a comma, and hardly a semicolon. */
export const betweenAuthors = '; '

const by = /^(?:by|von|par|por|di|door)\s+(?=\p{Lu})/iu
const joints = /\s*,\s*(?:(?:and|und|et|y|e|en)\s+)?|\s+(?:and|und|et|y|e|en|&)\s+/iu

/**
 * The authors that `field` names, in their order. Semicolons part them; commas and "and" do only where every part is the name of
 * a person: "Test and Examine Center" is one body, "Flint, Cora" one person.
 */
export function readAuthors(field: string): string[] {
  const listed = field.split(/\s*;\s*/).filter((name) => name !== '')
  if (listed.length !== 1) return listed.map(cleaned)
  const whole = cleaned(field)
  const families = whole.split(/\s+(?:and|&)\s+/i)
  if (families.length > 1 && families.every(isFamilyFirst)) return families
  const parts = whole.split(joints).map((part) => part.trim())
  const isEachNamed = parts.every((part) => isPersonName(bareName(part)) && !namesBody(part) && !isPaper(part))
  return parts.length > 1 && isEachNamed ? parts.map(bareName) : [whole]
}

/** "The Harbour Post" and "Harbour Post" are papers; "Emily Post", beside other people, is one of them. */
function isPaper(words: string): boolean {
  return /^the\s/i.test(words) && namesPaper(words)
}

function cleaned(name: string): string {
  return oneLine(name.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1').replace(by, ''))
}
