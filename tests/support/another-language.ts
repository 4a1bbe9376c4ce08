/** The project with one more language, as somebody would add it: a folder of words, a line that names it, and the setting. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const top = resolve(import.meta.dirname, '../..')
const copied = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts']

/** Every sentence of this language stands in these marks, which no article holds. */
export const madeUpMarks = ['⟦', '⟧'] as const
export const madeUpTag = 'art'

const translate = `export function translated<T>(english: T): T
export function translated(english: unknown): unknown {
  if (typeof english === 'string') return \`${madeUpMarks[0]}\${english}${madeUpMarks[1]}\`
  if (typeof english === 'function') return (...given: unknown[]) => translated(english(...given))
  if (Array.isArray(english)) return english.map((one) => translated(one))
  return Object.fromEntries(Object.entries(english as object).map(([key, value]) => [key, translated(value)]))
}
`

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** A part that says what the English one says, in marks. */
function part(file: string, name: string): string {
  const own = name === 'words' ? `{ ...translated(english), code: '${madeUpTag}' }` : 'translated(english)'
  return [
    `import { ${name} as english } from '../en/${file}'`,
    `import type { ${capitalised(name)} } from '../language.ts'`,
    `import { translated } from './translated.ts'`,
    `export const ${name}: ${capitalised(name)} = ${own}`,
    '',
  ].join('\n')
}

function edit(file: string, change: (code: string) => string): void {
  const code = readFileSync(file, 'utf8')
  const changed = change(code)
  if (changed === code) throw new Error(`${file} is not as it was expected`)
  writeFileSync(file, changed)
}

/** A copy of the project in `folder` whose site speaks the made-up language, from right to left. */
export function writeProjectInAnotherLanguage(folder: string): void {
  for (const name of copied) cpSync(join(top, name), join(folder, name), { recursive: true })
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'))
  const words = join(folder, 'src/text/words')
  const own = join(words, madeUpTag)
  mkdirSync(own)
  writeFileSync(join(own, 'translated.ts'), translate)
  for (const file of readdirSync(join(words, 'en'))) {
    const name = /export const (\w*[wW]ords)\b/.exec(readFileSync(join(words, 'en', file), 'utf8'))?.[1]
    if (name !== undefined) writeFileSync(join(own, file), part(file, name))
  }
  const language = readFileSync(join(words, 'en/language.ts'), 'utf8')
  writeFileSync(join(own, 'language.ts'), language.replace("dir: 'ltr'", "dir: 'rtl'"))
  edit(join(words, 'languages.ts'), (code) =>
    code
      .replace('\n', `\nimport { language as ${madeUpTag} } from './${madeUpTag}/language.ts'\n`)
      .replace('= { en }', `= { en, ${madeUpTag} }`),
  )
  edit(join(folder, 'vite.config.ts'), (code) => code.replace("language: 'en'", `language: '${madeUpTag}'`))
}
