/** The large sections of frequent terms, in files apart from the leaves: several to a file, as long as they are not too large. */
import { ByteWriter } from './bytes.ts'
import { fileName, type Store } from './file-names.ts'
import { sectionNames, type Section } from './postings.ts'

/** Where a section stands: in bytes of a file. */
export interface FarSection {
  readonly file: string
  readonly start: number
  readonly length: number
}

/** Files of one section, of one tree, so that neighbours which are wanted together stand together. */
export function sectionFile(tree: string, section: Section, number: number): string {
  return fileName(kindOf(tree, section), number)
}

const kindOf = (tree: string, section: Section): string => `x${tree}${section[0]}`

interface OpenFile {
  readonly number: number
  readonly content: ByteWriter
}

export class SectionFiles {
  private readonly tree: string
  private readonly fileBytes: number
  private readonly store: Store
  private readonly open = new Map<Section, OpenFile>()

  /** A file takes sections up to `fileBytes`, before compression; a larger one stands alone. */
  constructor(tree: string, fileBytes: number, store: Store) {
    this.tree = tree
    this.fileBytes = fileBytes
    this.store = store
  }

  /** Returns the number of the file, and where in it the bytes begin. */
  add(section: Section, bytes: Uint8Array): { readonly file: number; readonly start: number } {
    let { number, content } = this.open.get(section) ?? { number: 0, content: new ByteWriter() }
    if (content.length > 0 && content.length + bytes.length > this.fileBytes) {
      this.store(kindOf(this.tree, section), content.take())
      // The files of a kind are numbered in the order in which they come.
      number++
      content = new ByteWriter()
    }
    const start = content.length
    content.raw(bytes)
    this.open.set(section, { number, content })
    return { file: number, start }
  }

  /** Stores what is left. */
  finish(): void {
    for (const section of sectionNames) {
      const file = this.open.get(section)
      if (file) this.store(kindOf(this.tree, section), file.content.take())
    }
  }
}
