import type { ReactNode } from 'react'
import type { Copying } from '../../ui/controls/use-copying.ts'

/** The forms in which a page can be copied. */
export type Form = 'Text for chat' | 'Markdown' | 'Page' | 'Rich text' | 'CSV' | 'Reference' | 'BibTeX' | 'RIS'

/** What is being copied, and how a text of a form is. */
export interface CopyOf {
  copying: Copying<Form> | undefined
  copy: (form: Form, text: string) => void
}

/** A way to take something away: its name, what comes of it, and the button. */
export function Way({ name, hint, children }: { name: string; hint: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-question text-ink-2">{hint}</p>
      </div>
      {children}
    </li>
  )
}

/** Copies one form, and says how far that is. */
export function CopyButton({
  form,
  copying,
  ...handlers
}: {
  form: Form
  copying: Copying<Form> | undefined
  onClick: () => void
  onPointerEnter?: () => void
  onFocus?: () => void
}) {
  const state = copying?.what === form ? copying.state : undefined
  return (
    <button type="button" className="button" {...handlers}>
      <span>{state === 'busy' ? 'Copying…' : state === 'done' ? 'Copied' : 'Copy'}</span>
      <span className="sr-only"> {form}</span>
    </button>
  )
}
