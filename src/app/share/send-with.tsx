import { useState } from 'react'

/** The system’s own ways to share, where there are any. */
export function SendWith({ title, text, url }: { title: string; text: string; url: string }) {
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const send = async () => {
    setFailed(false)
    try {
      await navigator.share({ title, text, url })
    } catch (reason) {
      // Closing the sheet again is no failure. Some browsers throw at once instead of rejecting.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setFailed(true)
    }
  }
  return (
    <>
      <button type="button" className="button mt-2 w-full" onClick={send}>
        Send with…
      </button>
      {failed && (
        <p role="alert" className="by-hand">
          The system did not take it. Copy the link instead.
        </p>
      )}
    </>
  )
}
