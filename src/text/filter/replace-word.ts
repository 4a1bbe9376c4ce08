/** Puts a spelling that was offered into a query. */
import { readTerms } from './query.ts'

/** The query with `spelling` wherever `word` was typed as a whole word or phrase; `word` as a hint has it. */
export function replaceWord(q: string, word: string, spelling: string): string {
  let replaced = ''
  let end = 0
  for (const { written, start } of readTerms(q)) {
    if (written !== word) continue
    replaced += q.slice(end, start) + spelling
    end = start + written.length
  }
  return replaced + q.slice(end)
}
