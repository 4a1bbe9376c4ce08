import { noteWords as chosen } from '../../text/words/en/notes.ts'
import type { NoteWords } from '../../text/words/language.ts'

/** The words on how an article differs from its file. */
export const noteWords: NoteWords = chosen
