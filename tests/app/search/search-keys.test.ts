// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { isComposing, opensSearch } from '../../../src/app/search/search-keys.ts'
import { letSlashOpen } from '../../../src/ui/search/slash-shortcut.ts'

/** A key as the page is told of it, with Ctrl held unless the rest says otherwise. */
function press(key: string, code: string, rest: KeyboardEventInit & { keyCode?: number } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, code, ctrlKey: true, bubbles: true, ...rest })
  if (rest.keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: rest.keyCode })
  document.body.dispatchEvent(event)
  return event
}

afterEach(() => letSlashOpen(true))

describe('Ctrl or ⌘ and K open the search', () => {
  it.each([
    ['QWERTY', 'k', 'KeyK', {}],
    ['QWERTY, with caps lock', 'K', 'KeyK', {}],
    ['QWERTY on a Mac', 'k', 'KeyK', { ctrlKey: false, metaKey: true }],
    ['Dvorak, where K lies at V', 'k', 'KeyV', {}],
    ['Russian', 'л', 'KeyK', {}],
    ['Russian, with caps lock', 'Л', 'KeyK', {}],
    ['Bulgarian', 'и', 'KeyK', {}],
    ['Greek', 'κ', 'KeyK', {}],
    ['Hebrew', 'ל', 'KeyK', { ctrlKey: false, metaKey: true }],
    ['Arabic', 'ن', 'KeyK', {}],
    ['Japanese, in kana', 'の', 'KeyK', {}],
  ])('%s', (_layout, key, code, rest) => {
    expect(opensSearch(press(key, code, rest))).toBe(true)
  })
})

describe('the search stays shut', () => {
  it.each([
    ['with the letter at the place of K on Dvorak', 't', 'KeyK', {}],
    ['with the letter at the place of K on a Turkish F keyboard', 'm', 'KeyK', {}],
    ['with a sign at the place of K', ';', 'KeyK', {}],
    ['with another letter of another script', 'м', 'KeyV', {}],
    ['with K alone', 'k', 'KeyK', { ctrlKey: false }],
    ['with Shift as well', 'K', 'KeyK', { shiftKey: true }],
    ['with Alt as well, which is AltGr on Windows', 'л', 'KeyK', { altKey: true }],
    ['while a word is composed', 'k', 'KeyK', { isComposing: true }],
    ['with the key that ends a composition in Safari', 'k', 'KeyK', { keyCode: 229 }],
    ['with / where that was turned off', '/', 'Slash', { ctrlKey: false, off: true }],
  ])('%s', (_name, key, code, { off, ...rest }: KeyboardEventInit & { off?: boolean; keyCode?: number }) => {
    if (off) letSlashOpen(false)
    expect(opensSearch(press(key, code, rest))).toBe(false)
  })
})

it('a key is the input method’s while it composes and when it ends that, and nobody else’s', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
})
