/**
 * Which scripts a page needs. They are not fetched while its words are: `public/settings.js` asks for them after the first
 * paint, for all of them at once.
 */
import { pageKinds, type PageKind } from '../../text/pages.ts'
import type { ViewModules } from './view-modules.ts'

/** The part of a bundler's chunk that matters here. */
export interface Chunk {
  readonly fileName: string
  readonly imports: readonly string[]
  readonly moduleIds: readonly string[]
}

export type ScriptTags = Readonly<Record<PageKind, string>>

const scriptTag = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g

/** Addresses of the scripts of every page, the one that starts the others first, and the template without them. */
export function takeScripts(template: string): { readonly template: string; readonly scripts: readonly string[] } {
  const scripts = [...template.matchAll(scriptTag)].map(([, src = '']) => src)
  return { template: template.replace(scriptTag, ''), scripts: scripts.toReversed() }
}

/** `scripts` are those of every page; the addresses of the others start with `base`. Throws where nothing draws a kind. */
export function makeScriptTags(
  chunks: readonly Chunk[],
  views: ViewModules,
  scripts: readonly string[],
  base: string,
): ScriptTags {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const tagOf = (kind: PageKind): string => {
    const files = new Set(scripts)
    const view = chunks.find(({ moduleIds }) => moduleIds.includes(views[kind]))
    if (view === undefined)
      throw new TypeError(`no script holds ${views[kind]}, which draws pages of the kind "${kind}"`)
    gather(view)
    return `<meta name="verbatim-scripts" content="${[...files].join(' ')}">`

    function gather(chunk: Chunk | undefined): void {
      if (!chunk || files.has(base + chunk.fileName)) return
      files.add(base + chunk.fileName)
      for (const file of chunk.imports) gather(byName.get(file))
    }
  }
  // There is an entry for every kind.
  return Object.fromEntries(pageKinds.map((kind) => [kind, tagOf(kind)])) as ScriptTags
}
