import { useEffect, useRef } from 'react'

/** A text that the browser would not copy, or has not after a moment, selected, so that it takes one key. */
export function ByHand({ text, what }: { text: string; what: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <div role="alert" className="mt-2 bg-warn-wash px-3 py-2.5">
      <p>
        <strong>The browser has not copied it.</strong> {what} is selected here: press Ctrl+C, or ⌘C on a Mac.
      </p>
      <textarea
        ref={field}
        readOnly
        aria-label={`${what}, to copy by hand`}
        value={text}
        rows={3}
        className="field mt-2 py-2"
      />
    </div>
  )
}
