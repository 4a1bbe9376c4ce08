import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { answerMissing, findPages } from '../../../src/node/vite/preview-server.ts'
import { writeFolder } from '../folder.ts'

/** A server of the two alone: a file, which Vite would serve between them, is answered by its path. */
async function ask(path: string, accept = 'text/html') {
  const outDir = writeFolder({ 'about/index.html': 'About', '404.html': 'Not here', 'data/a.json': '[]' })
  const [first, last] = [findPages(outDir, '/r/'), answerMissing(outDir)]
  const server = createServer((request, response) =>
    first(request, response, () => {
      if (/\.(?:html|json)/.test(request.url ?? '')) response.end(request.url)
      else last(request, response, () => {})
    }),
  )
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  onTestFinished(() => void server.close())
  // `address()` is a string only for servers that listen on a pipe.
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { accept } })
  return { status: response.status, location: response.headers.get('location'), body: await response.text() }
}

test('a page without its slash leads to the slash, and keeps the query', async () => {
  expect(await ask('/r/about?q=ferry')).toMatchObject({ status: 301, location: '/r/about/?q=ferry' })
})

test('an address with its slash is the page of that folder', async () => {
  expect(await ask('/r/about/?q=ferry')).toMatchObject({ status: 200, body: '/r/about/index.html?q=ferry' })
})

test('a file is left to be served', async () => {
  expect(await ask('/r/data/a.json')).toMatchObject({ status: 200, body: '/r/data/a.json' })
})

test('what is not there is a 404 with a page', async () => {
  expect(await ask('/r/nothing')).toMatchObject({ status: 404, body: 'Not here' })
})

test('missing data is a 404 without a page', async () => {
  expect(await ask('/r/nothing/data', 'application/json')).toMatchObject({ status: 404, body: 'Not found\n' })
})

test.each(['/r/%2e%2e%2fabout', '/r/%', '/r/%00', '//about'])('"%s" leads nowhere', async (path) => {
  expect((await ask(path)).status).toBe(404)
})
