/** Reads one file as a build does, up to what is given of its articles. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readArticles, type Reading } from '../../../src/node/reading/read-articles.ts'

const exportsFolder = resolve(import.meta.dirname, '../../support/exports')

export function exported(name: string): string {
  return readFileSync(resolve(exportsFolder, name), 'utf8')
}

export function read(file: string, content: string | Uint8Array): Reading {
  return readArticles(file, typeof content === 'string' ? new TextEncoder().encode(content) : content)
}

/** "title | date | author | outlet | lang" of each article. */
export function factsOf({ articles }: Reading): string[] {
  return articles.map(({ facts: { title, date, author, outlet, lang } }) =>
    [title?.value, date?.value, author?.value, outlet?.value, lang].map((fact) => fact ?? '-').join(' | '),
  )
}

export function textsOf({ articles }: Reading): string[] {
  return articles.map(({ text }) => text)
}

/** "severity line: what" of each finding. */
export function toldOf({ findings }: Reading): string[] {
  return findings.map(({ severity, line, what }) => `${severity} ${line}: ${what}`)
}
