import { oneLine } from '../../text/white-space.ts'

/** One spelling for a name that is written with other white space or in another normal form. */
export function plainName(name: string): string {
  return oneLine(name.normalize('NFC'))
}
