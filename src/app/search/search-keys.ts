import { slashOpens } from '../../ui/search/slash-shortcut.ts'

/**
 * Whether a key belongs to an input method, which composes a word with it. Safari ends a composition before it tells of the
 * key that ended it, and only the code says then that the key was the input method's.
 */
export function isComposing({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229
}

/** A letter of another script than the Latin one: Cyrillic, Greek, Hebrew, kana. */
const FOREIGN_LETTER = /^(?!\p{Script=Latin})\p{L}$/u

/** The letter K where the layout has one, wherever it lies there; its place on the keyboard where the layout writes another script. */
function isK({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' || (code === 'KeyK' && FOREIGN_LETTER.test(key))
}

/** Whether a key opens the search: Ctrl or ⌘ and K anywhere; / where nobody is typing, no dialog is open, and it has not been turned off. */
export function opensSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = event
  if (defaultPrevented || isComposing(event) || altKey) return false
  if (ctrlKey || metaKey) return isK(event) && !shiftKey
  if (key !== '/' || !(target instanceof Element)) return false
  return !target.closest('input, textarea, select, dialog, [contenteditable]') && slashOpens()
}
