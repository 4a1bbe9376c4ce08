import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Vitest runs without globals here, so Testing Library cannot register its own clean-up.
afterEach(cleanup)

// happy-dom lays nothing out, so its observer never sees anything; without one every row counts as near.
Reflect.deleteProperty(globalThis, 'IntersectionObserver')
