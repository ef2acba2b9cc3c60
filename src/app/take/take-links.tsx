import { Suspense, useEffect, useState } from 'react'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'

// Few visits take anything: the drafts are opened when the first one does.
const [TakeBar] = lazyPart(
  () => styled(import('./take-bar.tsx')).then((module) => module.TakeBar),
  () => <GonePart what="your role" />,
)

/** What was pressed: the control, whether the keyboard did, and when, which tells two presses of one control apart. */
export interface Pressed {
  control: HTMLAnchorElement
  byKey: boolean
  at: number
}

/** Takes the statement whose control is pressed, anywhere on the page. A press of any other kind is the browser’s. */
export function TakeLinks() {
  const [pressed, setPressed] = useState<Pressed>()
  useEffect(() => {
    const take = (event: MouseEvent) => {
      const control = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-take]')
      if (!control || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      // The second click of a double one would be told that it is there already, with no way back.
      if (event.detail < 2) setPressed({ control, byKey: event.detail === 0, at: event.timeStamp })
    }
    // On its way down to the control: whoever follows plain links on the way back up leaves it alone.
    document.addEventListener('click', take, true)
    return () => document.removeEventListener('click', take, true)
  }, [])
  return (
    pressed && (
      <Suspense>
        <TakeBar key={pressed.at} pressed={pressed} close={() => setPressed(undefined)} />
      </Suspense>
    )
  )
}
