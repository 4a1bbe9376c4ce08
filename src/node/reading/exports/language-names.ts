/** Languages by the names that exports write: "ENGLISH", "Englisch", "ANGLAIS". */
const interfaces = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt']
const tags =
  'en de fr nl es it pt sv da nb no fi is pl cs sk sl hr sr bs bg ro hu el tr ru uk be et lv lt sq mk ka hy az kk he ar fa ur hi bn ta te ml th vi id ms tl zh ja ko ca eu gl ga cy af sw'

const tagByName = new Map<string, string>()
for (const language of interfaces) {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  for (const tag of tags.split(' ')) {
    const name = names.of(tag)?.toLowerCase()
    if (name !== undefined && !tagByName.has(name)) tagByName.set(name, tag)
  }
}

/** The tag of the first language that `words` name; a tag stays one. */
export function languageTag(words: string): string | undefined {
  const [first = ''] = words.toLowerCase().split(/[;,/(]/)
  const name = first.trim()
  return tagByName.get(name) ?? (/^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(name) ? name.replace('_', '-') : undefined)
}
