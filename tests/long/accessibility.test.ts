/** Every kind of page and every state of one, in every theme, wide and narrow: the quick tests look at some of them. */
import { describe, expect, inject, test } from 'vitest'
import { axeFindings, setTheme, themes } from '../support/axe.ts'
import { pageTypes } from '../support/contract.ts'
import { expectRoom, zoomed } from '../support/room.ts'
import { pageStates, type PageState } from '../support/states.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').reader
const visit = visitor()
const pages = (await pageTypes(site)).map((page): PageState => ({ ...page, reach: () => Promise.resolve() }))
const states = await pageStates(site)

describe.each([360, 1280])('%i pixels wide', (width) => {
  test.each([...pages, ...states])('axe finds nothing in any theme: $name', async ({ path, reach, isSteppedBack }) => {
    const { page } = await visit(site + path, { viewport: { width, height: 800 }, reducedMotion: 'reduce' })
    await reach(page)
    for (const theme of themes) {
      await setTheme(page, theme)
      expect(await axeFindings(page, isSteppedBack), theme).toEqual([])
    }
  })
})

test.each([...pages, ...states])('400% and wide spacing lose nothing, and controls are large: $name', async (state) => {
  const { page } = await visit(site + state.path, zoomed)
  await state.reach(page)
  await expectRoom(page)
})
