/** A file that the build writes beside the pages. */
export interface DataFile {
  readonly type: string
  /** In pieces, so that no file is ever held whole. */
  readonly pieces: () => Iterable<string>
}

/** A media type as a header says it: with the encoding, but of JSON, which has only one. */
export function contentType(mediaType: string): string {
  return /[/+]json$/.test(mediaType) ? mediaType : `${mediaType}; charset=utf-8`
}
