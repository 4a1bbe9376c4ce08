/** Reads WebVTT and SubRip, told from their first lines, whatever the file is called. */
import { refused } from '../../problem.ts'
import { derived, type FileContent, given, type GivenFacts, type Leftover } from '../reader.ts'
import { textReader } from '../text-reader.ts'
import { isTiming, readCues, type Cue } from './cues.ts'
import { subtitleText } from './subtitle-text.ts'

/** As much as the first cue needs. */
const headBytes = 2048

const signatureOf = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'latin1').decode(
    bytes.subarray(0, headBytes),
  )

const linesOf = (text: string): string[] => text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u)

function isWebVtt(bytes: Uint8Array): boolean {
  return /^(?:\ufeff|ï»¿)?WEBVTT(?:\s|$)/u.test(signatureOf(bytes))
}

/** A number, and below it the times of the first cue. */
function isSubRip(bytes: Uint8Array): boolean {
  const [first = '', second = ''] = linesOf(signatureOf(bytes).replace(/^ï»¿/u, '')).filter(
    (line) => line.trim() !== '',
  )
  return isTiming(first) || (/^\s*\d+\s*$/.test(first) && isTiming(second))
}

export const webVtt = textReader({ endings: ['.vtt', '.srt', '.txt'], accepts: isWebVtt, divide: divideWebVtt })
export const subRip = textReader({ endings: ['.vtt', '.srt', '.txt'], accepts: isSubRip, divide: divideSubRip })

/** `WEBVTT - Council meeting`, and lines such as `Language: en` below it. */
function divideWebVtt(text: string): Omit<FileContent, 'encoding'> {
  const lines = linesOf(text)
  const empty = lines.findIndex((line) => line.trim() === '')
  const head = lines.slice(0, empty < 0 ? lines.length : empty)
  const end = head.findIndex(isTiming)
  const header = end < 0 ? head : head.slice(0, end)
  const title = /^WEBVTT\s+(?:[-–—]\s*)?(.+)$/u.exec(header[0] ?? '')?.[1]
  const language = header.map((line) => /^Language:\s*([\w-]{2,12})\s*$/u.exec(line)?.[1]).find(Boolean)
  const body = readCues(lines.slice(header.length), header.length + 1, (first) =>
    /^(?:NOTE|STYLE|REGION)\b/u.test(first),
  )
  return contentOf(body.cues, body.leftovers, {
    title: derived(isField(title) ? undefined : title),
    lang: given(language),
  })
}

const isField = (title: string | undefined): boolean => title !== undefined && /^[\w-]+:\s/u.test(title)

function divideSubRip(text: string): Omit<FileContent, 'encoding'> {
  const { cues, leftovers } = readCues(linesOf(text), 1)
  return contentOf(cues, leftovers, {})
}

function contentOf(
  cues: readonly Cue[],
  leftovers: readonly Leftover[],
  facts: GivenFacts,
): Omit<FileContent, 'encoding'> {
  const text = subtitleText(cues)
  const problems = text === '' ? [refused('there are no words in these subtitles', 'cues with times and words')] : []
  const articles = text === '' ? [] : [{ text, facts, format: 'transcript' as const }]
  return { articles, leftovers, problems }
}
