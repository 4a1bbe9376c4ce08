/** The text of subtitles: a paragraph for each turn, `Ada Brook: Good evening.`, and plain paragraphs where nobody is named. */
import type { Cue } from './cues.ts'
import { type SpokenLine, spokenLines } from './spoken-lines.ts'

/** Where nobody is named, a paragraph ends at a pause, or with a sentence when it is long enough. */
const limits = { pauseSeconds: 2.5, paragraphChars: 500 }

const endsSentence = /[.?!…。！？♪][\])"'”’»]*$/u
/** `[Applause]`, `(door slams)`, `♪ music ♪`. */
const sound = /^(?:\[[^\]]*\]|\([^)]*\)|♪.*♪?)$/u

export function subtitleText(cues: readonly Cue[]): string {
  const paragraphs: string[] = []
  let last: SpokenLine | null = null
  for (const line of spokenLines(cues)) {
    const at = paragraphs.length - 1
    const above = paragraphs[at] ?? ''
    if (last !== null && goesOn(last, line, above)) paragraphs[at] = `${above} ${line.words}`
    else paragraphs.push(line.speaker === null ? line.words : `${line.speaker}: ${line.words}`)
    // What nobody is named for goes on with whoever spoke before.
    last = line.speaker === null && !line.isNew && last !== null ? { ...line, speaker: last.speaker } : line
  }
  return paragraphs.join('\n\n')
}

function goesOn(last: SpokenLine, line: SpokenLine, above: string): boolean {
  if (sound.test(line.words) || sound.test(above)) return false
  if (line.speaker !== null) return line.speaker === last.speaker
  if (line.isNew) return false
  if (last.speaker !== null || !endsSentence.test(above)) return true
  return line.start - last.end < limits.pauseSeconds && above.length < limits.paragraphChars
}
