/** What the index asks of the place where its files are kept, and what they are called there. */

/** Keeps the bytes of a file and returns its number: the files of one kind are numbered from 0 in the order in which they come. */
export type Store = (kind: string, bytes: Uint8Array) => number
/** Fetches what a `Store` keeps. It rejects where the bytes are missing, damaged or no longer wanted. */
export type Open = (name: string) => Promise<Uint8Array>

/** The name of a file, below the folder of its index. */
export function fileName(kind: string, number: number): string {
  return `${kind}-${number.toString(36)}`
}
