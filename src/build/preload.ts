/** Which scripts a kind of page needs beside the first one. Named in its head, they are fetched along with it, not after it. */
import type { PageData } from '../text/pages.ts'

/** The part of a bundler's chunk that matters here. */
export interface Chunk {
  readonly fileName: string
  readonly imports: readonly string[]
  readonly moduleIds: readonly string[]
}

type Kind = PageData['kind']
export type PreloadTags = Readonly<Record<Kind, string>>

/** `template` holds the scripts that every page loads already; the links' addresses start with `base`. */
export function makePreloads(chunks: readonly Chunk[], template: string, base: string): PreloadTags {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const tagsOf = (kind: Kind): string => {
    const files = new Set<string>()
    gather(chunks.find((chunk) => drawsKind(chunk, kind)))
    return [...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('\n')

    function gather(chunk: Chunk | undefined): void {
      if (!chunk || files.has(chunk.fileName) || template.includes(chunk.fileName)) return
      files.add(chunk.fileName)
      for (const file of chunk.imports) gather(byName.get(file))
    }
  }
  return {
    index: tagsOf('index'),
    article: tagsOf('article'),
    speakers: tagsOf('speakers'),
    speaker: tagsOf('speaker'),
    quotation: tagsOf('quotation'),
    quotations: tagsOf('quotations'),
    about: tagsOf('about'),
    'not-found': tagsOf('not-found'),
  }
}

/** A view is the file of `src/app/pages` that is named after its kind; without one there is nothing to hurry. */
function drawsKind({ moduleIds }: Chunk, kind: string): boolean {
  return moduleIds.some((file) => file.endsWith(`/pages/${kind}.tsx`) || file.endsWith(`/pages/${kind}-view.tsx`))
}
