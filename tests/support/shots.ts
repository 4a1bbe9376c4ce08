/** `npm run shots`: pictures of every kind of page of the demo library, at four widths, light and dark, in `shots/`. */
import { mkdirSync } from 'node:fs'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './contract.ts'
import { buildSites } from './sites.ts'
import { serveFolder } from './static-server.ts'

const widths = [360, 768, 1280, 1920]
const schemes = ['light', 'dark'] as const

const { sites, remove } = await buildSites(['demo'])
const server = await serveFolder(sites.demo.folder)
const browser = await launchBrowser()
try {
  mkdirSync('shots', { recursive: true })
  const pages = [...(await pageTypes(server.url)), { name: 'filtered index', path: '?q=dyke&scope=quotations' }]
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      for (const { name, path } of pages) {
        await page.goto(server.url + path, { waitUntil: 'networkidle' })
        await page.screenshot({
          path: `shots/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`,
          fullPage: true,
        })
      }
      await context.close()
    }
  }
  console.log(`${widths.length * schemes.length * pages.length} pictures in shots/`)
} finally {
  await browser.close()
  await server.close()
  remove()
}
