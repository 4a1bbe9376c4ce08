import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  applySettings,
  choices,
  readSettings,
  usualSettings,
  type Settings,
} from '../../../src/app/browser/settings.ts'

const storageKey = 'verbatim-settings'
const atStart = readFileSync('public/settings.js', 'utf8')
const some: Settings = { theme: 'sepia', size: 'large', typeface: 'legible', keys: 'off' }

/** What the stylesheet reads. */
const attributes = () => Object.fromEntries(Object.entries(document.documentElement.dataset))

/** Opens a page: the file that stands in its head runs before anything else. */
function openAnew() {
  for (const name of Object.keys(attributes())) Reflect.deleteProperty(document.documentElement.dataset, name)
  // The file is a script of its own, without a module's name for anything.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-call
  new Function(atStart)()
}

function refuseStorage() {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused')
    },
    setItem: () => {
      throw new Error('refused')
    },
  })
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('settings', () => {
  it('are the usual ones at first', () => {
    expect(readSettings()).toEqual(usualSettings)
  })

  it('are kept, every one of them', () => {
    expect(applySettings(some)).toBe(true)
    expect(readSettings()).toEqual(some)
  })

  it.each(['', 'null', '7', '[]', '{', '"dark"', '{"theme":"neon","size":4,"keys":{}}'])(
    'are the usual ones where %j is kept',
    (kept) => {
      localStorage.setItem(storageKey, kept)
      expect(readSettings()).toEqual(usualSettings)
    },
  )

  it('are the usual ones but for those that are known', () => {
    localStorage.setItem(storageKey, '{"theme":"dark","size":"huge","constructor":"x"}')
    expect(readSettings()).toEqual({ ...usualSettings, theme: 'dark' })
  })

  it('change the page where storage is refused, and say that they are not kept', () => {
    refuseStorage()
    expect(applySettings(some)).toBe(false)
    expect(attributes()).toMatchObject({ theme: 'sepia', size: 'large', typeface: 'legible' })
    expect(readSettings()).toEqual(usualSettings)
  })
})

describe('the script in the head', () => {
  it('gives the page the same attributes as the settings did', () => {
    for (const theme of choices.theme) {
      applySettings({ ...some, theme })
      const given = attributes()
      openAnew()
      expect(attributes()).toEqual(given)
    }
  })

  it.each(['null', '7', '{', '{"theme":4}'])('is quiet where %j is kept', (kept) => {
    localStorage.setItem(storageKey, kept)
    openAnew()
    expect(attributes()).toEqual({})
  })

  it('is quiet where storage is refused', () => {
    refuseStorage()
    openAnew()
    expect(attributes()).toEqual({})
  })
})
