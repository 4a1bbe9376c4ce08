import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShare, copyText, shareLink } from '../../src/app/browser/clipboard.ts'
import { openPage } from '../support/open-page.tsx'
import { articlePage } from '../support/sample-pages.ts'

const url = 'https://reader.example/articles/x/'

function giveNavigator(parts: Readonly<Record<string, unknown>>) {
  vi.stubGlobal('navigator', { clipboard: undefined, share: undefined, ...parts })
}

/** Plain http: no clipboard, and the old command as given. */
function giveCommand(command: () => boolean) {
  document.execCommand = command
}

const refusal = () => Promise.reject(new DOMException('', 'NotAllowedError'))

afterEach(() => vi.unstubAllGlobals())

describe('sharing a link', () => {
  it('hands it to the system where the system shares', async () => {
    const share = vi.fn<() => Promise<void>>(() => Promise.resolve())
    giveNavigator({ share })
    expect(canShare()).toBe(true)
    await shareLink(url, 'Title')
    expect(share).toHaveBeenCalledWith({ url, title: 'Title' })
  })

  it('does nothing more when the reader changes their mind', async () => {
    giveNavigator({ share: () => Promise.reject(new DOMException('', 'AbortError')) })
    await expect(shareLink(url, 'Title')).resolves.toBeUndefined()
  })
})

describe('copying', () => {
  it('goes to the clipboard where there is one', async () => {
    const writeText = vi.fn<() => Promise<void>>(() => Promise.resolve())
    giveNavigator({ clipboard: { writeText } })
    expect(await copyText(url)).toBe(true)
    expect(writeText).toHaveBeenCalledWith(url)
  })

  it('takes the old command on plain http', async () => {
    giveNavigator({})
    let copied = ''
    giveCommand(() => {
      copied = document.querySelector('textarea')?.value ?? ''
      return true
    })
    expect(await copyText(url)).toBe(true)
    expect(copied).toBe(url)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('fails where every way is refused', async () => {
    giveNavigator({ clipboard: { writeText: refusal } })
    giveCommand(() => false)
    expect(await copyText(url)).toBe(false)
  })
})

describe('the share button', () => {
  it('shows the link to copy by hand when copying is refused', async () => {
    openPage(articlePage.path)
    await userEvent.click(await screen.findByRole('button', { name: 'Share' }))
    const button = await screen.findByRole('button', { name: 'Copy link' })
    giveNavigator({ clipboard: { writeText: refusal } })
    giveCommand(() => false)
    await userEvent.click(button)
    const field = await screen.findByRole('textbox', { name: 'Text to copy by hand' })
    expect(field).toHaveValue(location.href.replace(/#.*/u, ''))
  })
})
