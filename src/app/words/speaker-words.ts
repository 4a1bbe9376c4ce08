import { speakerWords as chosen } from '../../text/words/en/speakers.ts'
import type { SpeakerWords } from '../../text/words/language.ts'

/** The words of the pages about speakers. */
export const speakerWords: SpeakerWords = chosen
