import { inject, test } from 'vitest'
import { pageTypes } from '../support/contract.ts'
import { expectRoom, zoomed } from '../support/room.ts'
import { pageStates } from '../support/states.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()
const pages = (await pageTypes(site)).filter(({ name }) => ['index', 'article', 'speakers', 'speaker'].includes(name))
const states = (await pageStates(site)).filter(({ name }) => ['settings open', 'card open'].includes(name))

test.each(pages)('400% and wide spacing lose nothing, and controls are large: $name', async ({ path }) => {
  const { page } = await visit(site + path, zoomed)
  await expectRoom(page)
})

test.each(states)('400% and wide spacing lose nothing, and controls are large: $name', async ({ path, reach }) => {
  const { page } = await visit(site + path, zoomed)
  await reach(page)
  await expectRoom(page)
})
