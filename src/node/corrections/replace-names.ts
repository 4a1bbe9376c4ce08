/** Puts `[name withheld]`, or a new name, in the place of each form that the owner lists: before anything reads the text. */
import type { NameForm, Place } from './corrections.ts'
import { addressPattern, textPattern } from './name-forms.ts'
import type { SpokenArticle } from '../../text/people/voices-of.ts'
import type { Shown, ShownText, TakenFrom } from './shown-text.ts'

/** How often each form was found, by its place in the corrections. */
export type Found = Map<Place, number>

export interface NameReplacer {
  readonly inText: (text: string, found?: Found) => ShownText
  /** For a path or file name. */
  readonly inAddress: (address: string, found?: Found) => ShownText
  /** For a web address: null where it names somebody, spelled out or percent-encoded. */
  readonly inWebAddress: (url: string) => ShownText | null
  /** The words of a title as `toSlug` joins them; none where only the joining brings a form together, as in "Ann: Tolver". */
  readonly inSlug: (title: ShownText, toSlug: (title: string) => string) => ShownText
}

const nothing: NameReplacer = {
  inText: show,
  inAddress: show,
  inWebAddress: show,
  inSlug: takenFrom,
}

/**
 * What `take` finds in a shown text, which may be shown as well: a part of it, or all that is known from it alone. It is the
 * caller's promise that nothing else goes into it.
 */
export function takenFrom<Taken>(text: ShownText, take: (text: string) => Taken): TakenFrom<Taken> {
  return show(take(text))
}

/** The same of records all of whose words may be shown. */
export function takenFromShown<Taken>(
  articles: readonly Shown<SpokenArticle>[],
  take: (articles: readonly SpokenArticle[]) => Taken,
): TakenFrom<Taken> {
  return show(take(articles))
}

/** The only place that makes shown text. */
function show<Words>(words: Words): TakenFrom<Words> {
  // All callers hand over what they have replaced the names in, or what was taken from such a text.
  return words as TakenFrom<Words>
}

const webAddress = /\bhttps?:\/\/[^\s<>"“”«»]+/gi

/** The last one made: every file of a folder has the same names. */
let last: { readonly key: string; readonly replacer: NameReplacer } | undefined

export function nameReplacer(names: readonly NameForm[]): NameReplacer {
  if (names.length === 0) return nothing
  const key = JSON.stringify(names)
  if (last?.key !== key) last = { key, replacer: makeReplacer(names) }
  return last.replacer
}

function makeReplacer(names: readonly NameForm[]): NameReplacer {
  // The longest first, so that "Ann Tolver" is not replaced by half.
  const sorted = names.toSorted((a, b) => b.form.length - a.form.length)
  const [inText, inAddress] = [replaceAny(sorted, textPattern), replaceAny(sorted, addressPattern)]
  const isNamedIn = (url: string) => inAddress(decoded(url)) !== decoded(url)
  // An address with a part of it replaced leads nowhere: it goes as a whole.
  const inUrl = (url: string, found?: Found) => (isNamedIn(url) ? inAddress(decoded(url), found, true) : url)
  return {
    inText: (text, found) =>
      show(
        inText(
          text.replace(webAddress, (url) => inUrl(url, found)),
          found,
        ),
      ),
    inAddress: (address, found) => show(inAddress(address, found)),
    inWebAddress: (url) => (isNamedIn(url) ? null : show(url)),
    inSlug: (title, toSlug) => show(isNamedIn(toSlug(title)) ? '' : toSlug(title)),
  }
}

function replaceAny(names: readonly NameForm[], patternOf: (form: string) => string) {
  const pattern = new RegExp(names.map(({ form }) => `(${patternOf(form)})`).join('|'), 'gu')
  return (text: string, found?: Found, whole = false): string => {
    let first: string | undefined
    const replaced = text.replace(pattern, (...groups: readonly unknown[]) => {
      const name = names[groups.slice(1, names.length + 1).findIndex((group) => group !== undefined)]
      if (!name) return String(groups[0])
      found?.set(name.place, (found.get(name.place) ?? 0) + 1)
      first ??= name.shown
      return onItsLine(name.shown, String(groups[0]), text.charAt(Number(groups[names.length + 1]) - 1))
    })
    return whole ? (first ?? text) : replaced
  }
}

/** A name over two lines stands on the second: a text that is wrapped by hand stays one, whose lines are short. */
function onItsLine(shown: string, exact: string, before: string): string {
  return exact.includes('\n') && before === ' ' ? `\n${shown}` : shown
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
