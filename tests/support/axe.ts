/** What axe-core finds wrong on a page. Its source is evaluated, since the pages' own policy admits no other script. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** 7:1 for text, and targets of 24 pixels: axe leaves both out unless it is asked. */
const strict = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }

/** Where words step back on purpose, 4.5:1 is asked of text. */
const steppedBack = { ...strict, 'color-contrast-enhanced': { enabled: false } }

/** One line for each element that breaks a rule. */
export async function axeFindings(page: Page, isSteppedBack = false): Promise<string[]> {
  await page.evaluate(source)
  const rules = isSteppedBack ? steppedBack : strict
  // The line above defined `axe`; a string, since this file is not compiled for the page.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: tags, rules })})`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

export const themes = ['light', 'sepia', 'dark'] as const

/** The theme as the settings put it; what would fade from one to the other is waited for. */
export async function setTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
  }, theme)
}
