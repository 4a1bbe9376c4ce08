import { createServer } from 'node:http'
import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { admitted } from '../../../src/node/review/review-requests.ts'
import { serveReview } from '../../../src/node/review/review-server.ts'
import { sit, town, quotationIn } from './sitting.ts'

const door = { port: 4183, secret: 'abcdefgh' }
const asked = (changes: object = {}, method = 'POST', url = '/abcdefgh/answer') =>
  admitted(
    {
      method,
      url,
      headers: {
        host: '127.0.0.1:4183',
        origin: 'http://127.0.0.1:4183',
        'content-type': 'application/json',
        ...changes,
      },
    },
    door,
  )

test('the page itself is admitted', () => {
  expect(asked()).toEqual({ path: 'answer' })
  expect(asked({ host: 'localhost:4183', origin: 'http://localhost:4183' })).toEqual({ path: 'answer' })
  expect(asked({ origin: undefined }, 'GET', '/abcdefgh/?x')).toEqual({ path: '' })
})

test.each([
  ['a host of another name', { host: 'evil.example:4183', origin: 'http://evil.example:4183' }],
  ['no host', { host: undefined }],
  ['another port', { host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' }],
  ['a page of another host', { origin: 'http://evil.example' }],
  ['a page of another port', { origin: 'http://127.0.0.1:4173' }],
  ['a page without an origin', { origin: 'null' }],
  ['no origin, where something is to be changed', { origin: undefined }],
  ['what a form can send', { 'content-type': 'text/plain' }],
])('%s is refused', (_, changes) => {
  expect(asked(changes)).toHaveProperty('refused')
})

test('another page may not even read', () => {
  expect(asked({ origin: 'http://evil.example' }, 'GET', '/abcdefgh/state')).toHaveProperty('refused')
})

test.each(['/', '/answer', '/abcdefgi/answer', '/abcdefg/answer', '/abcdefghi/answer', '//abcdefgh/answer'])(
  'a path without the secret is refused: %s',
  (url) => {
    expect(asked({}, 'GET', url)).toHaveProperty('refused')
  },
)

async function served() {
  const sitting = sit(town)
  const page = { type: 'text/html; charset=utf-8', body: '<p>Page</p>' }
  const server = await serveReview({ files: new Map([['', page]]), session: sitting.session }, 0)
  onTestFinished(() => server.close())
  const { origin } = new URL(server.url)
  const post = (path: string, body: string, headers = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      body,
      headers: { origin, 'content-type': 'application/json', ...headers },
    })
  return { ...sitting, url: server.url, post }
}

test('a page comes with a policy that admits nothing from elsewhere', async () => {
  const response = await fetch((await served()).url)
  expect(await response.text()).toBe('<p>Page</p>')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
})

test('an answer is written, and the next question comes back', async () => {
  const { session, post, written } = await served()
  const { key } = quotationIn(session.state())
  const reply = await post('answer', JSON.stringify({ key, answer: { kind: 'other' } }))
  expect(await reply.json()).toHaveProperty('refused', null)
  expect(written()).toContain('kind: other')
})

test.each(['', '[]', '{"key":1}', '{"key":"a","answer":{"kind":"speaker"}}', `"${'a'.repeat(20_000)}"`])(
  'what is no answer is not understood: %.40s',
  async (body) => {
    const { post } = await served()
    expect((await post('answer', body)).status).toBe(400)
  },
)

test('nothing is written for another page, even with the secret', async () => {
  const { url, session } = await served()
  const { key } = quotationIn(session.state())
  const status = await new Promise((done) => {
    const sent = request(
      `${url}answer`,
      { method: 'POST', headers: { origin: 'http://evil.example', 'content-type': 'application/json' } },
      ({ statusCode }) => done(statusCode),
    )
    sent.end(JSON.stringify({ key, answer: { kind: 'other' } }))
  })
  expect(status).toBe(403)
  expect(session.state().state.all.answered).toBe(0)
})

test('where the port is taken, the next free one is', async () => {
  const other = createServer()
  await new Promise<void>((done) => {
    other.listen(0, '127.0.0.1', done)
  })
  onTestFinished(() => void other.close())
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const server = await serveReview({ files: new Map(), session: sit(town).session }, port)
  onTestFinished(() => server.close())
  expect(Number(new URL(server.url).port)).toBeGreaterThan(port)
})
