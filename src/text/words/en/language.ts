/** English, complete. */
import type { Language } from '../language.ts'
import { aboutWords } from './about.ts'
import { articleWords } from './article.ts'
import { foundWords } from './found.ts'
import { laterWords } from './later.ts'
import { leavingWords } from './leaving.ts'
import { linkingWords } from './linking.ts'
import { listWords } from './lists.ts'
import { noteWords } from './notes.ts'
import { pageWords } from './pages.ts'
import { ruleWords } from './rules.ts'
import { words } from './site.ts'
import { speakerWords } from './speakers.ts'

export const language: Language = {
  dir: 'ltr',
  words,
  aboutWords,
  articleWords,
  foundWords,
  laterWords,
  leavingWords,
  linkingWords,
  listWords,
  noteWords,
  pageWords,
  ruleWords,
  speakerWords,
}
