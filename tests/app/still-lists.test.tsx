/** What a reader is about to press stays where it is while the answer of the filter comes. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { forgetFilter } from '../../src/app/filter/forget-filter.ts'
import { fileKinds } from '../../src/text/filter/index/columns.ts'
import { openPage, serve } from '../support/open-page.tsx'

const box = () => screen.findByRole('searchbox')
const told = (count: string) => screen.findByText(count, { selector: '[role=status]' })
const seen = (count: string) => screen.queryByText(count, { selector: '[aria-hidden]' })

describe('what is listed both before and after', () => {
  it('keeps its element in the list of articles', async () => {
    openPage('/')
    const link = await screen.findByRole('link', { name: 'The ferry to Orrin was late again' })
    await userEvent.type(await box(), 'fog')
    await told('1 match in 1 article.')
    expect(screen.getByRole('link', { name: 'The ferry to Orrin was late again' })).toBe(link)
  })

  it('keeps its element in the list of quotations', async () => {
    openPage('/quotations/')
    const item = (await screen.findByText('Nobody asked me,')).closest('li')
    await userEvent.type(await box(), 'asked')
    await told('1 quotation in 1 article.')
    expect(screen.getByText('asked', { selector: 'mark' }).closest('li')).toBe(item)
  })
})

describe.each([
  ['/', 'fog', '1 match in 1 article.', 'Harvest in the hills'],
  ['/quotations/', 'asked', '1 quotation in 1 article.', 'The fog has no timetable,'],
])('while a pointer is down on the list at %s', (path, q, count, leaving) => {
  /** Types, and presses what is not going to be listed before the answer is there. */
  async function press() {
    openPage(path)
    const row = await screen.findByText(leaving)
    fireEvent.input(await box(), { target: { value: q } })
    fireEvent.pointerDown(row, { pointerId: 1 })
    await told(count)
    return row
  }

  it('its rows and the count above them stay, and a screen reader is told all the same', async () => {
    const row = await press()
    expect(row).toBeVisible()
    expect(seen(count)).toBeNull()
    expect(screen.queryByText('Show everything')).toBeNull()
  })

  it('nothing has changed until it is up again, and then all has', async () => {
    const row = await press()
    fireEvent.pointerUp(row, { pointerId: 1 })
    await waitFor(() => expect(seen(count)).toBeVisible())
    expect(row).not.toBeInTheDocument()
  })
})

it('while a pointer is down no row grows by what was found in it', async () => {
  let come = () => undefined as void
  const coming = new Promise<void>((resolve) => (come = resolve))
  const answers = serve()
  const path = '/articles/late-ferry-abcd/page.json'
  const bytes = new Uint8Array((await answers.get(path)?.().arrayBuffer()) ?? new ArrayBuffer(0))
  const late = new ReadableStream({ pull: (stream) => coming.then(() => (stream.enqueue(bytes), stream.close())) })
  openPage('/?q=timetable', { [path]: () => new Response(late, { headers: { 'content-type': 'application/json' } }) })
  await waitFor(() => expect(seen('1 match in 1 article.')).toBeVisible())
  fireEvent.pointerDown(screen.getByRole('link', { name: 'Hanna Brisk' }), { pointerId: 1 })
  come()
  await told('1 match in 1 article.')
  expect(screen.queryByText('timetable', { selector: 'mark' })).toBeNull()
  fireEvent.click(document.body)
  expect(await screen.findByText('timetable', { selector: 'mark' })).toBeVisible()
})

describe('the facets', () => {
  const open = async () => {
    await userEvent.click(await screen.findByText('Narrow by speaker, outlet, section, year or certainty'))
    return screen.findByRole('checkbox', { name: /Hanna Brisk/u })
  }

  it('stay until others are counted, even when that fails', async () => {
    const { answers } = openPage('/')
    const value = await open()
    for (const path of answers.keys()) if (path.endsWith(`${fileKinds.names}-0.bin`)) answers.delete(path)
    forgetFilter()
    await userEvent.type(await box(), 'fog')
    await screen.findByRole('alert')
    expect(seen('1 match in 1 article.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /Hanna Brisk/u })).toBe(value)
  })

  it('show what is chosen before it is counted', async () => {
    const { answers } = openPage('/')
    const value = await open()
    for (const path of answers.keys()) if (path.startsWith('/filter/')) answers.delete(path)
    await userEvent.click(value)
    expect(await screen.findByRole('button', { name: 'Remove Hanna Brisk' })).toBeVisible()
    expect(value).toBeChecked()
  })
})
