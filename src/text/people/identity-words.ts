/** The words that names in a library are taken apart by, in whatever language their articles are. */
import { english } from '../quotations/english/english.ts'
import type { IdentityWords } from './person-name.ts'
import { isInFamily } from './short-names.ts'

const { names } = english

export const identityWords: IdentityWords = {
  ...names,
  isGivenName: (name) => names.female.has(name) || names.male.has(name) || names.either.has(name) || isInFamily(name),
}
