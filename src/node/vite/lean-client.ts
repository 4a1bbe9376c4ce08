/** Keeps the script that a reader waits for small: a chunk for what every page needs, one a kind of page, and no dead code. */
import type { Plugin } from 'vite'

/**
 * Modules that share a chunk, together with all that they import. Left alone, the bundler makes a chunk of each set of
 * modules that two pages have in common, and ten small files compress worse than three.
 */
const groups = [
  {
    name: 'main',
    test: /src\/app\/(?:main|browser\/direction|filter\/filter-client|parts\/(?:marked-text|later-part)|hooks\/use-hydrated)\.tsx?$/,
  },
  // What all lists have, down to those that are not filtered.
  { name: 'rows', test: /src\/app\/(?:words\/list-words|parts\/(?:paging|row-facts|choice))\.tsx?$/ },
  // What articles and lists of quotations have in common, then what all lists have; few pages need both.
  { name: 'saying', test: /src\/app\/(?:parts\/(?:speaker-name|share-button|copy-button))\.tsx?$/ },
  {
    name: 'lists',
    test: /src\/app\/(?:parts\/(?:filter-panel|filter-status|list-end)|hooks\/use-listing)\.tsx?$/,
  },
  { name: 'score', test: /src\/(?:app\/parts\/score-(?:row|keys)|text\/score)\.tsx?$/ },
  { name: 'article', test: /src\/app\/pages\/article\.tsx$/ },
].map((group, index) => ({ ...group, priority: 10 - index }))

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

export function leanClient(): Plugin {
  return {
    name: 'verbatim:lean-client',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
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
        return { code: this.environment.name === 'client' ? lean.replace(sentence, withoutSentence) : lean, map: null }
      },
    },
  }
}
