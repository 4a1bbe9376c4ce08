/** What all press exports have in common: fields of a document become the facts of an article, and its text is headline, summary and body. */
import { given, givenFacts, type FoundArticle, type GivenFacts, type KnownPart, type Leftover } from '../reader.ts'
import { joined, type Line } from '../numbered-lines.ts'
import { writtenDate } from '../written-date.ts'
import { namesInByline } from './byline.ts'
import type { Role } from './labels.ts'
import { languageTag } from './language-names.ts'

export type Fields = { [Field in Role]?: string | undefined }

/** The first of them that says something, for each field. */
export function merged(...all: readonly Fields[]): Fields {
  const fields: Fields = {}
  // A field's own keys.
  for (const [role, value] of all.flatMap((each) => Object.entries(each) as [Role, string | undefined][])) {
    if (value !== undefined && value.trim() !== '') fields[role] ??= value
  }
  return fields
}

/** A document of an export: the article, and the lines of it that are none of its text. */
export interface FoundDocument {
  readonly article: FoundArticle
  readonly leftovers: readonly Leftover[]
}

/** Facts from the fields as the export writes them. */
export function factsOf(fields: Fields): GivenFacts {
  const values: Fields = {
    ...fields,
    date: fields.date && writtenDate(fields.date),
    author: fields.author && namesInByline(fields.author),
    section: fields.section?.split(/;|\bS\. \d|\bPg\. /)[0]?.trim(),
    lang: fields.lang && languageTag(fields.lang),
  }
  return Object.fromEntries(givenFacts.map((fact) => [fact, given(values[fact])]))
}

/** Parts of a text, a paragraph between them. */
export function textOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n')
}

/** Lines as leftovers, where they say anything. */
export function leftover(lines: readonly Line[], is: KnownPart | undefined): Leftover[] {
  const text = joined(lines)
  return text.trim() === '' ? [] : [{ text, line: lines[0]?.number ?? 1, is }]
}
