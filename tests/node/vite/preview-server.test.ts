import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { withSlash } from '../../../src/node/vite/dev-server.ts'
import { answerMissing, findPages } from '../../../src/node/vite/preview-server.ts'
import { writeFolder } from '../folder.ts'

/** A server of the two alone: a file, which Vite would serve between them, is answered by its path. */
async function ask(path: string, accept = 'text/html', base = '/r/') {
  const outDir = writeFolder({ 'about/index.html': 'About', '404.html': 'Not here', 'data/a.json': '[]' })
  const [first, last] = [findPages(outDir, base), answerMissing(outDir)]
  const server = createServer((request, response) =>
    first(request, response, () => {
      if (/\.html|\/data\/\w+\./.test(request.url ?? '')) response.end(request.url)
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
  const { status, headers } = response
  const [location, type] = [headers.get('location'), headers.get('content-type')]
  return { status, location, type, body: await response.text() }
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

test('an exported list is served as what it is', async () => {
  expect(await ask('/r/data/quotations.bib')).toMatchObject({ type: 'application/x-bibtex; charset=utf-8' })
  expect(await ask('/r/data/quotations.csl.json')).toMatchObject({ type: 'application/vnd.citationstyles.csl+json' })
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

describe('at the top of a host', () => {
  test('an address with slashes in front leads to a page of this host', async () => {
    expect(await ask('//about', 'text/html', '/')).toMatchObject({ status: 301, location: '/about/' })
    expect(await ask('///about?q=ferry', 'text/html', '/')).toMatchObject({ status: 301, location: '/about/?q=ferry' })
  })

  test.each(['//evil.example', '///evil.example/a', '/\\evil.example', '/\\/evil.example?q=//a', '//evil.example?q=1'])(
    'the slash after "%s" leads to no other host',
    (url) => {
      expect(new URL(withSlash(url), 'https://reader.example/').host).toBe('reader.example')
    },
  )
})
