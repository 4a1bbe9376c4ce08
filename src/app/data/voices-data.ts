import type { SpeakerDetails } from '../../text/pages.ts'
import { Failure, fetchJson } from './fetch-page.ts'
import { withBase } from '../links.ts'

const isVoice = (value: unknown): value is SpeakerDetails =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'quotations' in value &&
  'forms' in value &&
  Array.isArray(value.forms)

/** All who are named, where that is more than stands on one page. */
export async function fetchVoices(): Promise<readonly SpeakerDetails[]> {
  const voices = await fetchJson(withBase('data/speakers.json'), null)
  if (!Array.isArray(voices) || !voices.every(isVoice)) throw new Failure('data/speakers.json: not a list of speakers')
  return voices
}
