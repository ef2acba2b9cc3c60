import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// What a page keeps is of one reader: the next test is another. Some tests ask for no browser.
afterEach(() => {
  if ('history' in globalThis) history.replaceState(null, '')
  if ('localStorage' in globalThis) localStorage.clear()
})

// A test waits for what it needs, not for the clock: a busy machine may take its time, and what never comes still fails.
configure({ asyncUtilTimeout: 60_000 })
