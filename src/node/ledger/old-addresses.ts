/** Addresses from before a name was kept back: they lead on, and are shown, where no name stands in them in any dress. */
import { hitKey } from '../corrections/also-stands.ts'
import { coarseLook } from '../corrections/coarse-look.ts'
import type { NameForm } from '../corrections/corrections.ts'
import { hiddenWords } from '../corrections/hidden-people.ts'
import { foldedLetters } from '../corrections/plain-letters.ts'
import { nameReplacer, takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'

export interface OldAddresses extends Pick<NameReplacer, 'inSlug'> {
  /** Of a slug, whose hash stays: links are found by it. */
  readonly inAddress: (slug: string) => ShownText
  readonly inFile: (file: string) => ShownText
}

const possessive = /s(?=-|$)/g

/** At the end of a slug stand letters that are no words. */
const hash = /-?[a-z2-7]{8}$/

/** `told` are dresses in which the name stands in articles as well, by `hitKey`. */
export function oldAddresses(names: readonly NameForm[], told: ReadonlySet<string>): OldAddresses {
  const { inAddress, inSlug } = nameReplacer(names)
  const look = coarseLook(names)
  const holdsName = (text: string) =>
    look({ text }).some((hit) => !told.has(hitKey(hit))) || names.some((name) => holdsHalf(text, name))
  // An address has no apostrophe: “Ann Tolver’s” stood there as "ann-tolvers".
  const isNamed = (text: string) => holdsName(text) || holdsName(text.replace(possessive, ''))
  return {
    inSlug,
    inAddress: (slug) => {
      const shown = inAddress(slug)
      return isNamed(shown.replace(hash, '')) ? takenFrom(shown, (words) => words.replace(/^.*-/s, '')) : shown
    },
    inFile: (file) => {
      const shown = inAddress(file)
      return isNamed(shown) ? takenFrom(shown, () => hiddenWords) : shown
    },
  }
}

/** One word of a name of several, and a part of the next: a title ended where the name was wrapped. */
function holdsHalf(slug: string, { form }: NameForm): boolean {
  const [letters, own] = [foldedLetters(form), form.split(/\s+/u).map(foldedLetters)]
  if (own.length < 2) return false
  const words = slug.split('-')
  return words.some((word, index) => {
    const next = words[index + 1] ?? ''
    const both = word + next
    const isWhole = own.includes(word) !== own.includes(next)
    return (
      next !== '' && isWhole && both.length < letters.length && (letters.startsWith(both) || letters.endsWith(both))
    )
  })
}
