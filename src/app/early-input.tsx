import { useEffect, useLayoutEffect } from 'react'
import { useHydrated } from '../ui/use-hydrated.ts'

/** A control of a page, and how it was left. */
export type EarlyState = Pick<HTMLInputElement, 'value'> &
  Partial<Pick<HTMLInputElement, 'checked' | 'selectionStart' | 'selectionEnd'>>
export type Control = HTMLInputElement | HTMLSelectElement

const early = new Map<Control, EarlyState>()

/**
 * Notes the controls that are not as they were prerendered: the reader was there before the scripts, or the browser has
 * restored them on the way back. A control in which the state of the page counts more has its `autoComplete` off.
 */
export function noteEarlyInput(): void {
  for (const control of document.querySelectorAll<Control>('#root :is(input, select)')) {
    if (!isChanged(control)) continue
    const { value, checked, selectionStart, selectionEnd } = control as HTMLInputElement
    // As it was left first: what is drawn in between may have moved the cursor, and put words back.
    if (!early.has(control)) early.set(control, { value, checked, selectionStart, selectionEnd })
    // What is done later is what counts.
    control.addEventListener('input', () => early.delete(control), { once: true })
  }
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
  return (
    control.checked !== control.defaultChecked || (control.type === 'search' && control.value !== control.defaultValue)
  )
}

/** Has the page answer what was done before it was alive, once all of it is. It stands in the part that hydrates last, and draws nothing. */
export function EarlyInput(): null {
  const hydrated = useHydrated()
  // Once more: until now React did not hear of a box.
  useLayoutEffect(noteEarlyInput, [])
  useEffect(() => {
    if (hydrated && early.size > 0) import('./take-over.ts').then(({ takeOver }) => takeOver(early), ignore)
  }, [hydrated])
  return null
}

/** Where its script is gone, another one is too, and the page says so. */
function ignore() {}

/** Presses the buttons that were pressed before the page was alive, as the script in the head has marked them. */
export function answerEarlyPresses(root: HTMLElement): void {
  // From here on React hears of every press.
  root.dataset.alive = ''
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-busy]')) {
    button.removeAttribute('aria-busy')
    button.click()
  }
}
