import type { Page } from 'playwright-core'

/**
 * Until the page answers presses and keys. The router takes the scroll position over from the browser in an effect, and
 * React runs all effects of the first drawing at once. What is no page of the site has no root.
 */
export async function alive(page: Page): Promise<void> {
  const isAlive = () => document.getElementById('root') === null || history.scrollRestoration === 'manual'
  await page.waitForFunction(isAlive)
}
