/** A title for what has no headline, such as subtitles: the name of its file, in words. */
import { outletNamed } from './path-names.ts'
import { oneSpaced } from '../white-space.ts'

/** "lecture.en.vtt", "lecture.transcript.vtt": what stands between the name and its ending. */
const endings = /(?:\.(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?|auto|captions?|forced|sdh|subtitles?|transcript))?\.\w{1,5}$/u
/** "The tide [x0Rk3-1aQzP]": the number of a film on a page of films. */
const filmNumber = /\s*[[(](?=[^\])]*[\dA-Z_-])[\w-]{11}[\])]/u
/** "2015-10-11", "20151011T1405", "11.10.2015", "11 Oct 2015", "October 11, 2015", and "GMT" before the digits. */
const date =
  /(?<![\p{L}\d])(?:gmt)?(?:\d{4}[-_. ]\d{1,2}[-_. ]\d{1,2}|\d{8}|\d{1,2}[-_.]\d{1,2}[-_.]\d{4}|\d{1,2}\.?[-_ ]\p{L}{3,9}\.?[-_ ]\d{4}|\p{L}{3,9}\.?[-_ ]\d{1,2},?[-_ ]\d{4})(?:[-_T ]\d{4,6})?(?![\p{L}\d])/giu
const joints = /^[\s\-–—_.,|]+|[\s\-–—_.,|]+$/gu

/**
 * `podcast/2015-10-11-slack-water.vtt` is "Slack water", `Hale Radio - The Long Wait - 11 Oct 2015.srt` "The Long Wait". A name
 * without any words of its own stays as it is.
 */
export function titleInPath(file: string): string {
  const name = file.replace(/^.*\//u, '').replace(endings, '')
  const undated = name.replace(filmNumber, '').replace(date, ' - ').replace(joints, '')
  const parts = undated.split(/\s+[-–—|]+\s+|_-_/u).map((part) => part.replace(joints, ''))
  const own = parts.filter((part) => part !== '' && outletNamed(part) === null)
  const title = (own.length > 0 ? own : parts).map(inWords).join(' – ')
  return /\p{L}{2}/u.test(title) ? title : name
}

/** Spaces in place of hyphens where nothing else parts the words. */
function inWords(part: string): string {
  const words = /\s/u.test(part) ? part.replace(/_+/gu, ' ') : part.replace(/[-_+.]+(?=\S)/gu, ' ')
  return oneSpaced(words).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
