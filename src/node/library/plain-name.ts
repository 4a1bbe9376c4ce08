/** One spelling for a name that is written with other white space or in another normal form. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
