/**
 * Which scripts a page needs. They are not fetched while its words are: `public/settings.js` asks for them after the first
 * paint, for all of them at once.
 */
import type { PageData } from '../../text/pages.ts'

/** The part of a bundler's chunk that matters here. */
export interface Chunk {
  readonly fileName: string
  readonly imports: readonly string[]
  readonly moduleIds: readonly string[]
}

type Kind = PageData['kind']
export type ScriptTags = Readonly<Record<Kind, string>>

const scriptTag = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g

/** Addresses of the scripts of every page, the one that starts the others first, and the template without them. */
export function takeScripts(template: string): { readonly template: string; readonly scripts: readonly string[] } {
  const scripts = [...template.matchAll(scriptTag)].map(([, src = '']) => src)
  return { template: template.replace(scriptTag, ''), scripts: scripts.toReversed() }
}

/** `scripts` are those of every page; the addresses of the others start with `base`. */
export function makeScriptTags(chunks: readonly Chunk[], scripts: readonly string[], base: string): ScriptTags {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const tagOf = (kind: Kind): string => {
    const files = new Set(scripts)
    gather(chunks.find((chunk) => drawsKind(chunk, kind)))
    return `<meta name="verbatim-scripts" content="${[...files].join(' ')}">`

    function gather(chunk: Chunk | undefined): void {
      if (!chunk || files.has(base + chunk.fileName)) return
      files.add(base + chunk.fileName)
      for (const file of chunk.imports) gather(byName.get(file))
    }
  }
  return {
    index: tagOf('index'),
    article: tagOf('article'),
    speakers: tagOf('speakers'),
    speaker: tagOf('speaker'),
    quotation: tagOf('quotation'),
    'past-quotation': tagOf('past-quotation'),
    quotations: tagOf('quotations'),
    about: tagOf('about'),
    gone: tagOf('gone'),
    'not-found': tagOf('not-found'),
  }
}

/** A view is the file of `src/app/pages` that is named after its kind; without one there is nothing to hurry. */
function drawsKind({ moduleIds }: Chunk, kind: string): boolean {
  return moduleIds.some((file) => file.endsWith(`/pages/${kind}.tsx`) || file.endsWith(`/pages/${kind}-view.tsx`))
}
