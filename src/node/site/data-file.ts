/** A file that the build writes beside the pages. */
export interface DataFile {
  readonly type: string
  /** In pieces, so that no file is ever held whole. */
  readonly pieces: () => Iterable<string>
}
