import { createHash } from 'node:crypto'

/** RFC 4648, in lower case: letters first, no 0, 1, 8 or 9. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first `length` base32 characters of the SHA-256 of `words` as UTF-8. */
export function shortHash(words: string, length: number): string {
  const digest = createHash('sha256').update(words, 'utf8').digest()
  let bits = 0
  let held = 0
  let hash = ''
  for (const byte of digest) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= 5; bits -= 5) hash += alphabet.charAt((held >> (bits - 5)) & 31)
    if (hash.length >= length) break
  }
  return hash.slice(0, length)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
