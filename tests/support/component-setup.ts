import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

/** What a test left on the console: React warns there, and so do the libraries. */
const complaints: string[] = []
const complain = (...parts: readonly unknown[]) => void complaints.push(parts.map(String).join(' '))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(complain)
  vi.spyOn(console, 'warn').mockImplementation(complain)
})

afterEach(() => {
  // Vitest runs without globals here, so Testing Library cannot register its own clean-up.
  cleanup()
  const told = complaints.splice(0)
  if (told.length > 0) throw new Error(`on the console:\n${told.join('\n')}`)
})

// happy-dom lays nothing out, so its observer never sees anything; without one every row counts as near.
Reflect.deleteProperty(globalThis, 'IntersectionObserver')

// The router fades from page to page, and complains where a browser cannot.
Object.assign(document, {
  startViewTransition: (update: () => unknown) => {
    const done = Promise.resolve(update())
    return { finished: done, ready: done, updateCallbackDone: done, skipTransition: () => undefined }
  },
})
