import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

interface Source {
  readonly path: string
  readonly room: string
  readonly code: string
  readonly imports: readonly string[]
}

const importPattern = /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g

/** The code without comments, so that a word in a sentence is no offence. */
function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/[^\n]*/g, '$1')
}

function read(path: string): Source {
  const code = withoutComments(readFileSync(path, 'utf8'))
  const imports = [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? '')
  const room = relative(src, path).split(sep)[0] ?? ''
  return { path: relative(root, path), room, code, imports }
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => ['.ts', '.tsx', '.mjs'].includes(extname(name)))
  .map((name) => read(join(src, name)))

const allowedPackages: Readonly<Record<string, RegExp>> = {
  text: /^(eld\/extrasmall|diff\/lib\/diff\/array\.js|mdast|mdast-util-from-markdown|mdast-util-gfm|micromark-extension-gfm)$/,
  node: /^(node:[a-z0-9/_]+|vite|yaml|valibot|any-ascii|feed|jschardet|smol-toml|@mozilla\/readability|linkedom|htmlparser2|entities|postal-mime|fflate|csv-parse\/sync|@vitejs\/plugin-react)$/,
  app: /^(react|react\/jsx-runtime|react-dom|react-dom\/(client|server)|react-router|react-router\/dom|text-fragments-polyfill\/dist\/fragment-generation-utils\.js)$/,
}

/** Which rooms a room may import from besides itself. */
const allowedRooms: Readonly<Record<string, readonly string[]>> = { text: [], node: ['text'], app: ['text'] }

const isRelative = (name: string): boolean => name.startsWith('.')
const offences = (find: (source: Source) => readonly string[]): readonly string[] =>
  sources.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`))

test('every source file stands in one of the three rooms', () => {
  expect(sources.length).toBeGreaterThan(30)
  expect(sources.filter(({ room }) => !(room in allowedRooms)).map(({ path }) => path)).toEqual([])
})

test('a room imports only the packages it may', () => {
  const found = offences(({ room, imports }) =>
    imports.filter((name) => !isRelative(name) && !allowedPackages[room]?.test(name)),
  )
  expect(found).toEqual([])
})

test('a room imports only itself and src/text', () => {
  const found = offences(({ path, room, imports }) =>
    imports.filter(isRelative).filter((name) => {
      const target = relative(src, resolve(root, dirname(path), name)).split(sep)[0] ?? ''
      return target !== room && !allowedRooms[room]?.includes(target)
    }),
  )
  expect(found).toEqual([])
})

/** The files that a file imports, types and code that comes later included, by path from the root. */
const imported = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.filter(isRelative).map((name) => relative(root, resolve(root, dirname(path), name.replace(/\?.*/, '')))),
  ]),
)

/** A file that is reached from itself, and the way there; nothing where there is none. */
function circleFrom(start: string): readonly string[] {
  const ways = [[start]]
  const seen = new Set<string>()
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of imported.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return []
}

test('no files import each other in a circle', () => {
  expect(imported.get('src/app/main.tsx')).toContain('src/app/routes.tsx')
  const circles = [...imported.keys()].map(circleFrom).filter(({ length }) => length > 0)
  expect(circles.map((way) => way.join(' > '))).toEqual([])
})

test('relative imports spell their extension', () => {
  const found = offences(({ imports }) => imports.filter((name) => isRelative(name) && !/\.\w+(\?[\w&]+)?$/.test(name)))
  expect(found).toEqual([])
})

test('src/text knows neither time nor chance nor the machine', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bperformance\.|\bglobalThis\b/
  expect(sources.filter(({ room, code }) => room === 'text' && impure.test(code)).map(({ path }) => path)).toEqual([])
})

test('only src/node prints', () => {
  const prints = /\bconsole\.(log|info|table)\b/
  expect(sources.filter(({ room, code }) => room !== 'node' && prints.test(code)).map(({ path }) => path)).toEqual([])
})

test('no page is given markup as text', () => {
  const markup = /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/
  expect(sources.filter(({ room, code }) => room === 'app' && markup.test(code)).map(({ path }) => path)).toEqual([])
})

test('files are named after one idea, in kebab-case', () => {
  const names = sources.map(({ path }) => basename(path))
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(tsx?|mjs)$/.test(name))).toEqual([])
  expect(names.filter((name) => /^(index|utils?|helpers?|common|misc)\./.test(name))).toEqual([])
})

test('there are no default exports', () => {
  expect(sources.filter(({ code }) => /\bexport default\b/.test(code)).map(({ path }) => path)).toEqual([])
})

test('no file is longer than 400 lines', () => {
  const long = sources.filter(({ path }) => readFileSync(join(root, path), 'utf8').split('\n').length > 401)
  expect(long.map(({ path }) => path)).toEqual([])
})
