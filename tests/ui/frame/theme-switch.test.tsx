import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ThemeSwitch } from '../../../src/ui/frame/theme-switch.tsx'

const root = document.documentElement
const KEY = 'role-atlas-theme'
const choice = (name: string) => screen.getByRole('radio', { name })

function denied(): never {
  throw new DOMException('Access is denied.', 'SecurityError')
}

/** What this tab hears when another tab has changed the storage. */
function otherTab(key: string | null, newValue: string | null): void {
  act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue })))
}

beforeEach(() => {
  localStorage.clear()
  delete root.dataset.theme
})
afterEach(() => vi.unstubAllGlobals())

describe('ThemeSwitch', () => {
  it('is named, and follows the system until somebody chooses', () => {
    render(<ThemeSwitch />)
    expect(screen.getByRole('group', { name: 'Colours' })).toBeVisible()
    expect(choice('System')).toBeChecked()
  })

  it('shows what the head’s script put on the document', () => {
    root.dataset.theme = 'dark'
    render(<ThemeSwitch />)
    expect(choice('Dark')).toBeChecked()
  })

  it('changes the colours at once, for good, and back to the system', async () => {
    render(<ThemeSwitch />)
    await userEvent.click(choice('Dark'))
    expect(root.dataset.theme).toBe('dark')
    expect(localStorage.getItem(KEY)).toBe('dark')
    await userEvent.click(choice('Light'))
    expect([root.dataset.theme, localStorage.getItem(KEY)]).toEqual(['light', 'light'])
    await userEvent.click(choice('System'))
    expect(root.dataset).not.toHaveProperty('theme')
    expect(localStorage.getItem(KEY)).toBeNull()
    expect(choice('System')).toBeChecked()
  })

  it('works with the arrow keys', async () => {
    render(<ThemeSwitch />)
    await userEvent.tab()
    expect(choice('System')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(choice('Light')).toBeChecked()
    expect(root.dataset.theme).toBe('light')
  })

  it.each([
    ['blocked', { getItem: denied, setItem: denied, removeItem: denied }],
    ['gone', undefined],
  ])('works for this visit where storage is %s', async (_what, storage) => {
    vi.stubGlobal('localStorage', storage)
    render(<ThemeSwitch />)
    await userEvent.click(choice('Dark'))
    expect(root.dataset.theme).toBe('dark')
    expect(choice('Dark')).toBeChecked()
    await userEvent.click(choice('System'))
    expect(choice('System')).toBeChecked()
  })

  it('follows another tab', () => {
    render(<ThemeSwitch />)
    otherTab(KEY, 'dark')
    expect(root.dataset.theme).toBe('dark')
    expect(choice('Dark')).toBeChecked()
    otherTab(KEY, null)
    expect(choice('System')).toBeChecked()
  })

  it('goes back to the system where another tab wrote nonsense or cleared everything', () => {
    render(<ThemeSwitch />)
    for (const [key, value] of [
      [KEY, 'sepia'],
      [null, null],
    ] as const) {
      otherTab(KEY, 'dark')
      otherTab(key, value)
      expect(root.dataset).not.toHaveProperty('theme')
      expect(choice('System')).toBeChecked()
    }
  })

  it('does not care what others store', () => {
    render(<ThemeSwitch />)
    otherTab(KEY, 'dark')
    otherTab('somebody-else', 'light')
    expect(choice('Dark')).toBeChecked()
  })
})
