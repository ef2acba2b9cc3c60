import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { Icon } from '../../ui/marks/icons.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { opensSearch } from './search-keys.ts'

const load = () => styled(import('./search-palette.tsx'))

/** Opens the search: by itself, with Ctrl or ⌘ and K, and with /. Until the page is alive it leads to the page of the search. */
export function SearchButton() {
  const alive = useHydrated()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [Palette, setPalette] = useState<ComponentType<{ typed: string; onClose: () => void }>>()
  const [isOpen, setOpen] = useState(false)
  const before = useRef<Element>(null)
  // What is typed before the field is there to take it.
  const typed = useRef('')
  // On hover and on focus: all of it is there by the time of the click. A failure is told then.
  const prepare = () => void load().then(({ prepareSearch }) => prepareSearch(client), ignore)
  const open = () => {
    before.current = document.activeElement
    typed.current = ''
    setOpen(true)
    load().then(
      ({ SearchPalette }) => setPalette(() => SearchPalette),
      // Its script is gone: the page of the search says so, and how to go on.
      () => {
        setOpen(false)
        navigate('/search')
      },
    )
  }
  const close = () => {
    setOpen(false)
    // Not every browser gives the focus back by itself.
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  const onKey = useRef<(event: KeyboardEvent) => void>(undefined)
  // With the palette itself, not after it: a key in between would be lost.
  useLayoutEffect(() => {
    onKey.current = (event) => {
      const isEarly = isOpen && !Palette && isCharacter(event)
      if (isEarly) typed.current += event.key
      else if (!opensSearch(event)) return
      else if (!isOpen) open()
      event.preventDefault()
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current?.(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  const label = (
    <>
      <Icon name="search" />
      <span className="search-words">
        Search<span> themes and statements</span>
      </span>
      <span className="kbd" aria-hidden="true">
        Ctrl K
      </span>
    </>
  )
  if (!alive)
    return (
      <LinkTo link={{ page: 'search', query: '' }} className="button search-button">
        {label}
      </LinkTo>
    )
  return (
    <>
      <button
        type="button"
        className="button search-button needs-script"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        {label}
      </button>
      {Palette && isOpen && <Palette typed={typed.current} onClose={close} />}
    </>
  )
}

function ignore() {}

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}
