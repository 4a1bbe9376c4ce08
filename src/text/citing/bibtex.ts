/** A citation as BibTeX and BibLaTeX read it. */
import { citedAuthors, citedNote, dateParts, type Cited, type CitedAuthor, type CitingWords } from './cited.ts'
import { oneLine } from '../white-space.ts'

/** An entry, and an empty line after it. The key is made of the slug and the id, so it stays as long as the link does. */
export function citeBibtex(cited: Cited, words: CitingWords): string {
  const { article, quotation, link } = cited
  const [year, month, day] = dateParts(article.date)
  const authors = citedAuthors(article).map(authorField)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(article.title.value)],
    ['author', authors.length > 0 ? authors.join(' and ') : undefined],
    ['journal', article.outlet ? braced(article.outlet.value) : undefined],
    ['year', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['language', article.lang === null ? undefined : escapeBibtex(article.lang)],
    ['note', escapeBibtex(citedNote(cited, words))],
    // Read letter by letter, as it is: an address holds no brace and no backslash.
    ['url', link.replace(/[{}\\\s]/g, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]))
  const type = article.outlet ? 'article' : 'misc'
  return `@${type}{${article.slug}-q-${quotation.id},\n${lines.join('')}}\n\n`
}

/** A name in its usual order stays whole: it may be a body's, whose last word is no family. */
function authorField({ name, family, given }: CitedAuthor): string {
  return family === undefined || given === undefined ? braced(name) : `${escapeBibtex(family)}, ${escapeBibtex(given)}`
}

/** Braces inside the field keep capitals as they are, and a byline from being taken apart as if it were one person's name. */
function braced(value: string): string {
  return `{${escapeBibtex(oneLine(value))}}`
}

/** What TeX would read as a command. Braces must pair up even after a backslash, so they are spelled out. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** What TeX joins into one sign: two hyphens, quotation marks of the typewriter, Spanish marks. An empty group parts them. */
const ligature = /-(?=-)|`(?=`)|'(?=')|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/g

export function escapeBibtex(text: string): string {
  const signs = text.replace(/[\\{}^~]/g, (sign) => commands[sign] ?? sign).replace(/[%#$&_]/g, '\\$&')
  return signs.replace(ligature, '$&{}')
}
