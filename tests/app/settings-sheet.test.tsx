import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readSettings } from '../../src/app/browser/settings.ts'
import { openPage } from '../support/open-page.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

async function openSettings() {
  openPage('/')
  await userEvent.click(await screen.findByRole('button', { name: 'Settings' }))
  return screen.findByRole('dialog', { name: 'How to read' })
}

describe('the settings', () => {
  it('change the page at once, and are kept', async () => {
    await openSettings()
    await userEvent.click(screen.getByRole('radio', { name: 'Sepia' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'sepia')
    expect(readSettings().theme).toBe('sepia')
  })

  it('show what was chosen before', async () => {
    localStorage.setItem('verbatim-settings', '{"size":"largest"}')
    await openSettings()
    expect(screen.getByRole('radio', { name: 'Largest' })).toBeChecked()
  })

  it('say that they are kept nowhere where storage is refused', async () => {
    await openSettings()
    const refuse = () => {
      throw new Error('refused')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: refuse })
    await userEvent.click(screen.getByRole('radio', { name: 'Large' }))
    expect(await screen.findByText(/keeps nothing for this site/u)).toBeVisible()
  })

  it('turn single keys off', async () => {
    await openSettings()
    await userEvent.click(screen.getByRole('radio', { name: 'Off' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(readSettings().keys).toBe('off')
  })
})
