/** What becomes of links to a site that was published, when its owner renames a file and publishes again. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { articleFrom, speechIn } from '../support/contract.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { visitor } from '../support/visit.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-published-'))
const folder = join(scratch, 'seeds')
const visit = visitor()
let server: StaticServer
/** The slug under which the renamed article was published, its slug now, and a quotation in it. */
let [old, now, id] = ['', '', '']

async function succeed(command: string): Promise<void> {
  const { code, output } = await runCommand(command, { SEEDS: folder })
  if (code !== 0) throw new Error(`${command} failed:\n${output}`)
}

beforeAll(async () => {
  cpSync('tests/library/harbour-post', folder, { recursive: true })
  await succeed('npm run publish-ledger')
  const ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n')
  const file = '2014-09-12-crane-drivers-walk-out.txt'
  old = ledger.map((line) => JSON.parse(line)).find((line) => line.file === file).slug
  renameSync(join(folder, file), join(folder, 'walk-out.txt'))
  const site = join(scratch, 'site')
  await succeed(`npm run build -- --outDir ${site} --base /reader/`)
  server = await serveFolder(site, '/reader/')
  now = (await articleFrom(server.url, 'walk-out.txt')).slug
  id = (await speechIn(server.url, now)).id
})

afterAll(async () => {
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
})

test('an old link to a quotation opens on it at the article’s new address', async () => {
  const { page, troubles } = await visit(`${server.url}articles/${old}/#q-${id}`)
  await page.waitForURL(`${server.url}articles/${now}/#q-${id}`)
  await page.locator(`[id="q-${id}"]`).waitFor()
  expect(troubles).toEqual([])
})

test('the old page of a quotation leads to it in the article', async () => {
  const { page } = await visit(`${server.url}articles/${old}/q/${id}/`)
  await page.waitForURL(`${server.url}articles/${now}/#q-${id}`)
})

test('without script the old address leads to the new one', async () => {
  const { page } = await visit(`${server.url}articles/${old}/`, { javaScriptEnabled: false })
  await page.waitForURL(`${server.url}articles/${now}/`)
})

test('Back does not come to the old address again', async () => {
  const { page } = await visit(`${server.url}about/`)
  await page.goto(`${server.url}articles/${old}/`)
  await page.waitForURL(`${server.url}articles/${now}/`)
  await page.goBack()
  expect(page.url()).toBe(`${server.url}about/`)
})

test('the page of a quotation reads without script, and leads into the article', async () => {
  const { page } = await visit(`${server.url}articles/${now}/q/${id}/`, { javaScriptEnabled: false })
  const words = (await speechIn(server.url, now)).spans[0]?.exact ?? ''
  expect(await page.getByRole('main').innerText()).toContain(words)
  await page.getByRole('link', { name: 'Read it in context' }).click()
  expect(page.url()).toBe(`${server.url}articles/${now}/#q-${id}`)
  expect(await page.locator(':target').count()).toBe(1)
})
