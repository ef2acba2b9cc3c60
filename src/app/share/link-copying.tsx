import { type RefObject, useEffect, useRef } from 'react'
import { copyText } from '../../ui/controls/clipboard.ts'
import { type Copying, useCopying } from '../../ui/controls/use-copying.ts'

type LinkState = Copying<'link'>['state'] | undefined

/**
 * Copies the link that stands in a field, from a button whose words tell how far it is. The button has the focus at first, as it is
 * what most people came for; the field has it, all of it selected, once the browser would not copy.
 */
export function useLinkCopying(): {
  field: RefObject<HTMLInputElement | null>
  button: RefObject<HTMLButtonElement | null>
  state: LinkState
  words: string
  copy: (address: string) => void
} {
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [copying, copy] = useCopying<'link'>()
  const state = copying?.state
  useEffect(() => button.current?.focus(), [])
  useEffect(() => {
    if (state !== 'failed') return
    field.current?.focus()
    field.current?.select()
  }, [state])
  return {
    field,
    button,
    state,
    words: state === 'busy' ? 'Copying…' : state === 'done' ? 'Link copied' : 'Copy link',
    copy: (address) => copy('link', address, () => copyText(address)),
  }
}

/** What came of copying a link: said to those who do not see it, and how to do it by hand where the browser would not. */
export function LinkCopied({ state }: { state: LinkState }) {
  return (
    <>
      <p role="status" className="sr-only">
        {state === 'done' && 'Link copied'}
      </p>
      {state === 'failed' && (
        <p role="alert" className="by-hand">
          <strong>The browser has not copied it.</strong> The link is selected: press Ctrl+C, or ⌘C on a Mac.
        </p>
      )}
    </>
  )
}
