/** How Spanish sets speech without marks: a dash opens it, and what a narrator adds stands between dashes. */
import type { DashSpeech } from '../writing.ts'

/** `—No vamos —dijo Ana—, ni hoy.` (Real Academia Española, Ortografía, 2010, on the dash). */
export const spanishDashes: DashSpeech = { narration: /\s?[—–―](?=\s?\p{L})[^—–―]*(?:[—–―]|$)/gu }
