import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a `part` that changes its form at a press, where what was pressed is gone: the focus, which is nowhere then, goes on at its
 * first control. Returns what to call at the press, before `form` changes.
 */
export function useGoOn(part: RefObject<HTMLElement | null>, form: unknown): () => void {
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the part changes its form
  useEffect(() => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (pressed.current && isNowhere) part.current?.querySelector<HTMLElement>('input, button, select')?.focus()
    pressed.current = false
  }, [form])
  return () => {
    pressed.current = true
  }
}
