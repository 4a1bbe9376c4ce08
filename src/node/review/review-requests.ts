/** Who may ask anything of the review's server, and what can be asked. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import * as v from 'valibot'
import type { Answer } from '../../text/review/review.ts'

export interface Asking {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export interface Door {
  readonly port: number
  /** Part of the address that the owner is told, and made anew for each sitting. */
  readonly secret: string
}

/** The path below the secret, or why the request is refused: another page of this machine may have sent it. */
export function admitted(
  { method, url, headers }: Asking,
  { port, secret }: Door,
): { path: string } | { refused: string } {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  // A name of somebody else may lead to this machine.
  if (!hosts.includes(headers.host ?? '')) return { refused: 'another host is asked for' }
  const { origin } = headers
  const isOwn = origin === `http://${headers.host}`
  if (origin !== undefined && !isOwn) return { refused: 'the request comes from another page' }
  if (method !== 'GET' && !isOwn) return { refused: 'the request does not say from which page it comes' }
  if (method !== 'GET' && headers['content-type'] !== 'application/json') return { refused: 'the request is no JSON' }
  const [, given = '', ...rest] = url.replace(/[?#].*$/su, '').split('/')
  if (!isEqual(given, secret)) return { refused: 'the secret of the address is missing' }
  return { path: rest.join('/') }
}

/** In the same time wherever they differ. */
function isEqual(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const key = v.string()

const answer: v.GenericSchema<unknown, Answer> = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['right', 'nobody', 'other', 'none', 'same', 'apart']) }),
  v.strictObject({
    kind: v.literal('speaker'),
    name: v.string(),
    type: v.picklist(['person', 'organisation', 'document', 'group', 'unnamed']),
  }),
])

export const answerSchema = v.strictObject({ key, answer })
export const skipSchema = v.strictObject({ key })
export const undoSchema = v.strictObject({})
