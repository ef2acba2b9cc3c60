import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { changeInWords } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId } from '../../domain/model.ts'

/**
 * Looks after those who cannot see a view change: returns what changed, to be announced, and keeps the focus on the
 * control that was used where the change moved or removed it (then on the one its `data-instead` names).
 */
export function useViewChanges(
  root: RefObject<HTMLElement | null>,
  link: PageLink<'comparison'>,
  nameOf: (model: ModelId) => string,
  shown: string,
): string {
  const [said, say] = useState('')
  const before = useRef(link)
  const used = useUsedControl(root)
  useLayoutEffect(() => {
    if (before.current === link) return
    const words = changeInWords(before.current, link, nameOf, shown)
    before.current = link
    if (words) say(words)
    const { id, instead } = used.current
    used.current = {}
    if (document.activeElement && document.activeElement !== document.body) return
    const control = (id && document.getElementById(id)) || (instead && document.getElementById(instead))
    if (control) control.focus({ preventScroll: true })
  }, [link, nameOf, shown, used])
  return said
}

/** The control used last, by its id: the element itself may be gone when the change has been made. */
function useUsedControl(root: RefObject<HTMLElement | null>) {
  const used = useRef<{ id?: string; instead?: string | undefined }>({})
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const note = ({ target }: Event) => {
      const control = target instanceof Element ? target.closest<HTMLElement>('a[id], button[id], select[id]') : null
      used.current = control ? { id: control.id, instead: control.dataset.instead } : {}
    }
    element.addEventListener('click', note, true)
    element.addEventListener('change', note, true)
    return () => {
      element.removeEventListener('click', note, true)
      element.removeEventListener('change', note, true)
    }
  }, [root])
  return used
}
