import { fold } from '../filter/fold.ts'

/** One spelling for a name that is written with other white space, case or accents. */
export const plainKey = (name: string): string => fold(name).replace(/\s+/gu, ' ').trim()
