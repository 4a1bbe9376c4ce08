/** A host whose files change while somebody reads: it hands on what other hosts answer, whole, cut short, or not at all. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `gone`: status 404; `cut`: only the first half arrives; `page`: a page of HTML with status 200 in its place. */
export type Change = 'gone' | 'cut' | 'page'

export interface ChangingHost {
  readonly url: string
  /** The paths that were asked for, in their order. */
  readonly asked: string[]
  /** The site that is served from now on. */
  serve(site: string): void
  /** What happens to the files whose paths fit, from now on; null: nothing any more. */
  change(paths: RegExp, change: Change | null): void
  close(): Promise<void>
}

async function answer(response: ServerResponse, url: string, change: Change | null): Promise<void> {
  if (change === 'gone') return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  if (change === 'page') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome')
  const { status, headers, ...whole } = await fetch(url, { redirect: 'manual' }).then(async (got) => ({
    status: got.status,
    headers: got.headers,
    body: Buffer.from(await got.arrayBuffer()),
  }))
  const type = headers.get('content-type') ?? 'application/octet-stream'
  const body = change === 'cut' ? whole.body.subarray(0, whole.body.length / 2) : whole.body
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}

export async function changingHost(first: string): Promise<ChangingHost> {
  let site = first
  let paths = /^$/
  let change: Change | null = null
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    answer(response, new URL(path.slice(1), site).href, paths.test(path) ? change : null).catch(() =>
      response.destroy(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // `address()` is a string only for servers that listen on a pipe.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    serve: (other) => {
      site = other
    },
    change: (which, how) => {
      paths = which
      change = how
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
