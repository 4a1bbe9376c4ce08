/** The README's layouts below a path, where a host serves the folder around the site: after a hiding the name is at no address of it. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { startNginx } from '../support/nginx.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-hidden-hosts-'))
const [seeds, host] = [join(scratch, 'seeds'), join(scratch, 'host')]
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const name = /quorvex/i
const text = '“We rebuild the old bridge,” said Zelda Quorvex. The council of the town met on Friday.'

async function build(): Promise<string> {
  const command = `npm run -s build -- --base /reader/ --outDir ${host}/reader`
  const { code, output } = await runCommand(command, { SEEDS: seeds, SITE_URL: 'https://library.example' })
  if (code !== 0) throw new Error(output)
  // As the README says for hosts that read them at the top.
  for (const file of ['_headers', '404.html']) renameSync(join(host, 'reader', file), join(host, file))
  return output
}

const addressesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** What an address answers, the index unpacked. */
async function answerOf(server: StaticServer, address: string): Promise<string> {
  const response = await fetch(server.url + encodeURI(address))
  const bytes = Buffer.from(await response.arrayBuffer())
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

async function naming(server: StaticServer, addresses: readonly string[]): Promise<readonly string[]> {
  const named: string[] = []
  for (const address of addresses) if (name.test(await answerOf(server, address))) named.push(address)
  return named
}

const servers = { nginx: startNginx, 'Netlify or Cloudflare Pages': serveFolder }
let before: readonly string[]
let output: string
let namedBefore: readonly string[]

beforeAll(async () => {
  mkdirSync(seeds)
  mkdirSync(host)
  writeFileSync(join(host, 'index.html'), 'The front page of a host')
  writeFileSync(join(seeds, 'zelda-quorvex.txt'), text)
  await build()
  // What versions before this one left beside a site.
  for (const file of ['reader.previous/index.html', 'reader.previous/data/report.json', 'reader.previous/a.txt']) {
    mkdirSync(join(host, file, '..'), { recursive: true })
    writeFileSync(join(host, file), text)
  }
  writeFileSync(join(host, 'reader.lock'), '{"pid":1,"started":null}')
  before = addressesIn(host)
  const server = await startNginx(host, '/')
  namedBefore = await naming(server, before)
  await server.close()
  writeFileSync(join(seeds, 'corrections.yaml'), 'hide: [Zelda Quorvex, Quorvex]\n')
  output = await build()
})

test('the name was published, and the build says what it removed', () => {
  expect(namedBefore.length).toBeGreaterThan(10)
  expect(output).toContain('Removed reader.previous, reader.lock beside')
  expect(output).toContain('Removed: the last site')
})

describe.each(Object.entries(servers))('%s', (_, start) => {
  let server: StaticServer
  beforeAll(async () => {
    server = await start(host, '/')
  })
  afterAll(() => server.close())

  test('answers no address with the name, neither one of before nor one of now', async () => {
    expect(await naming(server, [...new Set([...before, ...addressesIn(host)])])).toEqual([])
  })

  test('answers with the site', async () => {
    expect(await answerOf(server, 'reader/')).toContain('[name withheld]')
  })
})

test('nothing but the site and what was moved out of it stands where the host serves from', () => {
  expect(readdirSync(host).toSorted()).toEqual(['404.html', '_headers', 'index.html', 'reader'])
})
