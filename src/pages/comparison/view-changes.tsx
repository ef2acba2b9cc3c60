import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { changeInWords } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId } from '../../domain/model.ts'
import type { Column } from './columns.ts'

/**
 * Looks after those who cannot see a view change: announces what changed, and keeps the focus on the control that was used
 * where the change moved or removed it (then on the one its `data-instead` names). It stands apart, so that what it says
 * draws nothing else anew.
 */
export function ViewChanges({
  root,
  link,
  columns,
  shown,
}: {
  root: RefObject<HTMLElement | null>
  link: PageLink<'comparison'>
  columns: readonly Column[]
  shown: string
}) {
  const [said, say] = useState('')
  const before = useRef(link)
  const nameOf = useNames(columns)
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
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}

/** The control used last, by its id: the element itself may be gone when the change has been made. */
function useUsedControl(root: RefObject<HTMLElement | null>) {
  const used = useRef<{ id?: string; instead?: string | undefined }>({})
  // Once the page is drawn: what is around this part is there only then.
  useEffect(() => {
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

/** Names models that stand in the comparison, and those that just left it. */
function useNames(columns: readonly Column[]): (model: ModelId) => string {
  const known = useRef(new Map<ModelId, string>())
  useLayoutEffect(() => {
    for (const { id, name } of columns) known.current.set(id, name)
  }, [columns])
  return useCallback((model) => known.current.get(model) ?? model, [])
}
