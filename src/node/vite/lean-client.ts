/** Keeps the script that a reader waits for small: a chunk for what every page needs, one a kind of page, and no dead code. */
import type { Plugin } from 'vite'

interface SharedChunk {
  readonly name: string
  /** Below `src`. A file that is not there is told by a test: the bundler would only divide otherwise. */
  readonly files: readonly string[]
}

/**
 * Modules that share a chunk, together with all that they import, in the order in which they are gathered. Left alone, the
 * bundler makes a chunk of each set of modules that two pages have in common, and ten small files compress worse than three.
 */
export const sharedChunks: readonly SharedChunk[] = [
  {
    name: 'main',
    files: [
      'app/main.tsx',
      'app/browser/direction.ts',
      'app/filter/filter-client.ts',
      'app/parts/marked-text.tsx',
      'app/parts/later-part.tsx',
      'app/hooks/use-hydrated.ts',
    ],
  },
  // What all lists have, down to those that are not filtered.
  {
    name: 'rows',
    files: ['app/words/list-words.ts', 'app/parts/paging.tsx', 'app/parts/row-facts.tsx', 'app/parts/choice.tsx'],
  },
  // What articles and lists of quotations have in common, then what all lists have; few pages need both.
  { name: 'saying', files: ['app/parts/speaker-name.tsx', 'app/parts/share-button.tsx', 'app/parts/copy-button.tsx'] },
  {
    name: 'lists',
    files: [
      'app/parts/filter-panel.tsx',
      'app/parts/filter-status.tsx',
      'app/parts/list-end.tsx',
      'app/hooks/use-listing.ts',
    ],
  },
  { name: 'score', files: ['app/parts/score-row.tsx', 'app/parts/score-keys.ts', 'text/score.ts'] },
  { name: 'article', files: ['app/pages/article.tsx'] },
]

/** A pattern, which the bundler applies without asking us about every module. */
function endsWithOneOf(files: readonly string[]): RegExp {
  return new RegExp(`/src/(?:${files.map((file) => file.replaceAll('.', '\\.')).join('|')})$`)
}

const groups = sharedChunks.map(({ name, files }, index) => ({
  name,
  test: endsWithOneOf(files),
  priority: sharedChunks.length - index,
}))

/** The bundler cannot know that making a component or context changes nothing, and so keeps all that nobody uses. */
const unmarkedCall = /= (React\d*\.(?:forwardRef|createContext|memo)\()/g
const nameForDebugging = /^\w+\.displayName = "[^"]*";$/gm

/** What the router says to developers, and nothing that it works with: strings of six words or more that start like sentences. */
const sentence = /(["`])(?:[A-Z]|> )(?:\\.|(?!\1)[^\\\n])+\1/g
const sixWords = /[\w`'">)]+(?: [^ ]+){5}/

function withoutSentence(literal: string): string {
  // A template within a template would end where it starts.
  const isWhole = literal.split('${').length === literal.split('}').length
  return isWhole && sixWords.test(literal) ? '""' : literal
}

/** Vite imports by way of a function that first fetches style sheets. There is one style sheet, and pages name it. */
const preloadHelper = /^\0vite\/preload-helper\.js$/
const plainImport = 'export const __vitePreload = (load) => load()'
/** Calls that then do nothing at all, but for picking what is wanted of a module, and it is picked a second time by whoever asked. */
const module = /import\("[^"]+"\)(?:\.then\(\(n\) => n\.\w+\))?/.source
const plainCall = new RegExp(String.raw`__vitePreload\(\(\) => (${module}), __VITE_PRELOAD__\)`, 'g')
const pickingCall = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\s*const \{[^{}]*\} = await (${module});\s*return \{[^{}]*\};?\s*\}, __VITE_PRELOAD__\)`,
  'g',
)

/** Both replace what a package says; neither is of use while a page is developed. */
export function leanClient(): Plugin[] {
  return [
    {
      name: 'verbatim:lean-client',
      apply: 'build',
      config: () => ({
        environments: {
          client: {
            build: {
              // The helper that is left out below would fetch what a part brings along.
              cssCodeSplit: false,
              rolldownOptions: { output: { codeSplitting: { groups } } },
            },
          },
        },
      }),
      transform: {
        filter: { id: /\/react-router\/dist\// },
        handler(code) {
          const lean = code.replace(unmarkedCall, '= /* @__PURE__ */ $1').replace(nameForDebugging, '')
          // While pages are drawn nobody waits for the words, and a mistake should say what it is.
          return {
            code: this.environment.name === 'client' ? lean.replace(sentence, withoutSentence) : lean,
            map: null,
          }
        },
      },
    },
    {
      name: 'verbatim:plain-imports',
      apply: 'build',
      transform: { filter: { id: preloadHelper }, handler: () => ({ code: plainImport, map: null }) },
      renderChunk: (code) => ({ code: code.replace(plainCall, '$1').replace(pickingCall, '$1'), map: null }),
    },
  ]
}
