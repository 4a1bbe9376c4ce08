/**
 * Which module draws which kind of page. The app's table of screens says so in its imports; the build reads them there, since
 * the two rooms do not import each other.
 */
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { normalizePath, parseSync } from 'vite'
import { pageKinds, type PageKind } from '../../text/pages.ts'

export type ViewModules = Readonly<Record<PageKind, string>>

/** The absolute path of each module, as the bundler names it; throws where the table has no view for a kind. */
export function viewModules(root: string): ViewModules {
  const file = join(root, 'src/app/views.ts')
  const views = new Map(importsByKey(readFileSync(file, 'utf8')))
  const modules = pageKinds.map((kind) => {
    const view = views.get(kind)
    if (view === undefined) throw new TypeError(`${file} imports no view for pages of the kind "${kind}"`)
    return [kind, normalizePath(realpathSync(join(dirname(file), view)))]
  })
  // There is an entry for every kind.
  return Object.fromEntries(modules) as ViewModules
}

/** What is imported when it is wanted, each with the outermost key of the object literal that the import stands in. */
export function importsByKey(code: string): (readonly [key: string, specifier: string])[] {
  return [...importsIn(parseSync('views.ts', code).program, null)]
}

function* importsIn(value: unknown, key: string | null): Generator<readonly [key: string, specifier: string]> {
  if (typeof value !== 'object' || value === null) return
  const node: { readonly type?: unknown; readonly key?: unknown; readonly source?: unknown } = value
  if (node.type === 'ImportExpression' && key !== null) yield [key, textOf(node.source)]
  const inner = node.type === 'Property' ? (key ?? textOf(node.key)) : key
  for (const child of Object.values(value)) yield* importsIn(child, inner)
}

/** A name, or the value of a string. */
function textOf(node: unknown): string {
  const { name, value } = Object(node)
  return String(name ?? value)
}
