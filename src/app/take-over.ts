import { ALIVE } from './say-alive.tsx'

type Field = HTMLInputElement | HTMLSelectElement

/** How a field was left. */
type Left = Pick<HTMLInputElement, 'value' | 'checked' | 'selectionStart' | 'selectionEnd'>

/**
 * Does once more, in a way of which React learns, what readers did before the page was alive. The script in the head has
 * marked those controls as busy. To be called just before the page is hydrated; the doing follows once it is.
 */
export function takeOver(root: HTMLElement): void {
  const left = new Map<Field, Left>()
  for (const field of root.querySelectorAll<Field>(':is(input, select)[aria-busy]')) {
    // As it was left: what is drawn in between may move the cursor, or put words back.
    const { value, checked, selectionStart, selectionEnd } = field as HTMLInputElement
    left.set(field, { value, checked, selectionStart, selectionEnd })
    // Of what is done from now on React hears by itself, and later is what counts.
    field.addEventListener('input', () => left.delete(field), { once: true })
  }
  addEventListener(ALIVE, () => void doAllAgain(root, left), { once: true })
}

async function doAllAgain(root: HTMLElement, left: ReadonlyMap<Field, Left>): Promise<void> {
  const busy = [...root.querySelectorAll<HTMLElement>('[aria-busy]')]
  for (const control of busy) {
    control.removeAttribute('aria-busy')
    const state = left.get(control as Field)
    if (control instanceof HTMLButtonElement) control.click()
    else if (state && control.isConnected) doAgain(control as Field, state)
    // The page answers one before the next: two ticks at once would be one.
    await new Promise((done) => setTimeout(done))
  }
}

function doAgain(field: Field, state: Left): void {
  if (field instanceof HTMLSelectElement) choose(field, state)
  else if (field.type === 'search') write(field, state)
  else tick(field, state)
}

function choose(menu: HTMLSelectElement, { value }: Left): void {
  menu.value = value
  menu.dispatchEvent(new Event('change', { bubbles: true }))
}

function tick(box: HTMLInputElement, { checked }: Left): void {
  // The button that another one replaced needs no press of its own, and React keeps the default at what it knows.
  if ((box.type === 'radio' && !checked) || box.defaultChecked === checked) return
  box.checked = !checked
  box.click()
}

function write(field: HTMLInputElement, { value, selectionStart, selectionEnd }: Left): void {
  // React takes what is set through `value` for its own doing, but not what is put in.
  field.value = ''
  field.setRangeText(value, 0, 0, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  // React answers a moment later, and puts the cursor at the end.
  setTimeout(() => {
    if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd)
  })
}
