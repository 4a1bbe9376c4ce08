import { enSpeakers, type SpeakerWords } from '../text/words/en-speakers.ts'

/** The words of the pages about speakers. */
export const speakerWords: SpeakerWords = enSpeakers
