/** Serves the review on this machine alone, to the page whose address the owner was told. */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import * as v from 'valibot'
import { admitted, answerSchema, skipSchema, undoSchema } from './review-requests.ts'
import type { PageFile } from './review-page.ts'
import type { ReviewSession } from './review-session.ts'

const mostBodyChars = 10_000
const portsTried = 20

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers = {
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

export interface ReviewServer {
  /** With the secret in it. */
  readonly url: string
  readonly close: () => Promise<void>
}

interface Served {
  readonly files: ReadonlyMap<string, PageFile>
  readonly session: ReviewSession
}

/** On `port`, or on the next one that is free. */
export async function serveReview(served: Served, port: number): Promise<ReviewServer> {
  const secret = randomBytes(18).toString('base64url')
  let own = port
  const server = createServer((request, response) => {
    respond(served, { port: own, secret }, request, response).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error))
    })
  })
  own = await listen(server, port)
  return {
    url: `http://127.0.0.1:${own}/${secret}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail)
        server.listen(tried, '127.0.0.1', () => {
          server.off('error', fail)
          done()
        })
      })
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : tried
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || tried >= port + portsTried) throw error
    }
  }
}

async function respond(
  { files, session }: Served,
  door: { readonly port: number; readonly secret: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const entered = admitted({ method, url, headers: request.headers }, door)
  if ('refused' in entered) return send(response, 403, 'text/plain; charset=utf-8', `Refused: ${entered.refused}\n`)
  const { path } = entered
  const json = (value: unknown) => send(response, 200, 'application/json', JSON.stringify(value))
  if (method === 'GET') {
    const file = files.get(path)
    if (file) return send(response, 200, file.type, file.body)
    if (path === 'state') return json(session.state())
    if (path === 'names')
      return json(session.namesLike(new URL(url, 'http://localhost').searchParams.get('start') ?? ''))
    return send(response, 404, 'text/plain; charset=utf-8', 'Not found\n')
  }
  const act = method === 'POST' ? deeds[path] : undefined
  if (!act) return send(response, 404, 'text/plain; charset=utf-8', 'Not found\n')
  const reply = act(session, await bodyOf(request))
  return reply === null ? send(response, 400, 'text/plain; charset=utf-8', 'Not understood\n') : json(reply)
}

/** Null where the body is not what is expected. */
const deeds: Readonly<Record<string, (session: ReviewSession, body: unknown) => unknown>> = {
  answer: (session, body) => {
    const { success, output } = v.safeParse(answerSchema, body)
    return success ? session.answer(output.key, output.answer) : null
  },
  skip: (session, body) => {
    const { success, output } = v.safeParse(skipSchema, body)
    return success ? session.skip(output.key) : null
  },
  undo: (session, body) => (v.safeParse(undoSchema, body).success ? session.undo() : null),
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) {
    text += String(piece)
    if (text.length > mostBodyChars) return null
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...headers, 'content-type': type })
  response.end(body)
}
