/** What the page asks of the server that it came from. */
import type { Answer, KnownName, Reply } from '../../text/review/review.ts'

export const reviewClient = {
  state: () => ask<Reply>('state'),
  answer: (key: string, answer: Answer) => ask<Reply>('answer', { key, answer }),
  skip: (key: string) => ask<Reply>('skip', { key }),
  undo: () => ask<Reply>('undo', {}),
  names: (start: string) => ask<KnownName[]>(`names?start=${encodeURIComponent(start)}`),
} as const

async function ask<Answered>(path: string, body?: unknown): Promise<Answered> {
  const posted = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  // The page's own address holds the secret.
  const response = await fetch(new URL(path, document.baseURI), body === undefined ? {} : posted)
  if (!response.ok) throw new TypeError(`the review answered ${response.status}`)
  // The page and its server are made of the same code.
  return (await response.json()) as Answered
}
