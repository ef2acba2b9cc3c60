import type { Control, EarlyState } from './early-input.tsx'

/** Makes the changes that were made before the page was alive once more, in a way of which React learns. */
export function takeOver(early: Map<Control, EarlyState>): void {
  for (const [control, state] of early)
    if (control.isConnected && !control.disabled) {
      if (control instanceof HTMLSelectElement) choose(control, state)
      else if (control.type === 'search') write(control, state)
      else tick(control, state)
    }
  early.clear()
}

function choose(menu: HTMLSelectElement, { value }: EarlyState): void {
  menu.value = value
  menu.dispatchEvent(new Event('change', { bubbles: true }))
}

function tick(box: HTMLInputElement, { checked = false }: EarlyState): void {
  // The button that another one replaced needs no press of its own, and React keeps the default at what it knows.
  if ((box.type === 'radio' && !checked) || box.defaultChecked === checked) return
  box.checked = !checked
  box.click()
}

function write(field: HTMLInputElement, { value, selectionStart = null, selectionEnd = null }: EarlyState): void {
  // React takes what is set through `value` for its own doing, but not what is put in.
  field.value = ''
  field.setRangeText(value, 0, 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd)
}
