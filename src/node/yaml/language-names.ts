/** Languages by their names, in English and in themselves: "German", "Deutsch". */

const codes =
  'af am ar az be bg bn ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku lb lo lt lv mk ml mr ms my nb ne nl nn no or pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tl tr uk ur uz vi yo zh'.split(
    ' ',
  )

let names: ReadonlyMap<string, string> | undefined

/** The tag of the language that `name` is the name of; undefined where it is none that we know. */
export function languageNamed(name: string): string | undefined {
  // Made when it is first wanted: it takes some milliseconds, and hardly any folder needs it.
  names ??= new Map(
    codes.flatMap((code) => [code, 'en'].map((tongue): [string, string] => [nameOf(code, tongue), code])),
  )
  return names.get(name.trim().toLowerCase())
}

function nameOf(code: string, tongue: string): string {
  return (new Intl.DisplayNames([tongue], { type: 'language' }).of(code) ?? code).toLowerCase()
}
